package org.isnad.mention.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.isnad.lexicon.Match;
import org.isnad.mention.number.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a longer stretch: its beginning, middle, end, half or quarter, its first three months,
 * its last week.
 */
final class TimeParts {
  private static final int LONG_YEAR = 366;
  private static final int LONG_DECADE = 3653;
  private final TimePieces pieces;
  private final TimePeriods periods;

  TimeParts(TimePieces pieces, TimePeriods periods) {
    this.pieces = pieces;
    this.periods = periods;
  }

  /** The part that starts at a token. */
  @Nullable TimePeriod at(int i) {
    TimePeriod position = position(i);
    return position != null ? position : counted(i);
  }

  private @Nullable TimePeriod position(int i) {
    TimePiece position = pieces.at(i, "position");
    if (position == null) {
      return null;
    }
    TimePeriod length = position.value().equals("start") ? length(position.to()) : null;
    if (length != null) {
      return length;
    }
    TimePiece of = pieces.at(position.to(), "of");
    TimePeriod whole = periods.whole(of == null ? position.to() : of.to());
    return whole == null ? null : part(whole, position.value());
  }

  /** The first so many months of it. */
  private @Nullable TimePeriod length(int i) {
    Numerals.Numeral number = pieces.number(i);
    TimePiece unit = number == null ? null : pieces.at(number.to(), "units");
    TimePiece of = unit == null ? null : pieces.at(unit.to(), "of");
    TimePeriod whole = of == null ? null : periods.whole(of.to());
    return number == null || unit == null || whole == null || number.value() > 100
        ? null
        : first(whole, unit, 0, (int) number.value());
  }

  /** Its first three months, its second week, its last ten days. */
  private @Nullable TimePeriod counted(int i) {
    TimePiece one = pieces.at(i, "unit");
    TimePiece many = one == null ? pieces.at(i, "units") : null;
    TimePiece unit = one == null ? many : one;
    if (unit == null || !unit.match().first().definite()) {
      return null;
    }
    Numerals.Numeral number = many == null ? null : pieces.number(article(many.to()));
    if (many != null && (number == null || number.value() > 100)) {
      return null;
    }
    int n = number == null ? 1 : (int) number.value();
    int at = number == null ? unit.to() : number.to();
    TimePiece last = pieces.at(at, "last");
    Match ordinal = last == null ? pieces.ordinal(at, false) : null;
    int end = last != null ? last.to() : ordinal != null ? ordinal.to() : -1;
    TimePiece of = end < 0 ? null : pieces.at(end, "of");
    TimePeriod whole = of == null ? null : periods.whole(of.to());
    boolean sure =
        last != null || many == null || ordinal != null && TimePieces.value(ordinal) == 1;
    if (whole == null || !sure) {
      return null;
    }
    int before = ordinal == null ? 0 : TimePieces.value(ordinal) - 1;
    return last != null ? last(whole, unit, n) : first(whole, unit, before, n);
  }

  private int article(int i) {
    return i < pieces.size() && pieces.words.token(i).article() ? i + 1 : i;
  }

  private static @Nullable TimePeriod first(TimePeriod whole, TimePiece unit, int before, int n) {
    LocalDate from = TimeCalendar.shift(whole.first(), unit.value(), before);
    LocalDate to = TimeCalendar.shift(from, unit.value(), n).minusDays(1);
    return within(whole, from, to, unit.where());
  }

  private static @Nullable TimePeriod last(TimePeriod whole, TimePiece unit, int n) {
    LocalDate from = TimeCalendar.shift(whole.last().plusDays(1), unit.value(), -n);
    return within(whole, from, whole.last(), unit.where());
  }

  private static @Nullable TimePeriod within(
      TimePeriod whole, LocalDate from, LocalDate to, String where) {
    return from.isAfter(whole.last()) || to.isBefore(from)
        ? null
        : new TimePeriod(
            whole.to(),
            from.isBefore(whole.first()) ? whole.first() : from,
            to.isAfter(whole.last()) ? whole.last() : to,
            whole.absolute(),
            "a part of " + whole.rule(),
            where);
  }

  /** Ten days of a month, a month of a year, some years of a decade (codebook, time). */
  static TimePeriod part(TimePeriod whole, String position) {
    long days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
    LocalDate first = whole.first();
    LocalDate from = first;
    LocalDate to = whole.last();
    switch (position) {
      case "start" -> to = startEnd(first, days);
      case "middle" -> {
        from = middle(first, days);
        to = middleEnd(from, days);
      }
      case "end" -> from = end(first, to, days);
      case "first-half" -> to = half(first, days).minusDays(1);
      case "second-half" -> from = half(first, days);
      default -> {
        int quarter = position.charAt(position.length() - 1) - '0';
        from = year(days) ? first.plusMonths(3L * (quarter - 1)) : first;
        to = year(days) ? from.plusMonths(3).minusDays(1) : to;
      }
    }
    return new TimePeriod(
        whole.to(),
        from,
        to,
        whole.absolute(),
        "the " + position + " of " + whole.rule(),
        whole.where());
  }

  private static boolean year(long days) {
    return days > 300 && days <= LONG_YEAR;
  }

  private static LocalDate startEnd(LocalDate first, long days) {
    if (days > LONG_DECADE) {
      return first.plusYears(10).minusDays(1);
    }
    if (days > LONG_YEAR) {
      return first.plusYears(3).minusDays(1);
    }
    return year(days) ? first.plusMonths(1).minusDays(1) : first.plusDays(days < 10 ? 1 : 9);
  }

  private static LocalDate middle(LocalDate first, long days) {
    if (days > LONG_DECADE) {
      return first.plusYears(45);
    }
    if (days > LONG_YEAR) {
      return first.plusYears(3);
    }
    return year(days) ? first.plusMonths(6) : first.plusDays(days < 10 ? 2 : 10);
  }

  private static LocalDate middleEnd(LocalDate from, long days) {
    if (days > LONG_YEAR) {
      return from.plusYears(days > LONG_DECADE ? 10 : 4).minusDays(1);
    }
    return year(days) ? from.plusMonths(1).minusDays(1) : from.plusDays(days < 10 ? 1 : 9);
  }

  private static LocalDate end(LocalDate first, LocalDate last, long days) {
    if (days > LONG_YEAR) {
      return last.plusDays(1).minusYears(days > LONG_DECADE ? 10 : 3);
    }
    if (year(days)) {
      return last.withDayOfMonth(1);
    }
    return days < 10 ? last.minusDays(1) : first.plusDays(20);
  }

  private static LocalDate half(LocalDate first, long days) {
    if (days > LONG_YEAR) {
      return first.plusYears(days > LONG_DECADE ? 50 : 5);
    }
    return year(days) ? first.plusMonths(6) : first.plusDays(days / 2);
  }
}
