package org.isnad.mention.time;

import java.time.LocalDate;
import org.isnad.arabic.Split;
import org.isnad.mention.time.TimeMention.Kind;
import org.isnad.mention.time.TimeRead.Why;
import org.jspecify.annotations.Nullable;

/** Reads what comes again: the sixth day running, every Friday. */
final class TimeSeries {
  private final int start;
  private final TimePieces pieces;
  private final TimeCalendar calendar;

  TimeSeries(TimePieces pieces, TimeCalendar calendar) {
    this.start = pieces.start;
    this.pieces = pieces;
    this.calendar = calendar;
  }

  @Nullable TimeRead read() {
    TimeRead running = running();
    return running != null ? running : every();
  }

  /** The sixth day, the second month running; "for the fourth day" too. */
  private @Nullable TimeRead running() {
    TimePiece night = pieces.at(start, "night-unit");
    TimePiece day = pieces.at(start, "relative-day");
    TimePiece unit = pieces.at(start, "unit");
    boolean today = day != null && day.number() == 0;
    boolean dayOrNight = night != null || today;
    TimePiece head = night != null ? night : today ? day : unit;
    var ordinal = head == null ? null : pieces.ordinal(head.to(), false);
    if (head == null || ordinal == null) {
      return null;
    }
    TimePiece running = pieces.at(ordinal.to(), "running");
    boolean bound = head.match().first().preposition() == Split.FOR;
    if (running == null && (!bound || !dayOrNight)) {
      return null;
    }
    String name = dayOrNight ? "day" : head.value();
    int to = running == null ? ordinal.to() : running.to();
    LocalDate first = firstOf(name, TimePieces.value(ordinal));
    return TimeRead.of(
        start,
        to,
        first,
        calendar.anchor(),
        Kind.STRETCH,
        new Why(
            "so many " + name + "s running, ending on the day of publication",
            head.where(),
            false));
  }

  /** The first day of so many running; months and years are the calendar's. */
  private LocalDate firstOf(String unit, int n) {
    LocalDate anchor = calendar.anchor();
    return switch (unit) {
      case "month" -> anchor.withDayOfMonth(1).minusMonths(n - 1L);
      case "year" -> anchor.withDayOfYear(1).minusYears(n - 1L);
      default -> TimeCalendar.shift(anchor, unit, -n).plusDays(1);
    };
  }

  /** Every Friday, every year: no day. */
  private @Nullable TimeRead every() {
    TimePiece every = pieces.at(start, "every");
    if (every == null) {
      return null;
    }
    for (String meaning : new String[] {"any-weekday", "weekday", "unit", "part", "day-word"}) {
      TimePiece piece = pieces.at(every.to(), meaning);
      if (piece != null) {
        return TimeRead.vague(start, piece.to(), every.where());
      }
    }
    return null;
  }
}
