package org.isnad.arabic;

/** What a word's letters show of gender and number. */
public final class Agreement {
  private static final int SHORTEST = 4;

  private Agreement() {}

  /**
   * A folded verb whose letters show a feminine singular subject: a past in -t or a present in t-.
   */
  public static boolean feminineVerb(String fold) {
    String word = fold.startsWith("و") || fold.startsWith("ف") ? fold.substring(1) : fold;
    return word.length() >= SHORTEST && (word.endsWith("ت") || word.startsWith("ت"));
  }

  /** A folded verb whose ending shows a dual subject. */
  public static boolean dualVerb(String fold) {
    return fold.length() >= SHORTEST && fold.endsWith("ا") && !fold.endsWith("وا");
  }

  /** A folded present verb whose prefix shows the first person. */
  public static boolean firstPerson(String stem) {
    return stem.length() >= SHORTEST - 1 && (stem.startsWith("ا") || stem.startsWith("ن"));
  }

  /** A word as spelt that has the letters of an elative or a colour: hamza and three more. */
  public static boolean elativeShape(String spelt) {
    return spelt.length() == SHORTEST && spelt.charAt(0) == 'أ';
  }

  /** A word as spelt, not folded, that begins with the article. */
  public static boolean article(String spelt) {
    return spelt.startsWith("ال");
  }

  /** A folded noun whose ending shows a masculine dual or sound plural. */
  public static boolean masculineNumber(String fold) {
    return fold.length() > SHORTEST
        && (fold.endsWith("ين") || fold.endsWith("ون") || fold.endsWith("ان"));
  }

  /** How far letters show that a noun can be a verb's subject. */
  public enum Fit {
    AGREES,
    OPEN,
    CLASHES
  }

  /** How a folded verb, what is joined to its front cut off, agrees with a phrase's folded head. */
  public static Fit fit(String verb, String noun) {
    boolean feminine = feminineNoun(noun);
    if (feminineVerb(verb)) {
      return feminine ? Fit.AGREES : masculineNumber(noun) ? Fit.CLASHES : Fit.OPEN;
    }
    if (verb.endsWith("وا") || verb.endsWith("ون")) {
      return masculineNumber(noun) ? Fit.AGREES : feminine ? Fit.CLASHES : Fit.OPEN;
    }
    return feminine ? Fit.CLASHES : Fit.AGREES;
  }

  /** A folded noun whose ending shows the feminine: ta marbuta or the sound plural. */
  public static boolean feminineNoun(String fold) {
    return fold.length() >= SHORTEST && (fold.endsWith("ه") || fold.endsWith("ات"));
  }

  /** A folded word that ends like an adjective of origin, in gender and number. */
  public static boolean nisba(String fold) {
    return fold.length() > SHORTEST
        && (fold.endsWith("ي")
            || fold.endsWith("يه")
            || fold.endsWith("يون")
            || fold.endsWith("يين"));
  }
}
