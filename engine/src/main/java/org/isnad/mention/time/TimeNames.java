package org.isnad.mention.time;

import org.isnad.lexicon.Match;

/** Tells names that hold a word of time or a date: parties, squares, newspapers. */
final class TimeNames {
  private final TimePieces pieces;

  TimeNames(TimePieces pieces) {
    this.pieces = pieces;
  }

  /** Token after a name that starts at a token, the token itself if none does. */
  int end(int i) {
    TimePiece name = pieces.from(i).at(i, "name");
    return name == null || dated(name.to()) ? i : name.to();
  }

  /** A year behind says that the day itself is meant. */
  private boolean dated(int i) {
    TimePiece word = pieces.at(i, "year-word");
    TimePiece month = word == null ? pieces.at(i, "of") : null;
    int at = word != null ? word.to() : month != null ? month.to() : i;
    TimePiece inner = pieces.at(at, "year-word");
    return pieces.year(inner == null ? at : inner.to());
  }

  /**
   * Token to read on from if the words of a time are part of a name; if they are none, the time's
   * first.
   */
  int past(TimeMention time) {
    for (int i = time.from(); i < time.to(); i++) {
      if (end(i) > i) {
        return i == time.from() ? end(i) : i;
      }
    }
    return paper(time) || named(time) ? time.to() : time.from();
  }

  /** A paper called "today". */
  private boolean paper(TimeMention time) {
    int before = time.from() - 1;
    return before >= 0
        && pieces.from(before).at(before, "paper") != null
        && pieces.from(time.from()).at(time.from(), "relative-day") != null;
  }

  /**
   * A date behind a noun in construct, with nothing said of its year: the square, the movement of
   * that date.
   */
  private boolean named(TimeMention time) {
    int before = time.from() - 1;
    TimePiece namer = before < 0 ? null : pieces.from(before).at(before, "namer");
    return namer != null && construct(namer.match()) && bareDate(time);
  }

  private static boolean construct(Match namer) {
    return !namer.first().definite();
  }

  private boolean bareDate(TimeMention time) {
    boolean date = time.rule().equals(TimeMonths.DATE) || time.rule().equals(TimeMonths.MONTH);
    if (!date || pieces.from(time.from()).at(time.from(), "at") != null) {
      return false;
    }
    for (int i = time.from(); i < time.to(); i++) {
      if (pieces.year(i) || pieces.any(i, "last", "next", "current", "year-word")) {
        return false;
      }
    }
    return true;
  }
}
