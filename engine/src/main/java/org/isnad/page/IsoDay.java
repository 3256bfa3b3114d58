package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 2025-12-18}, alone or followed by a time, which is left aside: the local day as
 * written.
 */
final class IsoDay {
  private static final int LENGTH = 10;

  private IsoDay() {}

  static @Nullable LocalDate of(String date) {
    String rest = date.substring(Math.min(date.length(), LENGTH));
    if (!rest.isEmpty() && !rest.matches("[T ]\\d\\d:\\d\\d\\S{0,30}")) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(0, Math.min(date.length(), LENGTH)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
