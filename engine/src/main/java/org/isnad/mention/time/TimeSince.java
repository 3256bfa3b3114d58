package org.isnad.mention.time;

import java.time.LocalDate;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Match;
import org.isnad.mention.time.TimeMention.Kind;
import org.isnad.mention.time.TimeRead.Why;
import org.isnad.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Reads what began at a time, so long ago or with an event, and ends on the day of publication. */
final class TimeSince {
  private static final int EVENT_WORDS = 4;
  private static final int EVENT_REACH = 12;
  private final int start;
  private final TimePieces pieces;
  private final TimeCalendar calendar;
  private final TimePeriods periods;

  TimeSince(TimePieces pieces, TimeCalendar calendar, TimePeriods periods) {
    this.start = pieces.start;
    this.pieces = pieces;
    this.calendar = calendar;
    this.periods = periods;
  }

  @Nullable TimeRead read() {
    TimePiece since = pieces.at(start, "since");
    if (since == null) {
      return null;
    }
    TimePeriod period = TimePeriods.longer(periods.at(since.to(), true), morning(since.to()));
    TimeDuration length = TimeDuration.at(pieces, since.to());
    if (period != null && !longer(length, period)) {
      return since(period);
    }
    if (length != null) {
      return length.n() == 0
          ? TimeRead.vague(start, length.to(), length.where())
          : back(length, length.to());
    }
    return event(since);
  }

  /** Since the morning: this day's. */
  private @Nullable TimePeriod morning(int i) {
    TimePiece morning = pieces.at(i, "morning");
    return morning == null
        ? null
        : TimePeriod.day(
            morning.to(), calendar.anchor(), "the day of publication", morning.where());
  }

  /** Since something happened: the day it happened if that is said with it, else no day. */
  private @Nullable TimeRead event(TimePiece since) {
    int from = since.to();
    if (pieces.at(start, "since-then") != null
        || from >= pieces.size()
        || !pieces.words.token(from).word()) {
      return null;
    }
    for (int k = from + 1;
        k < Math.min(pieces.size(), from + EVENT_REACH)
            && pieces.words.token(k).kind() != Token.Kind.MARK
            && (k == from + 1 || !verb(k));
        k++) {
      TimePiece at = pieces.at(k, "at");
      boolean year = pieces.year(k) && pieces.from(k - 1).at(k - 1, "event-of") != null;
      TimePeriod day = periods.at(at == null ? k : at.to(), at != null || year);
      if (day != null && !day.first().isAfter(calendar.anchor())) {
        // Behind a preposition the event's own time is left to stand for the event
        return since(at == null ? day : day.ending(k));
      }
    }
    return TimeRead.vague(start, phraseEnd(from), since.where());
  }

  /** A verb, which begins another clause than that of the event. */
  private boolean verb(int i) {
    int least = Integer.MAX_VALUE;
    boolean verb = false;
    for (Match match : pieces.words.at(i)) {
      boolean here = match.entry().inflection().verb();
      if (match.clitics() < least) {
        least = match.clitics();
        verb = here;
      } else if (match.clitics() == least) {
        verb &= here;
      }
    }
    return verb;
  }

  private static boolean longer(@Nullable TimeDuration length, TimePeriod period) {
    return length != null && length.to() > period.to();
  }

  /** From its first day to the day of publication, or to the end said behind. */
  private TimeRead since(TimePeriod period) {
    TimePiece to = pieces.at(period.to(), "to");
    TimePeriod end = to == null ? null : periods.at(to.to(), true);
    if (end != null && !end.last().isBefore(period.first())) {
      return TimeRead.of(
          start,
          end.to(),
          period.first(),
          end.last(),
          Kind.STRETCH,
          TimeRead.why("from one time to ", end));
    }
    boolean open = period.first().isAfter(calendar.anchor()) || !calendar.known();
    return TimeRead.of(
        start,
        period.to(),
        period.first(),
        open ? null : calendar.anchor(),
        Kind.STRETCH,
        new Why("since " + period.rule(), period.where(), period.absolute()));
  }

  /** So long, ending on the day of publication. */
  TimeRead back(TimeDuration length, int to) {
    LocalDate first = TimeCalendar.shift(calendar.anchor(), length.unit(), -length.n());
    return TimeRead.of(
        start,
        to,
        first,
        calendar.anchor(),
        Kind.STRETCH,
        new Why("that long, ending on the day of publication", length.where(), false));
  }

  /** The noun phrase of an event, as far as words stand one behind another. */
  private int phraseEnd(int i) {
    // The first word belongs to it whatever it is: a verb may tell the event
    int to = i + 1;
    while (to < pieces.size() && to - i < EVENT_WORDS && goesOn(to)) {
      to++;
    }
    return to;
  }

  /** True for a word that goes on a noun phrase. */
  boolean goesOn(int i) {
    boolean particle =
        pieces.words.any(
            i,
            "words",
            m ->
                m.clitics() == 0
                    && !m.entry().key().equals("masdar") // it stands under its verb
                    && Tag.of(m.entry().block().first("pos").orElse("noun")) != Tag.NOUN);
    return pieces.words.token(i).word()
        && !particle
        && pieces.at(i, "weekday") == null
        && pieces.at(i, "year-word") == null;
  }
}
