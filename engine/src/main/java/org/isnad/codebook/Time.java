package org.isnad.codebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an act happened, by the words said for it.
 *
 * @param text the words at {@code span}
 * @param from first day, inclusive; null if the words do not fix it
 * @param to last day, inclusive; null if open or not fixed
 */
public record Time(Span span, String text, @Nullable LocalDate from, @Nullable LocalDate to) {
  public Time {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }
}
