package org.isnad.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The times an article has said so far, for words that refer back to one.
 *
 * <p>One a reading, filled in the order of the sentences; never shared between articles.
 */
public final class TimeMemory {
  private final @Nullable LocalDate anchor;
  private @Nullable TimeMention here;
  private @Nullable TimeMention day;
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
    }
  }

  void note(TimeMention time) {
    LocalDate first = time.first();
    LocalDate last = time.last();
    if (first == null || last == null) {
      return;
    }
    here = time;
    if (first.equals(last)) {
      day = time;
    } else {
      stretch = time;
    }
  }

  /** The time with both its ends said last in this sentence. */
  @Nullable TimeMention here() {
    return here;
  }

  /** The single day said last. */
  @Nullable TimeMention day() {
    return day;
  }

  /** The stretch with both its ends said last. */
  @Nullable TimeMention stretch() {
    return stretch;
  }
}
