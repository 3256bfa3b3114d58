package org.isnad.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.Folding;

/** When two pieces of text are the same for a reader: at least half of their words are. */
final class Alike {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  static final double HALF = 0.5;

  private Alike() {}

  /** The share of words that two pieces have in common, 0 to 1. */
  static double share(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    int all = first.size() + second.size();
    first.retainAll(second);
    return all == 0 ? 0 : 2.0 * first.size() / all;
  }

  static boolean alike(String a, String b) {
    return share(a, b) >= HALF;
  }

  /** How many of one list have a partner of their own in the other. */
  static int common(List<String> gold, List<String> found) {
    List<String> free = new ArrayList<>(found);
    int hits = 0;
    for (String one : gold) {
      for (String other : free) {
        if (alike(one, other)) {
          free.remove(other);
          hits++;
          break;
        }
      }
    }
    return hits;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(Folding.unmarked(text));
    while (matcher.find()) {
      words.add(Folding.bare(matcher.group()));
    }
    return words;
  }
}
