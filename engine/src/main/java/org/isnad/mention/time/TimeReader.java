package org.isnad.mention.time;

import java.time.LocalDate;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.mention.time.TimeCalendar.Which;
import org.isnad.mention.time.TimeMention.Kind;
import org.isnad.mention.time.TimeRead.Why;
import org.isnad.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time expression: a preposition that says how the time is meant, and the period or
 * length of time behind it.
 */
final class TimeReader {
  private static final int EVENT_WORDS = 4;
  private static final int EVENT_REACH = 12;
  private final int start;
  private final TimePieces pieces;
  private final TimeCalendar calendar;
  private final TimePeriods periods;
  private final TimeSeries series;
  private final TimeTold told;

  /** Reads from where the pieces start. */
  TimeReader(TimePieces pieces, TimeCalendar calendar, TimeMemory memory) {
    this.start = pieces.start;
    this.pieces = pieces;
    this.calendar = calendar;
    this.periods = new TimePeriods(pieces, calendar);
    this.series = new TimeSeries(pieces, calendar);
    this.told = new TimeTold(pieces, calendar, periods, memory);
  }

  /** The longest time that starts here, or null. */
  @Nullable TimeRead read() {
    TimeRead best = null;
    for (TimeRead read :
        new @Nullable TimeRead[] {
          period(start, Kind.DAY),
          vague(),
          since(),
          between(),
          until(),
          ago(),
          after(),
          during(),
          at(),
          stretch(start),
          series.read(),
          told.read()
        }) {
      if (read != null && (best == null || read.mention().to() > best.mention().to())) {
        best = read;
      }
    }
    return best;
  }

  private TimeRead mention(
      int to, @Nullable LocalDate first, @Nullable LocalDate last, Kind kind, Why why) {
    return TimeRead.of(start, to, first, last, kind, why);
  }

  private TimeRead vague(int to, String where) {
    return TimeRead.vague(start, to, where);
  }

  private @Nullable TimeRead vague() {
    TimePiece piece = pieces.at(start, "vague");
    boolean counted = piece != null && pieces.ordinal(piece.to(), false) != null;
    return piece == null || counted ? null : vague(piece.to(), piece.where());
  }

  private @Nullable TimeRead since() {
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
      return length.n() == 0 ? vague(length.to(), length.where()) : back(length, length.to());
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
    if (from >= pieces.size() || !pieces.words.token(from).word()) {
      return null;
    }
    for (int k = from + 1;
        k < Math.min(pieces.size(), from + EVENT_REACH)
            && pieces.words.token(k).kind() != Token.Kind.MARK;
        k++) {
      TimePiece at = pieces.at(k, "at");
      TimePeriod day = periods.at(at == null ? k : at.to(), at != null);
      if (day != null) {
        // Behind a preposition the event's own time is left to stand for the event
        return since(at == null ? day : day.ending(k));
      }
    }
    return vague(phraseEnd(from), since.where());
  }

  private static boolean longer(@Nullable TimeDuration length, TimePeriod period) {
    return length != null && length.to() > period.to();
  }

  /** From its first day to the day of publication, or to the end said behind. */
  private TimeRead since(TimePeriod period) {
    TimePiece to = pieces.at(period.to(), "to");
    TimePeriod end = to == null ? null : periods.at(to.to(), true);
    if (end != null && !end.last().isBefore(period.first())) {
      return mention(
          end.to(),
          period.first(),
          end.last(),
          Kind.STRETCH,
          TimeRead.why("from one time to ", end));
    }
    boolean open = period.first().isAfter(calendar.anchor()) || !calendar.known();
    return mention(
        period.to(),
        period.first(),
        open ? null : calendar.anchor(),
        Kind.STRETCH,
        new Why("since " + period.rule(), period.where(), period.absolute()));
  }

  private TimeRead back(TimeDuration length, int to) {
    LocalDate first = TimeCalendar.shift(calendar.anchor(), length.unit(), -length.n());
    return mention(
        to,
        first,
        calendar.anchor(),
        Kind.STRETCH,
        new Why("that long, ending on the day of publication", length.where(), false));
  }

  /** The noun phrase of an event, as far as words stand one behind another. */
  private int phraseEnd(int i) {
    int to = i;
    while (to < pieces.size() && to - i < EVENT_WORDS && goesOn(to)) {
      to++;
    }
    return to;
  }

