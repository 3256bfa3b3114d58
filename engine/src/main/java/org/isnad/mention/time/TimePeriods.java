package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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

  TimePeriods(TimePieces pieces, TimeCalendar calendar) {
    this.pieces = pieces;
    this.calendar = calendar;
    this.days = new TimeDays(pieces, calendar);
    this.months = new TimeMonths(pieces, calendar);
  }

  /**
   * The longest period at a token; a bare year and a month that is a verb too count only behind a
   * preposition.
   */
  @Nullable TimePeriod at(int i, boolean behindPreposition) {
    TimePeriod best = days.at(i);
    best = longer(best, positioned(i));
    best = longer(best, months.month(i, behindPreposition));
    best = longer(best, year(i, behindPreposition));
    best = longer(best, unit(i));
    best = longer(best, season(i));
    best = longer(best, feast(i));
    best = longer(best, earlier(i));
    best = longer(best, decade(i));
    return longer(best, weekend(i));
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
    TimePiece word = pieces.at(i, "year-word");
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
    TimePiece word = pieces.at(i, "year-word");
    int at = word == null ? i : word.to();
    if (!pieces.year(at) || word == null && !behindPreposition || counted(at)) {
      return null;
    }
    int year = pieces.digits(at);
    return years(year, year, at + 1, word == null ? "" : word.where());
  }

  /** Digits with a counted noun behind them are no year. */
  private boolean counted(int i) {
    return pieces.words.at(i + 1, "counted").anyMatch(m -> m.first().proclitics().isEmpty());
  }

  private @Nullable TimePeriod positioned(int i) {
    TimePiece position = pieces.at(i, "position");
    if (position == null) {
      return null;
    }
    TimePiece of = pieces.at(position.to(), "of");
    int at = of == null ? position.to() : of.to();
    TimePeriod whole = longer(longer(months.month(at, true), year(at, true)), unit(at));
    whole = longer(whole, bareUnit(at));
    return whole == null ? null : TimeCalendar.part(whole, position.value());
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
    TimePiece season = pieces.at(i, "season");
    if (season == null) {
      return null;
    }
    int at = season.to();
    TimePiece word = pieces.at(at, "year-word");
    int digits = word == null ? at : word.to();
    if (pieces.year(digits)) {
      TimePeriod found = calendar.season(season.number(), Which.THIS, digits + 1, season.where());
      long back = (long) pieces.digits(digits) - found.first().getYear();
      return new TimePeriod(
          digits + 1,
          found.first().plusYears(back),
          found.last().plusYears(back),
          true,
          "a season",
          season.where());
    }
    Which which = months.which(at);
    return which == Which.UNSAID
        ? null
        : calendar.season(season.number(), which, months.whichEnd(at), season.where());
  }

  /** The nineties, with or without the words for the last century behind them. */
  private @Nullable TimePeriod decade(int i) {
    TimePiece decade = pieces.at(i, "decade-name");
    if (decade == null) {
      return null;
    }
    TimePeriod century = unit(decade.to());
    int to = century == null ? decade.to() : century.to();
    return years(decade.number(), decade.number() + 9, to, decade.where());
  }

  private @Nullable TimePeriod feast(int i) {
    TimePiece feast = pieces.at(i, "feast");
    if (feast == null) {
      return null;
    }
    String[] days = feast.value().split("-");
    TimeCalendar.Hijri hijri =
        new TimeCalendar.Hijri(
            Integer.parseInt(days[0]), Integer.parseInt(days[1]), Integer.parseInt(days[2]));
    Which which = months.which(feast.to());
    return calendar.hijri(hijri, which, months.whichEnd(feast.to()), feast.where());
  }

  private @Nullable TimePeriod weekend(int i) {
    TimePiece piece = pieces.at(i, "weekend");
    if (piece == null) {
      return null;
    }
    Which which = months.which(piece.to());
    LocalDate sunday =
        which == Which.NEXT
            ? calendar.anchor().with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
            : calendar.anchor().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return new TimePeriod(
        months.whichEnd(piece.to()),
        sunday.minusDays(1),
        sunday,
        false,
        "a weekend",
        piece.where());
  }
}
