package org.isnad.arabic;

/**
 * One way to cut a folded word: proclitics, stem (with its article, if it has one), enclitic
 * pronoun.
 *
 * @param proclitics letters in order, from {@code و ف ب ك ل س ا}; empty if none
 * @param stem folded, with the article; where an enclitic hid a ta marbuta, with the folded ta
 *     marbuta back
 * @param enclitic a pronoun, or empty
 */
public record Split(String proclitics, String stem, String enclitic) {
  /** The bound preposition "for, to". */
  public static final char FOR = 'ل';

  /** The bound preposition "by, in, with". */
  public static final char BY = 'ب';

  /** The bound preposition "as, like". */
  public static final char LIKE = 'ك';

  /** The bound preposition, or 0. */
  public char preposition() {
    for (int i = 0; i < proclitics.length(); i++) {
      if ("بكل".indexOf(proclitics.charAt(i)) >= 0) {
        return proclitics.charAt(i);
      }
    }
    return 0;
  }

  /** True if the particle of the future is bound to it. */
  public boolean future() {
    return proclitics.indexOf('س') >= 0;
  }

  /** True if a bound conjunction stands first. */
  public boolean conjoined() {
    return !proclitics.isEmpty() && "وف".indexOf(proclitics.charAt(0)) >= 0;
  }

  /** True if the stem carries the article. */
  public boolean definite() {
    return stem.length() > 3 && stem.startsWith("ال");
  }

  /** How many clitics it has; the reading with the fewest is the likeliest. */
  public int clitics() {
    return proclitics.length() + (enclitic.isEmpty() ? 0 : 1);
  }
}
