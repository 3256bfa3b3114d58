package org.isnad.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.learn.Choice.Labelled;
import org.isnad.learn.Learner.Example;

/**
 * How well a choice does on the articles of a set, learned each time from all articles but those it
 * is tried on.
 */
final class Crossed {
  private static final int FOLDS = 4;

  /** The shares that an answer must reach to be given, tried one by one. */
  private static final double[] LEAST = {0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};

  private final Choice choice;
  private final Tally ruled;
  private final List<Tally> learned = new ArrayList<>();

  private Crossed(Choice choice) {
    this.choice = choice;
    this.ruled = new Tally(choice.answers.size());
    for (int i = 0; i < LEAST.length; i++) {
      learned.add(new Tally(choice.answers.size()));
    }
  }

  /** A few lines: what the rules alone do, and what is learned. */
  static String report(Choice choice, Learner.Pace pace, String set) {
    Crossed crossed = new Crossed(choice);
    Map<String, Integer> folds = folds(choice, set);
    for (int fold = 0; fold < FOLDS; fold++) {
      crossed.fold(pace, set, folds, fold);
    }
    return crossed.show();
  }

  /** Which part of a set each of its articles is in. */
  private static Map<String, Integer> folds(Choice choice, String set) {
    Map<String, Integer> folds = new HashMap<>();
    choice.options().stream()
        .filter(o -> o.set().equals(set))
        .map(Labelled::article)
        .distinct()
        .sorted()
        .forEach(article -> folds.put(article, folds.size() % FOLDS));
    return folds;
  }

  private void fold(Learner.Pace pace, String set, Map<String, Integer> folds, int fold) {
    List<Example> use = new ArrayList<>();
    List<Labelled> held = new ArrayList<>();
    for (Labelled option : choice.options()) {
      boolean in = option.set().equals(set) && folds.getOrDefault(option.article(), -1) == fold;
      if (in) {
        held.add(option);
      } else {
        use.add(choice.common(option));
      }
    }
    double[][] weights = choice.weights(pace, use);
    for (Labelled option : held) {
      Example example = choice.common(option);
      double[] shares = Learner.shares(weights, example.features());
      ruled.add(example.answer(), option.ruled());
      for (int i = 0; i < LEAST.length; i++) {
        learned.get(i).add(example.answer(), chosen(shares, LEAST[i]));
      }
    }
  }

  /** The greatest of the answers but the first, if it is enough. */
  private static int chosen(double[] shares, double least) {
    int best = 1;
    for (int i = 2; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return shares[best] > least ? best : 0;
  }

  private String show() {
    StringBuilder text = new StringBuilder(choice.kind);
    text.append(": ").append(choice.options().size()).append(" options, ");
    text.append(choice.features()).append(" features\n");
    text.append("  rules        ").append(ruled.show(choice.answers)).append('\n');
    for (int i = 0; i < LEAST.length; i++) {
      text.append(String.format(Locale.ROOT, "  learned %.2f ", LEAST[i]));
      text.append(learned.get(i).show(choice.answers)).append('\n');
    }
    return text.toString();
  }
}
