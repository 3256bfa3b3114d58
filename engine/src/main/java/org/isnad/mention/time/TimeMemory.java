package org.isnad.mention.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The times an article has said so far, for words that refer back to one.
 *
 * <p>One a reading, filled in the order of the sentences; never shared between articles.
 */
public final class TimeMemory {
  private static final int WEEK = 7;
  private static final int SHORTEST_MONTH = 28;
  private static final int YEAR = 365;
  private final @Nullable LocalDate anchor;
  private @Nullable TimeMention here;
  private @Nullable LocalDate last;
  private @Nullable TimeMention day;
  private @Nullable TimeMention happened;
  private @Nullable TimeMention stretch;

  /**
   * Nothing said yet.
   *
   * @param anchor the true day of publication, null if it is not known
   */
  public TimeMemory(@Nullable LocalDate anchor) {
    this.anchor = anchor;
  }

  @Nullable LocalDate anchor() {
    return anchor;
  }

  /** A sentence begins: what was announced for later days is no longer referred to. */
  void sentence() {
    here = null;
    LocalDate said = day == null ? null : day.first();
    if (said != null && anchor != null && said.isAfter(anchor)) {
      day = null;
      happened = null;
    }
  }

  /**
   * Remembers a time.
   *
   * @param statement it is said of a statement: the day of that is not the day of what it tells
   */
  void note(TimeMention time, boolean statement) {
    LocalDate first = time.first();
    LocalDate end = time.last();
    if (first == null || end == null) {
      return;
    }
    here = time;
    last = first;
    if (first.equals(end)) {
      day = time;
      happened = statement ? happened : time;
    } else if (period(time, ChronoUnit.DAYS.between(first, end) + 1)) {
      stretch = time;
    }
  }

  /** A stretch of a week at least, or a month or half a year by name. */
  private static boolean period(TimeMention time, long days) {
    return time.kind() == TimeMention.Kind.STRETCH
        ? days >= WEEK
        : days >= SHORTEST_MONTH && days < YEAR;
  }

  /** The first day of the time said last. */
  @Nullable LocalDate last() {
    return last;
  }

  /** The time with both its ends said last in this sentence. */
  @Nullable TimeMention here() {
    return here;
  }

  /** The single day said last. */
  @Nullable TimeMention day() {
    return day;
  }

  /** The single day said last of anything but a statement. */
  @Nullable TimeMention happened() {
    return happened;
  }

  /** The stretch with both its ends said last, a week or longer. */
  @Nullable TimeMention stretch() {
    return stretch;
  }
}
