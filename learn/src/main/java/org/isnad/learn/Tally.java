package org.isnad.learn;

import java.util.List;
import java.util.Locale;

/** Right, said and true answers counted. */
final class Tally {
  private static final double LEAST = 1e-9;
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

  /** The share of right answers; precision, recall and F1 of each answer but the first. */
  String show(List<String> answers) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%.3f right", ratio(hits, all)));
    for (int i = 1; i < answers.size(); i++) {
      double precision = ratio(right[i], said[i]);
      double recall = ratio(right[i], gold[i]);
      double both = 2 * precision * recall / Math.max(LEAST, precision + recall);
      text.append("; ").append(answers.get(i));
      text.append(String.format(Locale.ROOT, " %.3f/%.3f/%.3f", precision, recall, both));
    }
    return text.toString();
  }

  private static double ratio(int part, int whole) {
    return (double) part / Math.max(1, whole);
  }
}
