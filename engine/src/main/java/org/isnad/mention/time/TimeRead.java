package org.isnad.mention.time;

import java.time.LocalDate;
import org.isnad.mention.time.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param absolute it needs no day of publication
 */
record TimeRead(TimeMention mention, boolean absolute) {
  /** Why it is so: the rule, the deciding word, whether it needs no day of publication. */
  record Why(String rule, String where, boolean absolute) {}

  static TimeRead of(
      int from, int to, @Nullable LocalDate first, @Nullable LocalDate last, Kind kind, Why why) {
    return new TimeRead(
        new TimeMention(from, to, first, last, kind, why.rule(), why.where()), why.absolute());
  }

  static TimeRead vague(int from, int to, String where) {
    return of(from, to, null, null, Kind.VAGUE, new Why("words that fix no day", where, true));
  }

  static Why why(String rule, TimePeriod period) {
    return new Why(rule + period.rule(), period.where(), period.absolute());
  }
}
