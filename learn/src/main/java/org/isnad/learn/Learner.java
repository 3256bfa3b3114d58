package org.isnad.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a linear softmax model with AdaGrad and a quadratic penalty. The same examples in the same
 * order give the same weights: the one shuffle has a fixed seed.
 */
final class Learner {
  private static final long SEED = 7;
  private static final double LEAST = 1e-6;
  private static final double SURE = 1e-4;
  private final int answers;
  private final double[][] weights;
  private final double[][] gradients;
  private final Pace pace;

  /**
   * How it learns.
   *
   * @param penalty on large weights
   */
  record Pace(double rate, double penalty, int epochs) {}

  /**
   * One option: the numbers of the features that hold, and the right answer.
   *
   * @param weight how much it counts
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(int[] features, int answer, double weight) {}

  Learner(int answers, int features, Pace pace) {
    this.answers = answers;
    this.weights = new double[answers][features];
    this.gradients = new double[answers][features];
    this.pace = pace;
  }

  double[][] learn(List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < pace.epochs(); epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    return weights;
  }

  private void learn(Example example) {
    double[] shares = shares(weights, example.features());
    for (int answer = 0; answer < answers; answer++) {
      double error = (shares[answer] - (example.answer() == answer ? 1 : 0)) * example.weight();
      if (Math.abs(error) > SURE) {
        for (int feature : example.features()) {
          step(answer, feature, error);
        }
      }
    }
  }

  private void step(int answer, int feature, double error) {
    double gradient = error + pace.penalty() * weights[answer][feature];
    gradients[answer][feature] += gradient * gradient;
    weights[answer][feature] -=
        pace.rate() * gradient / Math.sqrt(LEAST + gradients[answer][feature]);
  }

  /** The share of each answer. */
  static double[] shares(double[][] weights, int[] features) {
    double[] shares = new double[weights.length];
    double all = 0;
    for (int answer = 0; answer < shares.length; answer++) {
      double sum = 0;
      for (int feature : features) {
        sum += weights[answer][feature];
      }
      shares[answer] = StrictMath.exp(sum);
      all += shares[answer];
    }
    for (int answer = 0; answer < shares.length; answer++) {
      shares[answer] /= all;
    }
    return shares;
  }
}
