package org.isnad.mention.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence, with the words that bound it.
 *
 * @param from first token, the bounding word or a negation included
 * @param to token after the last of the number; where only the noun says it (a dual, a single
 *     victim) after that noun
 * @param min least, null if open
 * @param max greatest, null if open
 * @param approx said to be about so many
 * @param ofFrom first token of the counted noun
 * @param ofTo token after it; the same as {@code ofFrom} if none is said
 * @param rule how it was read, in plain English
 * @param where address of the deciding word in the lexicon, empty for digits alone
 */
public record FigureMention(
    int from,
    int to,
    @Nullable Long min,
    @Nullable Long max,
    boolean approx,
    int ofFrom,
    int ofTo,
    Kind kind,
    String rule,
    String where) {
  public FigureMention {
    if (to <= from || ofTo < ofFrom) {
      throw new IllegalArgumentException("no words for a figure at token " + from);
    }
  }

  /** What the number is of; only {@link #COUNT} and {@link #MONEY} can be figures of an act. */
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    /** Lengths, heights, durations, calibres. */
    MEASURE,
    AGE,
    YEAR,
    CLOCK,
    ORDINAL,
    /** A unit's, a law's, a weapon's number: part of a name; or a score. */
    NAME_NUMBER,
    /** What a number was before it rose or fell. */
    FORMER
  }

  /** True if it can be a figure of an act. */
  public boolean counts() {
    return kind == Kind.COUNT || kind == Kind.MONEY;
  }

  /** The same, but about so many, as words before it say. */
  FigureMention about(int start, String word) {
    return new FigureMention(start, to, min, max, true, ofFrom, ofTo, kind, rule, word);
  }

  /** The same with an open end above, as words behind it say. */
  FigureMention atLeast(int end, String word) {
    return new FigureMention(from, end, min, null, approx, ofFrom, ofTo, kind, rule, word);
  }
}
