package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.isnad.lexicon.Match;
import org.isnad.mention.time.TimeCalendar.Which;
import org.jspecify.annotations.Nullable;

/**
 * Reads named stretches: a day, a month, a year, a week last or next, a season, a feast, and a part
 * of any of them.
 */
final class TimePeriods {
  private final TimePieces pieces;
  private final TimeCalendar calendar;
  private final TimeDays days;
  private final TimeMonths months;
  private final TimeParts parts;
  private final TimeFeasts feasts;

  TimePeriods(TimePieces pieces, TimeCalendar calendar) {
    this.pieces = pieces;
    this.calendar = calendar;
    this.days = new TimeDays(pieces, calendar);
    this.months = new TimeMonths(pieces, calendar);
    this.parts = new TimeParts(pieces, this);
    this.feasts = new TimeFeasts(pieces, calendar, months);
  }

  /**
   * The longest period at a token; a bare year and a month that is a verb too count only behind a
   * preposition.
   */
  @Nullable TimePeriod at(int i, boolean behindPreposition) {
    TimePeriod one = one(i, behindPreposition);
    TimePiece same = one == null ? null : pieces.at(one.to(), "equals");
    if (one == null || same == null) {
      return one;
    }
    boolean bound = same.to() < pieces.size() && pieces.words.token(same.to()).preposition();
    TimePeriod other = one(bound ? same.to() + 1 : same.to(), true);
    if (other == null) {
      return one;
    }
    // The Hijri day is told by sighting the moon: where both are said the Gregorian one holds
    return other.rule().equals(TimeCalendar.HIJRI) ? one.ending(other.to()) : other;
  }

  private @Nullable TimePeriod one(int i, boolean behindPreposition) {
    TimePeriod best = days.at(i);
    best = longer(best, weekend(i));
    best = longer(best, parts.at(i));
    best = longer(best, months.month(i, behindPreposition));
    best = longer(best, year(i, behindPreposition));
    best = longer(best, unit(i));
    best = longer(best, century(i));
    best = longer(best, season(i));
    best = longer(best, feasts.at(i, behindPreposition));
    best = longer(best, earlier(i));
    return longer(best, decade(i));
  }

  /** What a part can be a part of. */
  @Nullable TimePeriod whole(int i) {
    TimePeriod best = longer(months.month(i, true), year(i, true));
    best = longer(longer(best, unit(i)), longer(decade(i), century(i)));
    return longer(best, bareUnit(i));
  }

  /** Two days of one month. */
  @Nullable TimePeriod sharedMonth(int i) {
    return months.sharedMonth(i);
  }

  /** From one period to another, as {@code between} and {@code from} say it. */
  @Nullable TimePeriod range(int i) {
    TimePeriod dates = months.pair(i);
    if (dates != null) {
      return dates;
    }
    TimePeriod years = years(i);
    if (years != null) {
      return years;
    }
    TimePeriod first = at(i, true);
    TimePeriod last = first == null ? null : second(first.to());
    if (first == null || last == null) {
      return null;
    }
    LocalDate start = first.first();
    if (last.absolute() && !first.absolute()) {
      start = start.withYear(last.last().getYear());
    }
    start = start.isAfter(last.last()) && !first.absolute() ? start.minusYears(1) : start;
    return start.isAfter(last.last())
        ? null
        : new TimePeriod(
            last.to(),
            start,
            last.last(),
            last.absolute(),
            "from one time to another",
            last.where());
  }

  private @Nullable TimePeriod second(int i) {
    TimePiece to = pieces.at(i, "to");
    int at = to != null ? to.to() : pieces.conjunction(i) ? i + 1 : -1;
    return at >= 0 ? at(at, true) : new TimePeriods(pieces.from(i), calendar).conjoined(i);
  }

  /** A period whose first word has the conjunction on it. */
  private @Nullable TimePeriod conjoined(int i) {
    return i < pieces.size() && pieces.words.token(i).opensWithConjunction() ? at(i, true) : null;
  }

  private @Nullable TimePeriod years(int i) {
    TimePiece many = pieces.at(i, "years-word");
    TimePiece word = many == null ? pieces.at(i, "year-word") : many;
    int at = word == null ? i : word.to();
    if (!pieces.year(at)) {
      return null;
    }
    int next = pieces.conjunction(at + 1) || pieces.mark(at + 1, "-–/") ? at + 2 : at + 1;
    TimePiece to = pieces.at(at + 1, "to");
    next = to == null ? next : to.to();
    TimePiece again = pieces.at(next, "year-word");
    next = again == null ? next : again.to();
    boolean range = next > at + 1 && pieces.year(next) && pieces.digits(next) >= pieces.digits(at);
    while (range && many != null && pieces.conjunction(next + 1) && pieces.year(next + 2)) {
      next += 2;
    }
    return range
        ? years(pieces.digits(at), pieces.digits(next), next + 1, word == null ? "" : word.where())
        : null;
  }

  private static TimePeriod years(int first, int last, int to, String where) {
    return new TimePeriod(
        to,
        LocalDate.of(first, 1, 1),
        LocalDate.of(last, 12, 31),
        true,
        first == last ? "a year" : "years",
        where);
  }

  static @Nullable TimePeriod longer(@Nullable TimePeriod a, @Nullable TimePeriod b) {
    return a == null || b != null && b.to() > a.to() ? b : a;
  }

