package org.isnad.arabic;

import java.util.List;

/**
 * How unlikely it is that letters at a word's head or end are a particle or a pronoun: ten for each
 * that is cut off, more for the rarer ones, as whole forms that hide one cost more too.
 */
public final class CliticPrice {
  /** The price of one. */
  public static final int CLITIC = 10;

  /** The price of what can't be. */
  public static final int NEVER = 1000;

  private static final int HIDDEN = CLITIC + 5;
  private static final List<String> PRONOUNS = List.of("ها", "هم", "هن", "نا", "كم", "ه");

  private CliticPrice() {}

  /** Of the particles and the pronoun that a cut takes off. */
  public static int of(Split split) {
    String before = split.proclitics();
    int rare = (before.indexOf('ف') >= 0 ? 4 : 0) + (before.indexOf('ك') >= 0 ? 5 : 0);
    return CLITIC * split.clitics() + rare + rare(split.enclitic());
  }

  private static int rare(String enclitic) {
    return switch (enclitic) {
      case "نا", "هن", "كم", "ني" -> 3;
      case "ي", "ك" -> 8;
      default -> 0;
    };
  }

  /** Of what may be hidden in a folded form that is left whole. */
  public static int hidden(String fold) {
    boolean particle = fold.length() > 2 && Clitics.PARTICLES.indexOf(fold.charAt(0)) >= 0;
    return (particle ? HIDDEN : 0) + hiddenPronoun(fold);
  }

  /** Of a pronoun that may be hidden at its end. */
  public static int hiddenPronoun(String fold) {
    boolean hides =
        PRONOUNS.stream().anyMatch(p -> fold.endsWith(p) && fold.length() >= p.length() + 2);
    return hides ? HIDDEN : 0;
  }

  /** True for a folded word with a bound preposition or conjunction before its article. */
  public static boolean articled(String fold) {
    return fold.startsWith("لل") || fold.length() > 3 && fold.substring(1).startsWith("ال");
  }

  /** Of a cut of a word that no lexicon knows, by the letters that are left. */
  public static int ofUnknown(Split split, boolean verb) {
    int price = of(split) + pronoun(split);
    for (int k = 0; k < split.proclitics().length(); k++) {
      price += particle(split.proclitics().charAt(k), split, verb);
    }
    boolean preposition = split.preposition() != 0;
    if (preposition && !split.definite()) {
      boolean noun = WordShape.derivedNoun(split.stem()) || !split.enclitic().isEmpty();
      price += noun ? -14 : 6;
    }
    if (!preposition && split.definite() && split.conjoined()) {
      price -= 6;
    }
    return price + (preposition && split.definite() ? -20 : 0);
  }

  /** Most of a particle's price is taken back where it is likely, more is asked where it is not. */
  private static int particle(char particle, Split split, boolean verb) {
    String stem = split.stem();
    return switch (particle) {
      case 'و' -> stem.length() > 3 || split.preposition() != 0 ? -14 : 0;
      case 'ف' -> verb && stem.length() > 2 ? -16 : 6;
      case 'س' -> VerbGuess.present(stem) || stem.startsWith("ا") ? -14 : NEVER;
      case 'ك' -> 4;
      default -> 0;
    };
  }

  private static int pronoun(Split split) {
    if (split.enclitic().isEmpty()) {
      return 0;
    }
    if (split.stem().length() < 3 || split.definite()) {
      return NEVER;
    }
    boolean hiddenTa = split.stem().endsWith("ت") && !split.stem().endsWith("ات");
    int likely =
        switch (split.enclitic()) {
          case "ها", "هما" -> -18;
          case "هم" -> -16;
          case "ه" -> -13;
          case "كم", "ني" -> -12;
          default -> 8;
        };
    return likely + (hiddenTa ? 2 : 0);
  }
}
