package org.isnad.arabic;

/** What an unknown word's letters show of how it is made. */
public final class WordShape {
  private WordShape() {}

  /**
   * A folded noun of action, participle or feminine, by its pattern: these stand behind bound
   * prepositions, and names hardly ever look so.
   */
  public static boolean derivedNoun(String fold) {
    int n = fold.length();
    if (n < 4) {
      return false;
    }
    boolean ending = fold.endsWith("ه") || fold.endsWith("ات") || fold.endsWith("ية");
    boolean second = fold.charAt(0) == 'ت' && n == 5 && fold.charAt(3) == 'ي';
    boolean long4 = fold.charAt(0) == 'ا' && n >= 5 && fold.charAt(n - 2) == 'ا';
    boolean participle = fold.charAt(0) == 'م' && n >= 5;
    boolean plural = fold.endsWith("ين") || fold.endsWith("ون");
    return ending || second || long4 || participle || plural && n > 4;
  }
}
