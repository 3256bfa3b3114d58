package org.isnad.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Reckons days from the day of publication.
 *
 * @param said the times said so far
 */
record TimeCalendar(LocalDate anchor, TimeMemory said) {
  /** The rule of a Hijri date. */
  static final String HIJRI = "a Hijri date, Umm al-Qura";

  /**
   * A date said without a year this many days ahead is taken to be ahead, not most of a year ago.
   */
  private static final int SOON = 60;

  private static final int MONTHS = 12;

  /** Which of several days or months of one name is meant. */
  enum Which {
    UNSAID,
    BEFORE_LAST,
    LAST,
    THIS,
    NEXT
  }

  /** Reckons from one day alone. */
  static TimeCalendar of(LocalDate anchor) {
    return new TimeCalendar(anchor, new TimeMemory(anchor));
  }

  /** False if the anchor only stands in for a day that is not known. */
  boolean known() {
    return said.anchor() != null;
  }

  /** The year that "the same year" means: of the time said last, else this one. */
  int sameYear() {
    LocalDate last = said.last();
    return last == null ? anchor.getYear() : last.getYear();
  }

  LocalDate weekday(int number, Which which) {
    DayOfWeek day = DayOfWeek.of(number);
    return switch (which) {
      case UNSAID, THIS -> anchor.with(TemporalAdjusters.previousOrSame(day));
      case LAST -> anchor.with(TemporalAdjusters.previous(day));
      case BEFORE_LAST -> anchor.with(TemporalAdjusters.previous(day)).minusWeeks(1);
      case NEXT -> anchor.with(TemporalAdjusters.next(day));
    };
  }

  /** The next such day, the day of publication included. */
  LocalDate ahead(int weekday) {
    return anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
  }

  /** The such day three days before or after at most. */
  LocalDate nearest(int weekday) {
    return anchor.minusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
  }

  YearMonth month(int number, Which which) {
    YearMonth now = YearMonth.from(anchor);
    YearMonth same = now.withMonth(number);
    return switch (which) {
      case LAST -> same.isBefore(now) ? same : same.minusYears(1);
      case BEFORE_LAST -> month(number, Which.LAST).minusYears(1);
      case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
      case THIS -> same;
      case UNSAID -> near(same, now);
    };
  }

  private static YearMonth near(YearMonth same, YearMonth now) {
    int ahead = (int) now.until(same, ChronoUnit.MONTHS);
    if (ahead > 2) {
      return same.minusYears(1);
    }
    return ahead < 2 - MONTHS ? same.plusYears(1) : same;
  }

  /** A day of a month without a year; null if the month has no such day. */
  @Nullable LocalDate date(int day, int month, Which which) {
    LocalDate same = date(anchor.getYear(), month, day);
    if (same == null) {
      return null;
    }
    return switch (which) {
      case THIS -> same;
      case LAST, BEFORE_LAST ->
          same.isAfter(anchor) ? date(anchor.getYear() - 1, month, day) : same;
      case NEXT -> same.isAfter(anchor) ? same : date(anchor.getYear() + 1, month, day);
      case UNSAID -> {
        long ahead = ChronoUnit.DAYS.between(anchor, same);
        yield ahead > SOON ? same.minusYears(1) : ahead < SOON - 365 ? same.plusYears(1) : same;
      }
    };
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    boolean real =
        month >= 1
            && month <= MONTHS
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? LocalDate.of(year, month, day) : null;
  }

  /** A week (from Monday), month or year, so many before or after this one. */
  TimePeriod unit(String unit, int offset, int to, String where) {
    LocalDate first = shift(anchor, unit, offset);
    LocalDate last = first;
    switch (unit) {
      case "week" -> {
        first = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        last = first.plusDays(6);
      }
      case "month" -> {
        first = first.withDayOfMonth(1);
        last = first.with(TemporalAdjusters.lastDayOfMonth());
      }
      case "year" -> {
        first = first.withDayOfYear(1);
        last = first.with(TemporalAdjusters.lastDayOfYear());
      }
      case "decade" -> {
        first = LocalDate.of(first.getYear() / 10 * 10, 1, 1);
        last = first.plusYears(10).minusDays(1);
      }
      case "century" -> {
        first = LocalDate.of((first.getYear() - 1) / 100 * 100 + 1, 1, 1);
        last = first.plusYears(100).minusDays(1);
      }
      default -> {
        return TimePeriod.day(
            to, first, "so many " + unit + "s from the day of publication", where);
      }
    }
    return new TimePeriod(to, first, last, false, "a calendar " + unit, where);
  }

