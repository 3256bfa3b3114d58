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

  /** True if the one particle cut off is the conjunction "so". */
  public boolean so() {
    return proclitics.equals("ف");
  }

  /** True for the pronouns "my" and "your", which in news are oftener another word's end. */
  public boolean ofSpeech() {
    return enclitic.equals("ي") || enclitic.equals("ك");
  }

  /** True if the stem begins with a lam of its own. */
  public boolean ownLam() {
    return stem.startsWith("ل");
  }

  /** True if the stem has the article before a lam of its own. */
  public boolean articleBeforeLam() {
    return stem.startsWith("الل");
  }

  /** True for a plural verb with its silent alef, which falls before a pronoun. */
  public boolean silentAlef() {
    return stem.endsWith("وا");
  }

  /** A verb's stem as written without the pronoun behind it: silent alef, last alef as ya. */
  public Split verbAlone() {
    String whole =
        stem.endsWith("و") ? stem + "ا" : Folding.fold(stem.substring(0, stem.length() - 1) + "ى");
    return new Split(proclitics, whole, enclitic);
  }

  /** The same where nothing is known of the word: only the plural's alef comes back. */
  public Split unknownAlone() {
    boolean plural = !enclitic.isEmpty() && stem.endsWith("و");
    return plural ? new Split(proclitics, stem + "ا", enclitic) : this;
  }
}
