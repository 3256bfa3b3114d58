package org.isnad.mention.time;

import java.time.LocalDate;

/**
 * Days that words name, before a preposition says how they are meant.
 *
 * @param to token after the last
 * @param absolute they need no day of publication
 */
record TimePeriod(
    int to, LocalDate first, LocalDate last, boolean absolute, String rule, String where) {
  static TimePeriod day(int to, LocalDate day, String rule, String where) {
    return new TimePeriod(to, day, day, false, rule, where);
  }

  TimePeriod ending(int token) {
    return new TimePeriod(token, first, last, absolute, rule, where);
  }

  /** The same, told with its year. */
  TimePeriod dated() {
    return new TimePeriod(to, first, last, true, rule, where);
  }

  TimePeriod until(TimePeriod other, String how) {
    return new TimePeriod(other.to, first, other.last, absolute && other.absolute, how, where);
  }
}
