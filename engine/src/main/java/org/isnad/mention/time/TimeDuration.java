package org.isnad.mention.time;

import org.isnad.mention.number.Numerals;
import org.isnad.mention.time.TimeCalendar.Which;
import org.jspecify.annotations.Nullable;

/**
 * So many days, weeks, years.
 *
 * @param n how many, 0 if the words do not say
 * @param unit the unit's name in the lexicon
 * @param which last or next, if a word says so
 */
record TimeDuration(int to, int n, String unit, Which which, String where) {
  private static final int MOST = 2000;

  /** The stretch of time at a token, or null. */
  static @Nullable TimeDuration at(TimePieces pieces, int i) {
    TimePiece about = pieces.at(i, "about");
    int from = about == null ? i : about.to();
    TimePiece latest = pieces.at(from, "latest");
    TimeDuration bare = measured(pieces, latest == null ? from : latest.to());
    if (bare == null) {
      return null;
    }
    return latest == null
        ? bare.qualified(pieces)
        : new TimeDuration(bare.to, bare.n, bare.unit, Which.LAST, bare.where).qualified(pieces);
  }

  private static @Nullable TimeDuration measured(TimePieces pieces, int i) {
    TimePiece dual = pieces.at(i, "two-units");
    if (dual != null) {
      return of(dual, 2, dual.to());
    }
    TimePiece one = pieces.at(i, "unit");
    if (one != null) {
      return of(one, 1, one.to());
    }
    TimePiece many = pieces.at(i, "units");
    if (many != null) {
      return numberBehind(pieces, many);
    }
    return numbered(pieces, i);
  }

  private static TimeDuration of(TimePiece unit, int n, int to) {
    return new TimeDuration(to, n, unit.value(), Which.UNSAID, unit.where());
  }

  /** The last six months: the number stands behind, with the article. */
  private static TimeDuration numberBehind(TimePieces pieces, TimePiece unit) {
    int at = article(pieces, unit.to());
    Numerals.Numeral number = unit.match().first().definite() ? pieces.number(at) : null;
    return number != null && number.value() < MOST
        ? of(unit, (int) number.value(), number.to())
        : of(unit, 0, unit.to());
  }

  private static @Nullable TimeDuration numbered(TimePieces pieces, int i) {
    TimePiece several = pieces.at(i, "several");
    if (several != null) {
      TimePiece unit = pieces.at(several.to(), "units");
      return unit == null ? null : of(unit, 0, unit.to());
    }
    int at = article(pieces, i);
    Numerals.Numeral number = at > i || at == pieces.start ? pieces.number(at) : pieces.number(i);
    if (number == null || number.value() > MOST) {
      return null;
    }
    TimePiece unit = pieces.at(number.to(), "units");
    unit = unit == null ? pieces.at(number.to(), "unit") : unit;
    return unit == null ? null : of(unit, (int) number.value(), unit.to());
  }

  /** The article by itself, as it stands before digits. */
  private static int article(TimePieces pieces, int i) {
    boolean alone = i < pieces.size() && pieces.words.token(i).article();
    return alone ? i + 1 : i;
  }

  /** Last or next, with an adjective of few between. */
  private TimeDuration qualified(TimePieces pieces) {
    TimePiece few = pieces.at(to, "few");
    int at = few == null ? to : few.to();
    TimePiece last = pieces.at(at, "last");
    TimePiece next = last == null ? pieces.at(at, "next") : null;
    if (last == null && next == null) {
      TimePiece first = pieces.at(to, "first-ones");
      return first == null ? this : new TimeDuration(first.to(), 0, unit, which, where);
    }
    return new TimeDuration(at + 1, n, unit, last != null ? Which.LAST : Which.NEXT, where);
  }
}
