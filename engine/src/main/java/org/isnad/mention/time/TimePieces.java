package org.isnad.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Token;
import org.isnad.arabic.VerbGuess;
import org.isnad.lexicon.Match;
import org.isnad.mention.number.Numerals;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence as the time grammar sees them; bound particles are let pass on the first
 * token only.
 */
final class TimePieces {
  private static final int FUTURE_REACH = 8;
  private static final int SHORTEST_YEAR = 1500;
  private static final int LONGEST_YEAR = 2100;
  private static final int LONGEST_MONTH = 31;
  private static final int FIRST_HIJRI = 1300;

  /** How far behind a preposition the first word of its time stands at most. */
  private static final int REACH = 4;

  /** Types of act that a past verb tells as done. */
  private static final Set<String> DONE =
      Set.of(
          "assault",
          "destroy",
          "seize",
          "detain",
          "abduct",
          "release",
          "withdraw",
          "displace",
          "protest",
          "concede",
          "meet");

  private static final Set<String> HARM = Set.of("assault", "abduct", "destroy");

  /** Words that say how a time is meant, and are far more often no part of one. */
  private static final Set<String> FUNCTION =
      Set.of(
          "at",
          "from",
          "between",
          "to",
          "of",
          "until",
          "about",
          "for",
          "several",
          "ago",
          "after",
          "namer",
          "paper",
          "penalty",
          "equals",
          "this",
          "last",
          "next",
          "current",
          "this-month",
          "future-cue",
          "ahead-cue",
          "told-before",
          "told-after",
          "latest",
          "first-ones",
          "event-of",
          "lasting",
          "few",
          "blessed");

  final Words words;
  final int start;
  private final Numerals numerals;
  private final List<List<TimePiece>> found;

  private TimePieces(Words words, int start, Numerals numerals, List<List<TimePiece>> found) {
    this.words = words;
    this.start = start;
    this.found = found;
    this.numerals = numerals;
  }

