package org.isnad.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.claim.choice.Question;
import org.isnad.learn.Learner.Example;

/** One kind of choice: its examples, what is learned of them, and how well that does on others. */
final class Choice {
  private static final int RAREST = 3;
  private static final double NOTHING = 0.004;
  final String kind;
  final List<String> answers;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Labelled> options = new ArrayList<>();

  /** One option of one act of an article. */
  private record Labelled(String article, String set, Example example, int ruled) {}

  Choice(String kind) {
    this.kind = kind;
    this.answers = Answers.names(kind);
  }

  void add(Asked asked, Question question, double weight) {
    int[] right =
        asked.gold() == null
            ? new int[question.options().size()]
            : Answers.of(question, asked.gold());
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

  private Example common(Example example) {
    int[] kept = java.util.Arrays.stream(example.features()).filter(f -> counts.get(f) >= RAREST).toArray();
    return new Example(kept, example.answer(), example.weight());
  }

  /** The weights of features that are no rarer than thrice, as lines of a file. */
  String learned(Learner.Pace pace) {
    List<Example> all = options.stream().map(o -> common(o.example())).toList();
    double[][] weights = new Learner(answers.size(), names.size(), pace).learn(all);
    Map<String, String> lines = new TreeMap<>();
    for (int f = 0; f < names.size(); f++) {
      StringBuilder line = new StringBuilder();
      double most = 0;
      for (double[] of : weights) {
        line.append('\t').append(String.format(Locale.ROOT, "%.3f", of[f]).replaceFirst("^(-?)0\\.", "$1."));
        most = Math.max(most, Math.abs(of[f]));
      }
      if (counts.get(f) >= RAREST && most > NOTHING) {
        lines.put(names.get(f), line.toString());
      }
    }
    StringBuilder file = new StringBuilder("answers\t" + String.join("\t", answers) + "\n");
    lines.forEach((name, line) -> file.append(name).append(line).append('\n'));
    return file.toString();
  }

  /** How well it does on the articles of a set, learned each time from all other articles. */
  String crossed(Learner.Pace pace, String set, int folds, double[] least) {
    List<String> articles = options.stream().filter(o -> o.set().equals(set)).map(Labelled::article).distinct().sorted().toList();
    Tally[] tallies = new Tally[least.length];
    for (int t = 0; t < tallies.length; t++) {
      tallies[t] = new Tally(answers.size());
    }
    Tally ruled = new Tally(answers.size());
    for (int fold = 0; fold < folds; fold++) {
      List<Example> use = new ArrayList<>();
      List<Labelled> test = new ArrayList<>();
      for (Labelled option : options) {
        boolean held = option.set().equals(set) && articles.indexOf(option.article()) % folds == fold;
        if (held) {
          test.add(option);
        } else {
          use.add(common(option.example()));
        }
      }
      double[][] weights = new Learner(answers.size(), names.size(), pace).learn(use);
      for (Labelled option : test) {
        double[] shares = Learner.shares(weights, common(option.example()).features());
        ruled.add(option.example().answer(), option.ruled());
        for (int t = 0; t < tallies.length; t++) {
          tallies[t].add(option.example().answer(), chosen(shares, least[t]));
        }
      }
    }
    StringBuilder text = new StringBuilder(kind + ": " + options.size() + " options, " + names.size() + " features\n  rules       " + ruled.show(answers) + "\n");
    for (int t = 0; t < tallies.length; t++) {
      text.append(String.format(Locale.ROOT, "  learned %.2f ", least[t])).append(tallies[t].show(answers)).append('\n');
    }
    return text.toString();
  }

  /** The greatest of the answers but the first, if it is enough. */
  private int chosen(double[] shares, double least) {
    int best = 1;
    for (int i = 2; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return shares[best] > least ? best : 0;
  }

  /** Right, said and true answers counted. */
  private static final class Tally {
    private final int[] right;
    private final int[] said;
    private final int[] gold;
    private int all;
    private int hits;

    Tally(int answers) {
      right = new int[answers];
      said = new int[answers];
      gold = new int[answers];
    }

    void add(int truth, int answer) {
      all++;
      hits += truth == answer ? 1 : 0;
      right[answer] += truth == answer ? 1 : 0;
      said[answer]++;
      gold[truth]++;
    }

    String show(List<String> answers) {
      StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%.3f right", 1.0 * hits / Math.max(1, all)));
      for (int i = 1; i < answers.size(); i++) {
        double p = 1.0 * right[i] / Math.max(1, said[i]);
        double r = 1.0 * right[i] / Math.max(1, gold[i]);
        text.append(String.format(Locale.ROOT, "; %s %.3f/%.3f/%.3f", answers.get(i), p, r, 2 * p * r / Math.max(1e-9, p + r)));
      }
      return text.toString();
    }
  }
}
