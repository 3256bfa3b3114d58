package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All ways to part a folded word from its bound particles and pronouns, fewest clitics first. */
public final class Clitics {
  private static final List<String> PROCLITICS =
      List.of("", "و", "ف", "ب", "ك", "ل", "س", "وب", "وك", "ول", "وس", "فب", "فل", "فس", "فك");
  private static final List<String> ENCLITICS =
      List.of("", "ه", "ها", "هم", "هما", "هن", "نا", "كم", "ني", "ي", "ك");

  /** Those that may follow a bound preposition; the first person's is too often another letter. */
  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم");

  private static final List<String> NONE = List.of("");

  /** First letters of the particles, and last letters of the pronouns: most words have neither. */
  static final String PARTICLES = "وفبكلس";

  private static final String LAST_LETTERS = "هامنيك";
  private static final List<String> HIDDEN = List.of("", "ا", "ال");
  private static final int SHORTEST_STEM = 2;

  private Clitics() {}

  /** The splits of a folded word; the whole word always comes first. */
  public static List<Split> splits(String fold) {
    List<Split> splits = new ArrayList<>();
    for (String before : proclitics(fold)) {
      for (String after : enclitics(fold)) {
        if (leaveStem(fold, before, after)) {
          add(fold, before, after, splits);
        }
      }
    }
    splits.sort((a, b) -> Integer.compare(a.clitics(), b.clitics()));
    return splits;
  }

  private static void add(String fold, String before, String after, List<Split> splits) {
    String cut = fold.substring(before.length(), fold.length() - after.length());
    for (String hidden : hidden(before, cut.charAt(0), cut.length())) {
      String stem = hidden + cut;
      splits.add(new Split(before, stem, after));
      int length = stem.length();
      String lasts =
          after.isEmpty() ? "" : written(stem.charAt(length - 1), stem.charAt(length - 2));
      for (int i = 0; i < lasts.length(); i++) {
        splits.add(new Split(before, stem.substring(0, length - 1) + lasts.charAt(i), after));
      }
    }
  }

  /** True for a bound particle's letter. */
  public static boolean particle(String fold) {
    return fold.length() == 1 && "وفبكل".contains(fold);
  }

  /** A bound preposition and a pronoun with no stem between them, perhaps behind a conjunction. */
  public static Optional<Split> preposition(String fold) {
    String rest = !fold.isEmpty() && "وف".indexOf(fold.charAt(0)) >= 0 ? fold.substring(1) : fold;
    boolean bound = rest.length() > 1 && "بل".indexOf(rest.charAt(0)) >= 0;
    boolean pronoun = bound && PRONOUNS.contains(rest.substring(1));
    return pronoun
        ? Optional.of(
            new Split(fold.substring(0, fold.length() - rest.length() + 1), "", rest.substring(1)))
        : Optional.empty();
  }

  /** The particles, none first, that a folded word starts with. */
  public static List<String> proclitics(String fold) {
    return fold.isEmpty() || PARTICLES.indexOf(fold.charAt(0)) < 0
        ? NONE
        : PROCLITICS.stream().filter(fold::startsWith).toList();
  }

  /** The pronouns, none first, that a folded word ends with. */
  public static List<String> enclitics(String fold) {
    return fold.isEmpty() || LAST_LETTERS.indexOf(fold.charAt(fold.length() - 1)) < 0
        ? NONE
        : ENCLITICS.stream().filter(fold::endsWith).toList();
  }

  /** One letter can stand as a word of its own, but nothing is cut from a word to leave one. */
  public static boolean leaveStem(String fold, String before, String after) {
    int cut = before.length() + after.length();
    return fold.length() - cut >= (cut == 0 ? 1 : SHORTEST_STEM);
  }

  /**
   * What may have stood before a stem and is not written: nothing, or the article or its alef, lost
   * behind the preposition li-.
   */
  public static List<String> hidden(String before, char first, int length) {
    return first == 'ل' && length > SHORTEST_STEM && before.endsWith("ل") ? HIDDEN : NONE;
  }

  /**
   * The letters that a stem's last may be where no pronoun follows: ta marbuta, a hamza that took
   * the seat of its vowel and a last alef as ya show again.
   */
  public static String written(char last, char before) {
    return switch (last) {
      case 'ت' -> "ه";
      case 'و', 'ي' -> before == 'ا' ? "ء" : "";
      case 'ا' -> "ي";
      default -> "";
    };
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
}