  private @Nullable TimePeriod year(int i, boolean behindPreposition) {
    if (pieces.at(i, "years-word") != null) {
      return years(i);
    }
    TimePiece word = pieces.at(i, "year-word");
    int at = word == null ? i : word.to();
    if (word != null && pieces.hijriYear(at) && pieces.at(at + 1, "hijri-mark") != null) {
      return TimeCalendar.hijriYear(pieces.digits(at), at + 2, word.where());
    }
    if (!pieces.year(at) || word == null && (!behindPreposition || counted(at))) {
      return null;
    }
    int year = pieces.digits(at);
    return years(year, year, months.calendarMark(at + 1), word == null ? "" : word.where());
  }

  /** Digits with a counted noun behind them are no year. */
  private boolean counted(int i) {
    return !pieces.any(i - 1, "since", "until")
        && (pieces.words.any(i + 1, "counted", m -> m.first().proclitics().isEmpty())
            || pieces.words.any(i + 1, "unit", m -> m.first().proclitics().isEmpty()));
  }

  /** Behind "end of" the month or year alone is this one. */
  private @Nullable TimePeriod bareUnit(int i) {
    TimePiece unit = pieces.at(i, "unit");
    if (unit == null || !unit.match().first().definite() || !calendarUnit(unit)) {
      return null;
    }
    return calendar.unit(unit.value(), 0, unit.to(), unit.where());
  }

  private static boolean calendarUnit(TimePiece unit) {
    return switch (unit.value()) {
      case "week", "month", "year", "decade", "century" -> true;
      default -> false;
    };
  }

  private @Nullable TimePeriod unit(int i) {
    TimePiece self = pieces.at(i, "this");
    TimePiece unit = pieces.at(self == null ? i : self.to(), "unit");
    if (unit == null || !calendarUnit(unit) || !unit.match().first().definite()) {
      return null;
    }
    Which which = self != null ? Which.THIS : months.which(unit.to());
    if (which == Which.UNSAID) {
      return null;
    }
    int to = self != null ? unit.to() : months.whichEnd(unit.to());
    return calendar.unit(unit.value(), TimeMonths.offset(which), to, unit.where());
  }

  /** The nineteenth century. */
  private @Nullable TimePeriod century(int i) {
    TimePiece unit = pieces.at(i, "unit");
    boolean century = unit != null && unit.value().equals("century");
    Match ordinal = century && unit != null ? pieces.ordinal(unit.to(), false) : null;
    if (unit == null || ordinal == null || !unit.match().first().definite()) {
      return null;
    }
    int last = TimePieces.value(ordinal) * 100;
    return years(last - 99, last, ordinal.to(), unit.where());
  }

  /** Earlier this month: from its first day to the day of publication. */
  private @Nullable TimePeriod earlier(int i) {
    TimePiece earlier = pieces.at(i, "earlier");
    TimePiece of = earlier == null ? null : pieces.at(earlier.to(), "of");
    TimePeriod whole = earlier == null ? null : unit(of == null ? earlier.to() : of.to());
    if (whole == null || whole.first().isAfter(calendar.anchor())) {
      return null;
    }
    LocalDate last = whole.last().isAfter(calendar.anchor()) ? calendar.anchor() : whole.last();
    return new TimePeriod(
        whole.to(), whole.first(), last, false, "earlier in " + whole.rule(), whole.where());
  }

  private @Nullable TimePeriod season(int i) {
    TimePiece self = pieces.at(i, "this");
    TimePiece season = pieces.at(self == null ? i : self.to(), "season");
    if (season == null) {
      return null;
    }
    int at = season.to();
    TimePiece word = pieces.at(at, "year-word");
    int digits = word == null ? at : word.to();
    if (pieces.year(digits)) {
      YearMonth start = YearMonth.of(pieces.digits(digits), season.number());
      return TimeCalendar.season(start, digits + 1, season.where()).dated();
    }
    TimePeriod year = word == null ? null : unit(at);
    if (year != null) {
      YearMonth start = YearMonth.of(year.first().getYear(), season.number());
      return TimeCalendar.season(start, year.to(), season.where());
    }
    Which which = self != null ? Which.THIS : months.which(at);
    return which == Which.UNSAID
        ? null
        : calendar.season(
            season.number(), which, self != null ? at : months.whichEnd(at), season.where());
  }

  /** The nineties, with or without the words for the last century behind them. */
  private @Nullable TimePeriod decade(int i) {
    TimePiece decade = pieces.at(i, "decade-name");
    if (decade == null || pieces.at(decade.to(), "age") != null) {
      return null;
    }
    TimePiece of = pieces.at(decade.to(), "of");
    TimePeriod century = unit(of == null ? decade.to() : of.to());
    int to = century == null ? decade.to() : century.to();
    return years(decade.number(), decade.number() + 9, to, decade.where());
  }

  private @Nullable TimePeriod weekend(int i) {
    TimePiece piece = pieces.at(i, "weekend");
    if (piece == null) {
      return null;
    }
    Which which = months.which(piece.to());
    boolean ahead = which == Which.UNSAID && pieces.future(i);
    LocalDate anchor = calendar.anchor();
    LocalDate sunday =
        which == Which.THIS
            ? anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
            : which == Which.NEXT || ahead
                ? anchor.with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                : anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return new TimePeriod(
        months.whichEnd(piece.to()),
        sunday.minusDays(1),
        sunday,
        false,
        "a weekend",
        piece.where());
  }
}
