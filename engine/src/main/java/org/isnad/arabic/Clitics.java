package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/** All ways to part a folded word from its bound particles and pronouns, fewest clitics first. */
public final class Clitics {
  private static final String[] PROCLITICS = {
    "", "و", "ف", "ب", "ك", "ل", "س", "وب", "وك", "ول", "وس", "فب", "فل", "فس", "فك"
  };
  private static final String[] ENCLITICS = {"", "ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم", "ي", "ني"};
  private static final int SHORTEST_STEM = 2;

  private Clitics() {}

  /** The splits of a folded word; the whole word always comes first. */
  public static List<Split> splits(String fold) {
    List<Split> splits = new ArrayList<>();
    for (String before : PROCLITICS) {
      if (fold.startsWith(before)) {
        withEnclitics(before, fold.substring(before.length()), splits);
      }
    }
    splits.sort((a, b) -> Integer.compare(a.clitics(), b.clitics()));
    return splits;
  }

  private static void withEnclitics(String before, String rest, List<Split> splits) {
    boolean bound = before.endsWith("ل");
    for (String after : ENCLITICS) {
      if (rest.endsWith(after) && rest.length() - after.length() >= SHORTEST_STEM) {
        String stem = rest.substring(0, rest.length() - after.length());
        add(before, stem, after, splits);
        // the article loses its alef after the preposition li-
        if (bound && stem.length() > SHORTEST_STEM && stem.charAt(0) == 'ل') {
          add(before, "ا" + stem, after, splits);
          add(before, "ال" + stem, after, splits);
        }
      }
    }
  }

  private static void add(String before, String stem, String after, List<Split> splits) {
    splits.add(new Split(before, stem, after));
    if (!after.isEmpty() && stem.charAt(stem.length() - 1) == 'ت') {
      splits.add(new Split(before, stem.substring(0, stem.length() - 1) + "ه", after));
    }
  }
}
