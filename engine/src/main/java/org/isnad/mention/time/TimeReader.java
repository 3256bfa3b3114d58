package org.isnad.mention.time;

import java.time.LocalDate;
import org.isnad.arabic.Split;
import org.isnad.mention.time.TimeCalendar.Which;
import org.isnad.mention.time.TimeMention.Kind;
import org.isnad.mention.time.TimeRead.Why;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time expression: a preposition that says how the time is meant, and the period or
 * length of time behind it.
 */
final class TimeReader {
  private static final int EVENT_WORDS = 4;
  private final int start;
  private final TimePieces pieces;
  private final TimeCalendar calendar;
  private final TimePeriods periods;
  private final TimeSince since;
  private final TimeSeries series;
  private final TimeTold told;

  /** Reads from where the pieces start. */
  TimeReader(TimePieces pieces, TimeCalendar calendar, TimeMemory memory) {
    this.start = pieces.start;
    this.pieces = pieces;
    this.calendar = calendar;
    this.periods = new TimePeriods(pieces, calendar);
    this.since = new TimeSince(pieces, calendar, periods);
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
          since.read(),
          between(),
          lasting(),
          shared(),
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

  private static boolean longer(@Nullable TimeDuration length, TimePeriod period) {
    return length != null && length.to() > period.to();
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

  /** The 11th and 12th of a month, with no preposition; the years of a war in brackets. */
  private @Nullable TimeRead shared() {
    if (pieces.mark(start - 1, "(") && pieces.year(start)) {
      TimePeriod years = periods.range(start);
      return years == null || !pieces.mark(years.to(), ")")
          ? null
          : mention(years.to(), years.first(), years.last(), Kind.STRETCH, TimeRead.why("", years));
    }
    TimePeriod shared = periods.sharedMonth(start);
    return shared == null
        ? null
        : mention(shared.to(), shared.first(), shared.last(), Kind.DAY, TimeRead.why("", shared));
  }

  /** Going on from three weeks ago: since. */
  private @Nullable TimeRead lasting() {
    TimePiece from = pieces.at(start, "from");
    boolean lasting =
        from != null && start > 0 && pieces.from(start - 1).at(start - 1, "lasting") != null;
    TimeDuration length = lasting && from != null ? TimeDuration.at(pieces, from.to()) : null;
    return length == null || length.n() == 0 ? null : since.back(length, length.to());
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
    return stretch
        ? since.back(length, length.to())
        : distant(length, ahead ? length.n() : -length.n());
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
    for (int k = i + 1; k < Math.min(pieces.size(), i + EVENT_WORDS) && since.goesOn(k - 1); k++) {
      TimePiece last = pieces.at(k, "last");
      if (last != null) {
        return vague(last.to(), last.where());
      }
    }
    return null;
  }

  /** The war, the agreement of that year. */
  private boolean eventOf(int i) {
    if (i < 0 || !pieces.year(i + 1)) {
      return false;
    }
    boolean place =
        pieces.words.at(i, "place").findAny().isPresent()
            || pieces.words.at(i, "region").findAny().isPresent()
            || pieces.words.at(i, "country").findAny().isPresent();
    return pieces.from(i).at(i, "event-of") != null
        || place && i > 0 && pieces.from(i - 1).at(i - 1, "event-of") != null;
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
        length.which() == Which.NEXT || length.which() == Which.UNSAID && pieces.ahead(start);
    return ahead ? ahead(length) : since.back(length, length.to());
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
    boolean bound = pieces.words.any(i, m -> m.first().preposition() == Split.FOR);
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
