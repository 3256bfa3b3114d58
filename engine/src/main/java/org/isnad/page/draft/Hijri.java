package org.isnad.page.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Optional;

/** Reads Hijri dates, by the calendar of Umm al-Qura, of which the JDK has the tables. */
final class Hijri {
  private static final int FIRST_YEAR = 1400;
  private static final int LAST_YEAR = 1500;
  private static final int LONGEST_MONTH = 30;
  private static final int MONTHS = 12;

  private Hijri() {}

  /** A name of a Hijri month in a date. */
  record Month(int number) {}

  /** True if three parts of a date are a Hijri day. */
  static boolean isDay(List<Object> parts) {
    return day(parts).isPresent();
  }

  /** The Gregorian day, if three parts of a date are a Hijri one. */
  static Optional<LocalDate> day(List<Object> parts) {
    Object a = parts.get(0);
    Object b = parts.get(1);
    Object c = parts.get(2);
    if (b instanceof Month month && a instanceof Integer x && c instanceof Integer y) {
      return x > LONGEST_MONTH ? day(x, month.number(), y) : day(y, month.number(), x);
    }
    if (a instanceof Integer x && b instanceof Integer month && c instanceof Integer y) {
      return x > LONGEST_MONTH ? day(x, month, y) : day(y, month, x);
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
