package org.isnad.lexicon;

import org.isnad.arabic.Split;

/**
 * A lexicon form found in a sentence.
 *
 * @param from first token, from 0
 * @param to token after the last
 * @param first how the first token was cut (its proclitics stand before the form)
 * @param last how the last token was cut (its enclitic stands after the form)
 */
public record Match(Entry entry, int from, int to, Split first, Split last) {
  /** The most tokens a form may have. */
  public static final int LONGEST = 12;

  /** Clitics that had to be cut away; fewer is likelier. */
  public int clitics() {
    return first.proclitics().length() + (last.enclitic().isEmpty() ? 0 : 1);
  }

  /** How many tokens it covers. */
  public int length() {
    return to - from;
  }
}
