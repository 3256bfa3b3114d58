package org.isnad.ledger.twins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.Folding;

/**
 * A text's words, three by three, as numbers: harakat, forms of alef and the like aside, and
 * punctuation too.
 */
public final class Wording {
  private static final int TOGETHER = 3;
  private static final int FEWEST = 8;
  private static final int LEAD = 45;

  private final long[] all;
  private final long[] lead;

  private Wording(long[] all, long[] lead) {
    this.all = all;
    this.lead = lead;
  }

  public static Wording of(String text) {
    List<String> words = words(text);
    return new Wording(runs(words), runs(words.subList(0, Math.min(LEAD, words.size()))));
  }

  private static List<String> words(String text) {
    String folded = Folding.fold(text).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Sorted, each once. */
  private static long[] runs(List<String> words) {
    long[] runs = new long[Math.max(0, words.size() - TOGETHER + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0;
      for (String word : words.subList(i, i + TOGETHER)) {
        hash = Mixed.of(hash, Mixed.of(word));
      }
      runs[i] = hash;
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }

  /** How many different runs of three words there are. */
  public int size() {
    return all.length;
  }

  long[] all() {
    return all;
  }

  /** Those of the first words alone, which a text that was cut has still. */
  long[] lead() {
    return lead;
  }

  /** The share of the shorter text that the other one has too, from 0 to 1. */
  public double share(Wording other) {
    int shorter = Math.min(all.length, other.all.length);
    return shorter == 0 ? 0 : (double) common(other) / shorter;
  }

  /** True if that share of the shorter text stands in the other, and it is long enough to tell. */
  public boolean tellsTheSame(Wording other, double least) {
    return Math.min(all.length, other.all.length) >= FEWEST && share(other) >= least;
  }

  private int common(Wording other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < all.length && j < other.all.length) {
      int order = Long.compare(all[i], other.all[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
