package org.isnad.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads days: by their distance from the day of publication, by weekday, by date, with the part of
 * the day before or after.
 */
final class TimeDays {
  private final TimePieces pieces;
  private final TimeCalendar calendar;
  private final TimeMonths months;

  TimeDays(TimePieces pieces, TimeCalendar calendar) {
    this.pieces = pieces;
    this.calendar = calendar;
    this.months = new TimeMonths(pieces, calendar);
  }

  /** The day or night that starts at a token. */
  @Nullable TimePeriod at(int i) {
    TimePeriod two = two(i);
    TimePeriod night = two == null ? night(i) : two;
    return night == null ? parted(i) : night;
  }

  /** Last night, tonight; an ordinal night is none. */
  private @Nullable TimePeriod night(int i) {
    TimePiece night = pieces.at(i, "last-night");
    return night == null || pieces.ordinal(night.to(), false) != null
        ? null
        : TimePeriod.day(
            night.to(), calendar.anchor().plusDays(night.number()), "a night", night.where());
  }

  /** Two days told as one night, or as a pair; codebook, time: a night over two days has both. */
  private @Nullable TimePeriod two(int i) {
    TimePiece night = pieces.at(i, "night");
    TimePiece days = pieces.at(i, "days-word");
    TimePiece head = night != null ? night : days;
    if (head == null) {
      return null;
    }
    TimePeriod first = weekday(head.to());
    return first != null ? secondDay(first, night != null) : months.pair(head.to());
  }

  private @Nullable TimePeriod secondDay(TimePeriod first, boolean night) {
    int at = first.to();
    TimePiece next = pieces.joined(at, "weekday");
    if (next == null && night) {
      next =
          pieces.at(pieces.mark(at, "-/–") || pieces.at(at, "to") != null ? at + 1 : at, "weekday");
    }
    if (next == null) {
      return null;
    }
    TimePiece third = night ? null : pieces.joined(next.to(), "weekday");
    next = third == null ? next : third;
    TimePeriod last = tail(next, next.to());
    LocalDate start = first.first();
    if (night && start.equals(calendar.anchor())) {
      // The night that begins on the day of publication, not the one a week before
      return new TimePeriod(
          last.to(), start, start.plusDays(1), false, "a night over two days", next.where());
    }
    if (start.isAfter(last.first())) {
      start = start.minusWeeks(1);
    }
    return new TimePeriod(
        last.to(),
        start,
        last.first(),
        false,
        night ? "a night over two days" : "two days",
        next.where());
  }

  private @Nullable TimePeriod parted(int i) {
    int at = i;
    TimePiece part = pieces.at(at, "part");
    while (part != null && part.to() < pieces.size() && part.to() - i < 8) {
      at = part.to();
      TimePiece of = pieces.at(at, "of");
      at = of != null && of.match().length() == 1 ? of.to() : at;
      TimePeriod night = night(at);
      TimePeriod whole = night == null ? two(at) : night;
      if (whole != null) {
        return whole;
      }
      part = pieces.at(at, "part");
    }
    TimePiece word = pieces.at(at, "day-word");
    TimePeriod day = word == null ? null : core(word.to());
    return day != null ? day : core(at);
  }

  private @Nullable TimePeriod core(int i) {
    TimePeriod relative = relative(i);
    if (relative != null) {
      return relative;
    }
    TimePeriod weekday = weekday(i);
    return weekday != null ? partAfter(weekday) : months.date(i);
  }

  private @Nullable TimePeriod relative(int i) {
    TimePiece piece = pieces.at(i, "relative-day");
    if (piece == null || ordinary(piece)) {
      return null;
    }
    TimePeriod whole = weekdayBehind(piece, calendar.anchor().plusDays(piece.number()));
    TimePeriod date = months.date(whole.to());
    return partAfter(date == null ? whole : whole.ending(date.to()));
  }

  /** With the weekday's name behind it, bare or in brackets; the name holds where both differ. */
  private TimePeriod weekdayBehind(TimePiece piece, LocalDate day) {
    String rule = "a day told from the day of publication";
    boolean bracket = pieces.mark(piece.to(), "(");
    TimePiece named = pieces.at(bracket ? piece.to() + 1 : piece.to(), "weekday");
    boolean closed = named != null && (!bracket || pieces.mark(named.to(), ")"));
    if (named == null || !closed) {
      return TimePeriod.day(piece.to(), day, rule, piece.where());
    }
    LocalDate nearest = TimeCalendar.of(day).nearest(named.number());
    return TimePeriod.day(bracket ? named.to() + 1 : named.to(), nearest, rule, piece.where());
  }

  /** The noun "the day" with an ordinal, an adjective or a demonstrative behind it. */
  private boolean ordinary(TimePiece piece) {
    int to = piece.to();
    return piece.number() == 0
        && (to < pieces.size() && pieces.words.token(to).article()
            || pieces.ordinal(to, false) != null
            || pieces.at(to, "next") != null
            || pieces.at(to, "current") != null
            || pieces.at(to, "last") != null);
  }

  private TimePeriod partAfter(TimePeriod day) {
    TimePiece part = pieces.at(day.to(), "part-alone");
    return part == null ? day : day.ending(part.to());
  }

  @Nullable TimePeriod weekday(int i) {
    TimePiece piece = pieces.at(i, "weekday");
    return piece == null ? null : tail(piece, piece.to());
  }

  private TimePeriod tail(TimePiece weekday, int at) {
    TimeCalendar.Which which = months.which(at);
    int to = months.whichEnd(at);
    TimePeriod date = dateBehind(to);
    if (date != null) {
      return date;
    }
    int number = weekday.number();
    if (which == TimeCalendar.Which.UNSAID && pieces.planned(weekday.match().from())) {
      return TimePeriod.day(
          to,
          calendar.nearest(number),
          "the nearest such day, said to be planned",
          weekday.where());
    }
    if (which == TimeCalendar.Which.UNSAID && pieces.future(weekday.match().from())) {
      return TimePeriod.day(
          to, calendar.ahead(number), "the next such day, said to be ahead", weekday.where());
    }
    return TimePeriod.day(
        to, calendar.weekday(number, which), "the last such day, or the one said", weekday.where());
  }

  /** A date that says which weekday is meant, bare or in brackets. */
  private @Nullable TimePeriod dateBehind(int i) {
    boolean bracket = pieces.mark(i, "(،");
    TimePeriod date = months.date(bracket ? i + 1 : i);
    if (date == null || !bracket) {
      return date;
    }
    return pieces.mark(i, "،")
        ? date
        : pieces.mark(date.to(), ")") ? date.ending(date.to() + 1) : date;
  }
}
