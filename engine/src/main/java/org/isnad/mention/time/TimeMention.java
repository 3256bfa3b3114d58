package org.isnad.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when.
 *
 * @param from first token
 * @param to token after the last
 * @param first first day, null if the words do not fix it (or no day of publication is known)
 * @param last last day, inclusive; null if open or not fixed
 * @param rule how the days follow from the words, in plain English
 * @param where address of the deciding word in the lexicon, empty for digits alone
 */
public record TimeMention(
    int from,
    int to,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Kind kind,
    String rule,
    String where) {
  public TimeMention {
    if (to <= from) {
      throw new IllegalArgumentException("no words for a time at token " + from);
    }
  }

  /** How the words say when. */
  public enum Kind {
    /** A day, a night, a month, a year: named as such. */
    DAY,
    /** Since, during, from, until: a stretch, which hints that a sum is told. */
    STRETCH,
    /** Words that fix no day. */
    VAGUE
  }
}
