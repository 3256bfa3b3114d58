package org.isnad.mention.time;

import org.isnad.arabic.Token;
import org.isnad.lexicon.Match;
import org.isnad.mention.number.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Clock times and parts of a day that stand by themselves. They take the day said before them in
 * the sentence; without one they fix none.
 */
final class TimeClock {
  private static final int HOURS = 24;
  private final TimePieces pieces;
  private final TimePeriods periods;

  TimeClock(TimePieces pieces, TimePeriods periods) {
    this.pieces = pieces;
    this.periods = periods;
  }

  /** The words of a clock time, and the address of the word that says so. */
  record Clock(int to, String where) {}

  /** The clock time or part of a day at a token; null if the day itself is said with it. */
  @Nullable Clock at(int i) {
    int at = i;
    while (at < pieces.size() && pieces.any(at, "at", "about", "since", "until", "from")) {
      at = head(at);
    }
    TimePiece clock = pieces.at(at, "clock");
    int hour = clock == null ? bareHour(i, at) : hour(clock.to());
    if (hour < 0) {
      return i == at ? alone(i) : null;
    }
    int to = zone(dayPart(hour));
    return dayBehind(dayPart(hour)) || dayBehind(hour) ? null : new Clock(to, where(clock));
  }

  private static String where(@Nullable TimePiece piece) {
    return piece == null ? "" : piece.where();
  }

  private int head(int i) {
    for (String meaning : new String[] {"at", "about", "since", "until", "from"}) {
      TimePiece piece = pieces.at(i, meaning);
      if (piece != null) {
        return piece.to();
      }
    }
    return i + 1;
  }

  /** The eighth hour without the word for it, behind a preposition and before a part of the day. */
  private int bareHour(int start, int i) {
    Match ordinal = i > start ? pieces.ordinal(i, false) : null;
    return ordinal != null && pieces.at(ordinal.to(), "part-alone") != null ? ordinal.to() : -1;
  }

  private int hour(int i) {
    TimePiece one = pieces.at(i, "one-oclock");
    if (one != null) {
      return one.to();
    }
    Match ordinal = pieces.ordinal(i, false);
    if (ordinal != null) {
      TimePiece fraction = pieces.joined(ordinal.to(), "clock-fraction");
      fraction = fraction == null ? pieces.at(ordinal.to(), "clock-fraction") : fraction;
      return fraction == null ? ordinal.to() : fraction.to();
    }
    return digits(i);
  }

  /** 11:15, 20.30, 7; with the same by another zone's clock in brackets behind. */
  private int digits(int i) {
    boolean number = i < pieces.size() && pieces.words.token(i).kind() == Token.Kind.NUMBER;
    Numerals.Numeral whole = pieces.number(i);
    boolean hour =
        number
            && (whole == null
                || whole.to() == i + 1 && whole.value() >= 0 && whole.value() <= HOURS);
    if (!hour) {
      return -1;
    }
    boolean minutes = pieces.mark(i + 1, ":.,٫") && pieces.number(i + 2) != null;
    return minutes ? i + 3 : i + 1;
  }

  private int dayPart(int i) {
    TimePiece part = pieces.at(i, "part-alone");
    return part == null ? i : part.to();
  }

  private int zone(int i) {
    TimePiece zone = pieces.from(i).at(i, "zone");
    int to = zone == null ? i : zone.to();
    if (!pieces.mark(to, "(")) {
      return to;
    }
    int inner = digits(to + 1);
    TimePiece second = inner < 0 ? null : pieces.from(inner).at(inner, "zone");
    return second != null && pieces.mark(second.to(), ")") ? second.to() + 1 : to;
  }

  /** The hour "of" a day: the day says all. */
  private boolean dayBehind(int i) {
    TimePiece of = pieces.at(i, "of");
    TimePeriod day = periods.at(of == null ? i : of.to(), true);
    return day != null;
  }

  /** In the morning, at night, with no day. */
  private @Nullable Clock alone(int i) {
    TimePiece part = pieces.at(i, "part-alone");
    boolean weak = part != null && part.value().equals("weak");
    return part == null || weak && !ends(part.to()) ? null : new Clock(part.to(), part.where());
  }

  /** Words that are verbs too count at the end of a phrase only. */
  private boolean ends(int i) {
    return i >= pieces.size()
        || pieces.words.token(i).kind() == Token.Kind.MARK
        || pieces.words.token(i).opensWithConjunction()
        || pieces.any(i, "at", "from", "until");
  }
}
