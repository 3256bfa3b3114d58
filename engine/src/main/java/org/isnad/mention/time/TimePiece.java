package org.isnad.mention.time;

import org.isnad.lexicon.Match;

/** A word of the time lexicon in a sentence: one meaning of it. */
record TimePiece(Match match, String meaning) {
  static TimePiece of(Match match) {
    return new TimePiece(match, match.entry().block().first("meaning").orElse(""));
  }

  /** Token after the last. */
  int to() {
    return match.to();
  }

  /** Address of the form in the lexicon. */
  String where() {
    return match.entry().where();
  }

  /** The block's value. */
  String value() {
    return match.entry().block().first("value").orElse("");
  }

  /** The block's value as a number, 0 if it is none. */
  int number() {
    String value = value();
    return value.isEmpty() || Character.isLetter(value.charAt(0)) ? 0 : Integer.parseInt(value);
  }
}