  static TimePieces of(Words words) {
    List<List<TimePiece>> found = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      found.add(pieces(words.at(i)));
    }
    return new TimePieces(words, 0, new Numerals(words), found);
  }

  private static List<TimePiece> pieces(List<Match> matches) {
    // A loop and no stream: this is asked for every word of every article
    List<TimePiece> pieces = List.of();
    for (Match match : matches) {
      if (match.entry().is("time") && match.last().enclitic().isEmpty()) {
        pieces = pieces.isEmpty() ? new ArrayList<>(4) : pieces;
        pieces.add(TimePiece.of(match));
      }
    }
    return pieces;
  }

  /** The same sentence, read from another token. */
  TimePieces from(int token) {
    return token == start ? this : new TimePieces(words, token, numerals, found);
  }

  /**
   * True if a time can start at a token: a word of time stands there, or a preposition with one not
   * far behind.
   */
  boolean begins(int i) {
    if (content(i)) {
      return true;
    }
    if (found.get(i).isEmpty() && !words.token(i).preposition() && !words.token(i).article()) {
      return false;
    }
    for (int k = i + 1; k <= Math.min(i + REACH, size() - 1); k++) {
      if (content(k)) {
        return true;
      }
    }
    return false;
  }

  /** A number, an ordinal or a word that names a time. */
  private boolean content(int i) {
    if (words.token(i).kind() == Token.Kind.NUMBER) {
      return true;
    }
    for (TimePiece piece : found.get(i)) {
      if (!FUNCTION.contains(piece.meaning())) {
        return true;
      }
    }
    for (Match match : words.at(i)) {
      if (match.entry().is("ordinal") || match.entry().is("numeral")) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return words.size();
  }

  /** The longest form with a meaning at a token. */
  @Nullable TimePiece at(int i, String meaning) {
    return find(i, meaning, false);
  }

  /** The same behind a conjunction, bound to the word or standing before it. */
  @Nullable TimePiece joined(int i, String meaning) {
    return conjunction(i) ? find(i + 1, meaning, false) : find(i, meaning, true);
  }

  /** True for the conjunction alone, as it stands before digits. */
  boolean conjunction(int i) {
    return i < size() && words.token(i).word() && words.token(i).fold().equals(Token.AND);
  }

  private @Nullable TimePiece find(int i, String meaning, boolean conjoined) {
    if (i < 0 || i >= found.size()) {
      return null;
    }
    for (TimePiece piece : found.get(i)) {
      if (piece.meaning().equals(meaning) && fits(piece.match(), i, conjoined)) {
        return piece;
      }
    }
    return null;
  }

  /** True if one of these meanings stands at a token. */
  boolean any(int i, String... meanings) {
    for (String meaning : meanings) {
      if (at(i, meaning) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Match match, int i, boolean conjoined) {
    if (conjoined) {
      return match.first().proclitics().equals(Token.AND);
    }
    return i == start || match.first().proclitics().isEmpty();
  }

  /** A mark at a token. */
  boolean mark(int i, String marks) {
    return i >= 0
        && i < size()
        && words.token(i).kind() == Token.Kind.MARK
        && marks.contains(words.token(i).text());
  }

  /** A whole number at a token. */
  Numerals.@Nullable Numeral number(int i) {
    Numerals.Numeral number = i < size() ? numerals.at(i, i == start) : null;
    return number != null && number.value() == Math.rint(number.value()) ? number : null;
  }

  /** The same behind a conjunction. */
  Numerals.@Nullable Numeral joinedNumber(int i) {
    return conjunction(i) ? number(i + 1) : i < size() ? numerals.conjoined(i) : null;
  }

  /** True if a word before a token in its clause says that what is told was or is planned. */
  boolean planned(int from) {
    return cue(from, "future-cue");
  }

  /** True if what is told is still ahead: by its verb, or as a term set, allowed or demanded. */
  boolean ahead(int from) {
    return future(from) || cue(from, "future-cue") || cue(from, "ahead-cue");
  }

  /**
   * True if the verb before a token in its clause tells an act that was done, and nothing says that
   * it is ahead.
   */
  boolean done(int from) {
    for (int i = from - 1;
        i >= Math.max(0, from - FUTURE_REACH) && words.token(i).kind() != Token.Kind.MARK;
        i--) {
      for (Match match : words.at(i)) {
        boolean verb = match.entry().inflection().verb();
        if (verb || harm(match)) {
          return (!verb || match.entry().inflection().past() && act(match)) && !ahead(from);
        }
      }
    }
    return false;
  }

  /** A noun for an attack, which nobody announces for a month. */
  private static boolean harm(Match match) {
    return match.entry().is("trigger") && HARM.contains(match.entry().block().stem());
  }

  /** An act itself; to demand, threaten or agree on one leaves it ahead. */
  private static boolean act(Match match) {
    return match.entry().is("trigger") && DONE.contains(match.entry().block().stem());
  }

  private boolean cue(int from, String meaning) {
    for (int i = from - 1;
        i >= Math.max(0, from - FUTURE_REACH) && words.token(i).kind() != Token.Kind.MARK;
        i--) {
      if (found.get(i).stream().anyMatch(p -> p.meaning().equals(meaning))) {
        return true;
      }
    }
    return false;
  }

  /** True if a verb before a token in its clause says that what is told is still ahead. */
  boolean future(int from) {
    for (int i = from - 1;
        i >= Math.max(0, from - FUTURE_REACH) && words.token(i).kind() != Token.Kind.MARK;
        i--) {
      boolean verb = words.at(i).isEmpty() && VerbGuess.future(words.token(i).fold());
      boolean known = words.any(i, m -> m.first().future() && m.entry().inflection().verb());
      if (verb || known) {
        return true;
      }
    }
    return false;
  }

  /** A number or ordinal that can be a day of a month. */
  @Nullable Day day(int i, boolean joined) {
    TimePiece nth = joined ? null : at(i, "nth-day");
    if (nth != null) {
      return new Day(nth.number(), nth.to());
    }
    int at = i < size() && words.token(i).article() ? i + 1 : i;
    Numerals.Numeral number = joined ? joinedNumber(at) : number(at);
    if (number != null && number.value() >= 1 && number.value() <= LONGEST_MONTH) {
      return new Day((int) number.value(), number.to());
    }
    Match ordinal = ordinal(i, joined);
    return ordinal == null ? null : new Day(value(ordinal), ordinal.to());
  }

  /** An ordinal at a token. */
  @Nullable Match ordinal(int i, boolean joined) {
    for (Match match : words.at(i)) {
      if (match.entry().is("ordinal") && fits(match, i, joined)) {
        return match;
      }
    }
    return null;
  }

  static int value(Match match) {
    return Integer.parseInt(match.entry().block().first("value").orElse("0"));
  }

  /** Four digits that can be a year. */
  boolean year(int i) {
    return i < size() && digits(i) >= SHORTEST_YEAR && digits(i) <= LONGEST_YEAR;
  }

  /** Digits that can be a year of the Hijri calendar. */
  boolean hijriYear(int i) {
    return i < size() && digits(i) >= FIRST_HIJRI && digits(i) < SHORTEST_YEAR;
  }

  /** Plain digits at a token, -1 if there are none. */
  int digits(int i) {
    String fold = i < size() ? words.token(i).fold() : "";
    boolean plain =
        !fold.isEmpty() && fold.length() <= 4 && words.token(i).kind() == Token.Kind.NUMBER;
    return plain && fold.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(fold) : -1;
  }

  /** A day of a month. */
  record Day(int number, int to) {}
}
