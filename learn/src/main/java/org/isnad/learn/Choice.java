package org.isnad.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.claim.choice.Question;
import org.isnad.learn.Learner.Example;

/** One kind of choice: its examples and what is learned of them. */
final class Choice {
  /**
   * A feature seen less often says more about one article than about Arabic; among many options it
   * also costs more room than it is worth.
   */
  private static final int RAREST = 3;

  private static final int RAREST_OF_MANY = 20;
  private static final int MANY = 10_000;

  /** A weight that never turns an answer is not written. */
  private static final double NOTHING = 0.02;

  final String kind;
  final List<String> answers;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Labelled> options = new ArrayList<>();

  /** One option of one act of an article. */
  record Labelled(String article, String set, Example example, int ruled) {}

  Choice(String kind) {
    this.kind = kind;
    this.answers = Answers.names(kind);
  }

  void add(Asked asked, Question question, double weight) {
    HandRead.Claim claim = asked.gold();
    int[] right = claim == null ? Answers.ofNoClaim(question) : Answers.of(question, claim);
    for (int i = 0; i < right.length; i++) {
      Question.Option option = question.options().get(i);
      int[] features = option.features().stream().mapToInt(this::number).distinct().toArray();
      options.add(
          new Labelled(
              asked.from().article().id(),
              asked.from().set(),
              new Example(features, right[i], weight),
              option.ruled()));
    }
  }

  private int number(String feature) {
    int number = numbers.computeIfAbsent(feature, f -> names.size());
    if (number == names.size()) {
      names.add(feature);
      counts.add(0);
    }
    counts.set(number, counts.get(number) + 1);
    return number;
  }

  List<Labelled> options() {
    return options;
  }

  /** How many features it has seen. */
  int features() {
    return names.size();
  }

  private int rarest() {
    return Math.clamp(options.size() / MANY, RAREST, RAREST_OF_MANY);
  }

  /** What an option teaches, its rare features left out. */
  Example common(Labelled option) {
    Example example = option.example();
    int[] kept = Arrays.stream(example.features()).filter(f -> counts.get(f) >= rarest()).toArray();
    return new Example(kept, example.answer(), example.weight());
  }

  /** The weights of what examples teach: for each answer one a feature. */
  double[][] weights(Learner.Pace pace, List<Example> examples) {
    return new Learner(answers.size(), names.size(), pace).learn(examples);
  }

  /** What is learned of all options, as lines of a file. */
  String learned(Learner.Pace pace) {
    double[][] weights = weights(pace, options.stream().map(this::common).toList());
    Map<String, String> lines = new TreeMap<>();
    for (int f = 0; f < names.size(); f++) {
      StringBuilder line = new StringBuilder();
      double most = 0;
      for (double[] of : weights) {
        line.append('\t').append(written(of[f]));
        most = Math.max(most, Math.abs(of[f]));
      }
      if (counts.get(f) >= rarest() && most > NOTHING) {
        lines.put(names.get(f), line.toString());
      }
    }
    StringBuilder file = new StringBuilder("answers\t" + String.join("\t", answers) + "\n");
    lines.forEach((name, line) -> file.append(name).append(line).append('\n'));
    return file.toString();
  }

  private static String written(double weight) {
    return String.format(Locale.ROOT, "%.3f", weight).replaceFirst("^(-?)0\\.", "$1.");
  }
}
