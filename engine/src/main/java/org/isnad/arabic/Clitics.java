package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All ways to part a folded word from its bound particles and pronouns, fewest clitics first. */
public final class Clitics {
  private static final List<String> PROCLITICS =
      List.of("", "و", "ف", "ب", "ك", "ل", "س", "وب", "وك", "ول", "وس", "فب", "فل", "فس", "فك");
  private static final List<String> ENCLITICS = List.of("", "ه", "ها", "هم", "هما", "هن", "نا");
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

  /**
   * The likeliest cut of a word no lexicon knows: particles before an article, and a bound
   * conjunction.
   */
  public static Split unknown(String fold) {
    for (String before : new String[] {"و", "ف", "ب", "ك", "وب", "وك", "فب"}) {
      if (fold.startsWith(before + "ال") && fold.length() > before.length() + 4) {
        return new Split(before, fold.substring(before.length()), "");
      }
    }
    for (String before : new String[] {"ل", "ول", "فل"}) {
      if (fold.startsWith(before + "ل") && fold.length() > before.length() + 3) {
        return new Split(before, "ا" + fold.substring(before.length()), "");
      }
    }
    boolean conjoined = fold.length() > 4 && fold.charAt(0) == 'و';
    return conjoined ? new Split("و", fold.substring(1), "") : new Split("", fold, "");
  }

  /**
   * How many characters of a word as it stands hold its first letters, marks between them included.
   */
  public static int charactersOf(String text, int letters) {
    int i = 0;
    int left = letters;
    while (i < text.length() && (left > 0 || Folding.isMark(text.charAt(i)))) {
      left -= Folding.isMark(text.charAt(i)) ? 0 : 1;
      i++;
    }
    return i;
  }

  private static void withEnclitics(String before, String rest, List<Split> splits) {
    boolean bound = before.endsWith("ل");
    for (String after : ENCLITICS) {
      if (rest.endsWith(after)
          && rest.length() - after.length() >= shortest(before, after)
          && !adjective(rest, after)) {
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

  /** One letter can stand as a word of its own, but nothing is cut from a word to leave one. */
  private static int shortest(String before, String after) {
    return before.isEmpty() && after.isEmpty() ? 1 : SHORTEST_STEM;
  }

  /** What has the article takes no pronoun: its last ya makes an adjective. */
  private static boolean adjective(String rest, String after) {
    return after.equals("ي") && rest.startsWith("ال");
  }

  private static void add(String before, String stem, String after, List<Split> splits) {
    splits.add(new Split(before, stem, after));
    if (!after.isEmpty()) {
      written(stem).ifPresent(whole -> splits.add(new Split(before, whole, after)));
    }
  }

  /**
   * How a stem is spelt without its pronoun: ta marbuta, hamza after alef and a last alef as ya
   * show again.
   */
  private static Optional<String> written(String stem) {
    int last = stem.length() - 1;
    String cut = stem.substring(0, last);
    return switch (stem.charAt(last)) {
      case 'ت' -> Optional.of(cut + "ه");
      case 'و', 'ي' -> cut.endsWith("ا") ? Optional.of(cut + "ء") : Optional.empty();
      case 'ا' -> Optional.of(cut + "ي");
      default -> Optional.empty();
    };
  }
}