  static LocalDate shift(LocalDate day, String unit, int n) {
    return switch (unit) {
      case "minute" -> day;
      case "hour" -> day.plusDays(n / 24);
      case "week" -> day.plusWeeks(n);
      case "month" -> day.plusMonths(n);
      case "year" -> day.plusYears(n);
      case "decade" -> day.plusYears(10L * n);
      case "century" -> day.plusYears(100L * n);
      default -> day.plusDays(n);
    };
  }

  /** A season begins with its month; winter ends in the year after. */
  TimePeriod season(int month, Which which, int to, String where) {
    YearMonth start =
        switch (which) {
          case THIS -> running(month);
          case UNSAID -> month(month, Which.LAST);
          default -> month(month, which);
        };
    return season(start, to, where);
  }

  /** The season that begins with a month. */
  static TimePeriod season(YearMonth start, int to, String where) {
    return new TimePeriod(
        to, start.atDay(1), start.plusMonths(2).atEndOfMonth(), false, "a season", where);
  }

  /** This winter in January began in the year before. */
  private YearMonth running(int month) {
    YearMonth now = YearMonth.from(anchor);
    YearMonth before = now.withMonth(month).minusYears(1);
    return before.plusMonths(2).isBefore(now) ? now.withMonth(month) : before;
  }

  /**
   * A Hijri month or days of it (Umm al-Qura), the one nearest to the day of publication that fits.
   */
  @Nullable TimePeriod hijri(Hijri days, Which which, int to, String where) {
    int year = HijrahChronology.INSTANCE.date(anchor).get(ChronoField.YEAR);
    TimePeriod best = null;
    for (int y = year - 1; y <= year + 1; y++) {
      TimePeriod here = hijri(days, y, to, where);
      if (here != null
          && fits(here, which)
          && (best == null || which != Which.NEXT && nearer(here, best, which))) {
        best = here;
      }
    }
    return best;
  }

  /** The days of a Hijri month that begin in a Gregorian year, the first of them. */
  static @Nullable TimePeriod hijriIn(int gregorian, Hijri days, int to, String where) {
    try {
      int year =
          HijrahChronology.INSTANCE.date(LocalDate.of(gregorian, 1, 1)).get(ChronoField.YEAR);
      for (int y = year; y <= year + 1; y++) {
        TimePeriod here = hijri(days, y, to, where);
        if (here != null && here.first().getYear() == gregorian) {
          return here.dated();
        }
      }
      return null;
    } catch (DateTimeException e) {
      return null; // before the calendar begins
    }
  }

  /** A year of the Hijri calendar. */
  static @Nullable TimePeriod hijriYear(int year, int to, String where) {
    TimePeriod first = hijri(new Hijri(1, 1, 1), year, to, where);
    TimePeriod next = hijri(new Hijri(1, 1, 1), year + 1, to, where);
    return first == null || next == null
        ? null
        : new TimePeriod(to, first.first(), next.first().minusDays(1), true, HIJRI, where);
  }

  private boolean nearer(TimePeriod here, TimePeriod best, Which which) {
    return which == Which.LAST || distance(here) < distance(best);
  }

  private long distance(TimePeriod period) {
    return Math.abs(ChronoUnit.DAYS.between(anchor, period.first()));
  }

  private boolean fits(TimePeriod period, Which which) {
    return switch (which) {
      case UNSAID, THIS -> true;
      case LAST, BEFORE_LAST -> period.last().isBefore(anchor);
      case NEXT -> period.first().isAfter(anchor);
    };
  }

  /** Days of a Hijri month. */
  record Hijri(int month, int day, int length) {}

  static @Nullable TimePeriod hijri(Hijri days, int year, int to, String where) {
    try {
      LocalDate first =
          LocalDate.from(HijrahChronology.INSTANCE.date(year, days.month(), days.day()));
      LocalDate last =
          days.length() > 0
              ? first.plusDays(days.length() - 1L)
              : LocalDate.from(
                  HijrahChronology.INSTANCE
                      .date(year, days.month(), 1)
                      .with(TemporalAdjusters.lastDayOfMonth()));
      return new TimePeriod(to, first, last, false, HIJRI, where);
    } catch (DateTimeException e) {
      return null; // a year or day that the calendar does not have
    }
  }
}
