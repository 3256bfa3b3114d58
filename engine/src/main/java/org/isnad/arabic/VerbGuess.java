package org.isnad.arabic;

/** Guesses from its letters alone whether an unknown folded word can be a verb. */
public final class VerbGuess {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 9;

  private VerbGuess() {}

  /** A present form: a person's prefix before three letters or more, no article. */
  public static boolean present(String fold) {
    String word = fold.startsWith("و") || fold.startsWith("ف") ? fold.substring(1) : fold;
    boolean prefix = !word.isEmpty() && "يتن".indexOf(word.charAt(0)) >= 0;
    return prefix && word.length() >= SHORTEST && word.length() <= LONGEST && !word.endsWith("ه");
  }

  /** A present form that is no past of the fifth or sixth form with a feminine subject. */
  public static boolean presentNotPast(String fold) {
    return present(fold) && !(fold.startsWith("ت") && fold.endsWith("ت"));
  }

  /** A present form behind the particle of the future. */
  public static boolean future(String fold) {
    String word = fold.startsWith("و") || fold.startsWith("ف") ? fold.substring(1) : fold;
    return word.length() > SHORTEST
        && word.charAt(0) == 'س'
        && "يتن".indexOf(word.charAt(1)) >= 0
        && !word.endsWith("ه");
  }
}