  private boolean goesOn(int i) {
    boolean particle =
        pieces
            .words
            .at(i, "words")
            .anyMatch(m ->
                m.clitics() == 0
                    && Tag.of(m.entry().block().first("pos").orElse("noun")) != Tag.NOUN);
    return pieces.words.token(i).word()
        && !particle
        && pieces.at(i, "weekday") == null
        && pieces.at(i, "year-word") == null;
  }

  private @Nullable TimeRead between() {
    TimePiece head = pieces.at(start, "between");
    head = head == null ? pieces.at(start, "from") : head;
    if (head == null) {
      return null;
    }
    TimePeriod range = periods.range(head.to());
    if (range != null) {
      return mention(
          range.to(), range.first(), range.last(), Kind.STRETCH, TimeRead.why("", range));
    }
    return head.match().entry().block().id().equals("from") ? fromOn(head.to()) : null;
  }

  /** Codebook, Rulings: from a weekday with no end runs to the day of publication. */
  private @Nullable TimeRead fromOn(int i) {
    TimePeriod day = pieces.at(i, "weekday") == null ? null : periods.at(i, true);
    return day == null || day.first().isAfter(calendar.anchor())
        ? null
        : mention(
            day.to(), day.first(), calendar.anchor(), Kind.STRETCH, TimeRead.why("from ", day));
  }

  private @Nullable TimeRead until() {
    TimePiece until = pieces.at(start, "until");
    TimePeriod period = until == null ? null : periods.at(until.to(), true);
    if (period == null || until == null) {
      return null;
    }
    boolean ahead = !period.last().isBefore(calendar.anchor());
    if (!ahead && until.match().length() == 1 && !until.value().equals("by")) {
      return mention(
          period.to(), null, period.last(), Kind.STRETCH, TimeRead.why("until ", period));
    }
    LocalDate first = ahead ? calendar.anchor() : period.first();
    return mention(period.to(), first, period.last(), Kind.STRETCH, TimeRead.why("until ", period));
  }

  private @Nullable TimeRead ago() {
    TimePiece ago = pieces.at(start, "ago");
    TimeDuration length = ago == null ? null : TimeDuration.at(pieces, ago.to());
    if (ago != null && length == null) {
      return beforeEnd(ago.to());
    }
    if (ago == null || length == null) {
      return null;
    }
    TimePeriod period = periods.at(ago.to(), true);
    if (period != null && !longer(length, period)) {
      return null;
    }
    return length.n() == 0 || length.unit().equals("hour") && length.n() < 2
        ? vague(length.to(), length.where())
        : distant(length, -length.n());
  }

  /** Before the end of the year: between now and then. */
  private @Nullable TimeRead beforeEnd(int i) {
    TimePiece end = pieces.at(i, "position");
    TimePeriod period = end == null ? null : periods.at(i, true);
    return period == null || period.last().isBefore(calendar.anchor())
        ? null
        : mention(
            period.to(),
            calendar.anchor(),
            period.last(),
            Kind.STRETCH,
            TimeRead.why("before ", period));
  }

  /** So far from the day of publication; longer units fix no more than their calendar unit. */
  private TimeRead distant(TimeDuration length, int n) {
    TimePeriod period =
        switch (length.unit()) {
          case "month", "year", "decade" ->
              calendar.unit(length.unit(), n, length.to(), length.where());
          default ->
              TimePeriod.day(
                  length.to(),
                  TimeCalendar.shift(calendar.anchor(), length.unit(), n),
                  "so far from the day of publication",
                  length.where());
        };
    return mention(period.to(), period.first(), period.last(), Kind.DAY, TimeRead.why("", period));
  }

  private @Nullable TimeRead after() {
    TimePiece after = pieces.at(start, "after");
    if (after == null) {
      return null;
    }
    TimeDuration length = TimeDuration.at(pieces, after.to());
    TimePeriod period = periods.at(after.to(), true);
    if (length != null && (period == null || longer(length, period))) {
      return after(length);
    }
    if (period == null) {
      return null;
    }
    return period.first().equals(period.last())
        ? mention(period.to(), period.first(), period.last(), Kind.DAY, TimeRead.why("", period))
        : mention(
            period.to(),
            period.last().plusDays(1),
            null,
            Kind.STRETCH,
            TimeRead.why("after ", period));
  }

