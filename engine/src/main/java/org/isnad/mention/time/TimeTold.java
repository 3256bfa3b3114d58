package org.isnad.mention.time;

import java.time.LocalDate;
import org.isnad.arabic.Split;
import org.isnad.mention.time.TimeMention.Kind;
import org.isnad.mention.time.TimeRead.Why;
import org.jspecify.annotations.Nullable;

/** Reads times told from another time said before: two days before that, then, in this period. */
final class TimeTold {
  private static final String BACK = "the time said before";
  private final int start;
  private final TimePieces pieces;
  private final TimeCalendar calendar;
  private final TimePeriods periods;
  private final TimeMemory memory;

  TimeTold(TimePieces pieces, TimeCalendar calendar, TimePeriods periods, TimeMemory memory) {
    this.start = pieces.start;
    this.pieces = pieces;
    this.calendar = calendar;
    this.periods = periods;
    this.memory = memory;
  }

  @Nullable TimeRead read() {
    TimeRead best = null;
    for (TimeRead read :
        new @Nullable TimeRead[] {clock(), told(), dayAfter(), ordinalDay(), back(), sinceThen()}) {
      if (read != null && (best == null || read.mention().to() > best.mention().to())) {
        best = read;
      }
    }
    return best;
  }

  private TimeRead vague(int to, String where) {
    return TimeRead.vague(start, to, where);
  }

  private TimeRead day(int to, LocalDate day, Why why) {
    return TimeRead.of(start, to, day, day, Kind.DAY, why);
  }

  /** Then, on that day, in this period: the time said before, if one was. */
  private @Nullable TimeRead back() {
    TimeRead then = back(pieces.at(start, "then"), memory.here());
    TimeRead next = then == null ? nextDay() : then;
    TimeRead day = next == null ? back(pieces.at(start, "that-day"), memory.day()) : next;
    return day == null ? back(pieces.at(start, "that-stretch"), memory.stretch()) : day;
  }

  /** The next day, the day before: counted from the day said last. */
  private @Nullable TimeRead nextDay() {
    TimePiece next = pieces.at(start, "next-day");
    LocalDate said = next == null ? null : said(memory.day());
    if (next == null) {
      return null;
    }
    return said == null
        ? vague(next.to(), next.where())
        : day(next.to(), said.plusDays(next.number()), new Why(BACK, next.where(), true));
  }

  private @Nullable TimeRead back(@Nullable TimePiece head, @Nullable TimeMention said) {
    if (head == null || pieces.ordinal(head.to(), false) != null) {
      return null;
    }
    return said == null
        ? vague(head.to(), head.where())
        : TimeRead.of(
            start,
            head.to(),
            said.first(),
            said.last(),
            said.kind(),
            new Why(BACK, head.where(), true));
  }

  /** Since then: from the time said before in the sentence. */
  private @Nullable TimeRead sinceThen() {
    TimePiece since = pieces.at(start, "since-then");
    if (since == null) {
      return null;
    }
    TimeMention said = memory.here();
    LocalDate first = said == null ? null : said.first();
    return first == null || first.isAfter(calendar.anchor()) || !calendar.known()
        ? vague(since.to(), since.where())
        : TimeRead.of(
            start,
            since.to(),
            first,
            calendar.anchor(),
            Kind.STRETCH,
            new Why("since " + BACK, since.where(), false));
  }

  private @Nullable TimeRead clock() {
    TimeClock.Clock clock = new TimeClock(pieces, periods).at(start);
    if (clock == null) {
      return null;
    }
    // A curfew's hours come again: they are no hours of a day said sentences before
    boolean bounds = pieces.any(start, "from", "until", "since");
    LocalDate said = said(bounds ? memory.here() : memory.happened());
    return said == null
        ? vague(clock.to(), clock.where())
        : day(clock.to(), said, new Why("an hour of the day said before", clock.where(), true));
  }

  private static @Nullable LocalDate said(@Nullable TimeMention time) {
    LocalDate first = time == null ? null : time.first();
    return time != null && first != null && first.equals(time.last()) ? first : null;
  }

  /** Two days before it, a week after that: told from the day said before. */
  private @Nullable TimeRead told() {
    TimePiece before = pieces.at(start, "told-before");
    TimePiece head = before == null ? pieces.at(start, "told-after") : before;
    TimeDuration length = head == null ? null : TimeDuration.at(pieces.from(head.to()), head.to());
    if (head == null || length == null || !bound(head.to())) {
      return null;
    }
    LocalDate said = said(memory.day());
    if (said == null || length.n() == 0) {
      return vague(length.to(), head.where());
    }
    LocalDate day =
        TimeCalendar.shift(said, length.unit(), before == null ? length.n() : -length.n());
    return day(length.to(), day, new Why("told from the day said before", head.where(), true));
  }

  private boolean bound(int i) {
    return pieces.words.token(i).preposition()
        || pieces.words.any(i, m -> m.first().preposition() == Split.BY);
  }

  /** The word for "on the day after" says that what stands behind it was the day before. */
  private @Nullable TimeRead dayAfter() {
    TimePiece after = pieces.at(start, "day-after");
    if (after == null) {
      return null;
    }
    LocalDate said = said(memory.here());
    LocalDate day = (said == null ? calendar.anchor() : said).minusDays(1);
    return day(after.to(), day, new Why("the day before", after.where(), said != null));
  }

  /** On the third day of something: no day is fixed. */
  private @Nullable TimeRead ordinalDay() {
    TimePiece at = pieces.at(start, "at");
    TimePiece day = at == null ? null : pieces.at(at.to(), "relative-day");
    var ordinal = day == null || day.number() != 0 ? null : pieces.ordinal(day.to(), false);
    return day == null || ordinal == null ? null : vague(ordinal.to(), day.where());
  }
}
