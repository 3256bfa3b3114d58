package org.isnad.arabic;

/**
 * A word, number or mark of a text.
 *
 * @param start UTF-16 offset into the text, from 0
 * @param end offset of the first character after it
 * @param text the characters as they stand
 * @param fold {@link Folding#fold} of them
 */
public record Token(int start, int end, String text, String fold, Kind kind) {
  /** The conjunction, bound to a word or standing before digits. */
  public static final String AND = "و";

  /** What a token is made of. */
  public enum Kind {
    /** Arabic letters. */
    WORD,
    /** Digits, with thousands and decimal marks. */
    NUMBER,
    /** Letters of another script. */
    FOREIGN,
    /** One mark. */
    MARK
  }

  /** True for an Arabic word. */
  public boolean word() {
    return kind == Kind.WORD;
  }

  /** True if it is this one mark. */
  public boolean is(char mark) {
    return kind == Kind.MARK && text.length() == 1 && text.charAt(0) == mark;
  }

  /** True for a comma of either script. */
  public boolean comma() {
    return is('،') || is(',') || is('؛');
  }

  /** True for a question mark of either script. */
  public boolean question() {
    return is('؟') || is('?');
  }

  /** True if the first letter is the conjunction's. */
  public boolean opensWithConjunction() {
    return fold.startsWith("و");
  }

  /** True for the article by itself, as it stands before digits. */
  public boolean article() {
    return fold.equals("ال");
  }

  /** True for a bound preposition by itself, as it stands before digits. */
  public boolean preposition() {
    return fold.equals("ب") || fold.equals("ل") || fold.equals("ك");
  }

  /** True for the indefinite accusative's written ending. */
  public boolean accusative() {
    return word() && fold.length() > 3 && fold.endsWith("ا");
  }

  /** True if its indefinite accusative, as far as letters show, would look as it does here. */
  public boolean takesAccusative() {
    return fold.endsWith("ا") || fold.endsWith("ه") || fold.endsWith("ات");
  }

  /** True for a quotation mark of any style. */
  public boolean quote() {
    return kind == Kind.MARK && "\"“”„«»'‘’".contains(text);
  }
}