  /** Weeks of what is told are a stretch that ends now; so long behind one thing is a day. */
  private TimeRead after(TimeDuration length) {
    if (length.n() == 0 || length.unit().equals("hour")) {
      return vague(length.to(), length.where());
    }
    boolean ahead = pieces.future(start);
    boolean stretch = length.n() > 1 && !ahead && pieces.at(length.to(), "from") != null;
    return stretch ? back(length, length.to()) : distant(length, ahead ? length.n() : -length.n());
  }

  private @Nullable TimeRead during() {
    TimePiece during = pieces.at(start, "during");
    if (during == null) {
      return null;
    }
    TimeRead period = period(during.to(), Kind.STRETCH);
    TimeRead length = period != null ? period : length(during.to(), true);
    return length != null ? length : recent(during.to());
  }

  /** During the latest such thing, whatever it was. */
  private @Nullable TimeRead recent(int i) {
    for (int k = i + 1; k < Math.min(pieces.size(), i + EVENT_WORDS) && goesOn(k - 1); k++) {
      TimePiece last = pieces.at(k, "last");
      if (last != null) {
        return vague(last.to(), last.where());
      }
    }
    return null;
  }

  /** The war, the agreement of that year. */
  private boolean eventOf(int i) {
    return i >= 0 && pieces.year(i + 1) && pieces.from(i).at(i, "event-of") != null;
  }

  private @Nullable TimeRead period(int i, Kind kind) {
    TimePeriod period = periods.at(i, i > start || eventOf(i - 1));
    return period == null
        ? null
        : mention(period.to(), period.first(), period.last(), kind, TimeRead.why("", period));
  }

  private @Nullable TimeRead at() {
    TimePiece at = pieces.at(start, "at");
    if (at == null) {
      return bound();
    }
    TimePiece again = pieces.at(at.to(), "at");
    int from = again == null ? at.to() : again.to();
    TimePiece head = pieces.at(from, "from");
    TimePeriod range = periods.range(head == null ? from : head.to());
    TimePeriod shared = head == null ? periods.sharedMonth(from) : null;
    if (shared != null) {
      return mention(
          shared.to(), shared.first(), shared.last(), Kind.DAY, TimeRead.why("", shared));
    }
    if (range != null && head != null) {
      return mention(
          range.to(), range.first(), range.last(), Kind.STRETCH, TimeRead.why("", range));
    }
    TimeRead period = range != null ? null : period(from, Kind.DAY);
    if (range != null && pieces.at(start, "between") == null && pieces.year(range.to() - 1)) {
      return mention(
          range.to(), range.first(), range.last(), Kind.STRETCH, TimeRead.why("", range));
    }
    period = period == null ? period(from, Kind.DAY) : period;
    return period != null ? period : length(from, false);
  }

  /** A preposition bound before digits stands by itself. */
  private @Nullable TimeRead bound() {
    boolean alone = pieces.words.token(start).preposition();
    return alone && pieces.year(start + 1) ? period(start + 1, Kind.DAY) : null;
  }

  /** A length of time with last or next, or told as running now. */
  private @Nullable TimeRead length(int i, boolean bare) {
    TimeDuration length = TimeDuration.at(pieces, i);
    if (length == null || length.which() == Which.UNSAID && !bare) {
      return null;
    }
    if (length.n() == 0) {
      return vague(length.to(), length.where());
    }
    boolean ahead =
        length.which() == Which.NEXT || length.which() == Which.UNSAID && pieces.future(start);
    return ahead ? ahead(length) : back(length, length.to());
  }

  private TimeRead ahead(TimeDuration length) {
    LocalDate last = TimeCalendar.shift(calendar.anchor(), length.unit(), length.n());
    return mention(
        length.to(),
        calendar.anchor(),
        last,
        Kind.STRETCH,
        new Why("that long, beginning on the day of publication", length.where(), false));
  }

  private @Nullable TimeRead stretch(int i) {
    TimePiece lasting = pieces.at(i, "for");
    boolean bound = pieces.words.at(i).stream().anyMatch(m -> m.first().preposition() == Split.FOR);
    if (lasting == null && !bound) {
      return length(i, false);
    }
    if (penalty(i)) {
      return null;
    }
    TimeDuration length = TimeDuration.at(pieces, lasting == null ? i : lasting.to());
    return length == null ? null : vague(length.to(), length.where());
  }

  /** The length of a sentence in prison tells no when. */
  private boolean penalty(int i) {
    for (int k = i - 1; k >= Math.max(0, i - EVENT_WORDS); k--) {
      if (pieces.from(k).at(k, "penalty") != null) {
        return true;
      }
    }
    return false;
  }
}
