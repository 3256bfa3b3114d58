package org.isnad.mention.number;

import java.util.Optional;
import org.isnad.arabic.Agreement;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Reads numbers: digits of all sets, number words in every gender and case, and both mixed. */
public final class Numerals {
  private static final int MOST_DIGITS = 15;
  private final Words words;

  public Numerals(Words words) {
    this.words = words;
  }

  /**
   * A number in a sentence.
   *
   * @param to token after the last
   * @param size it ends in a word for a size: thousand, million
   * @param definite its first word has the article
   * @param where address of its last word in the lexicon, empty for digits
   */
  public record Numeral(
      int from, int to, double value, boolean size, boolean definite, String where) {
    /** True if it is written in digits alone. */
    public boolean digits() {
      return where.isEmpty();
    }
  }

  /** One word of a number. */
  record Part(int to, double value, Kind kind, boolean conjoined, boolean definite, String where) {
    enum Kind {
      DIGITS,
      WORD,
      /** A number only inside a longer one. */
      COMPOUND,
      MULTIPLIER,
      /** A multiplier only behind a number: thousands. */
      PLURAL,
      FRACTION
    }
  }

  /** The number that starts at a token, bound particles before it let pass or not. */
  public @Nullable Numeral at(int i, boolean proclitics) {
    return read(i, proclitics ? Lead.ANY : Lead.NONE);
  }

  /** The number at a token with the conjunction bound to its first word. */
  public @Nullable Numeral conjoined(int i) {
    return read(i, Lead.AND);
  }

  private enum Lead {
    NONE,
    AND,
    ANY
  }

  private @Nullable Numeral read(int from, Lead lead) {
    NumeralSum sum = new NumeralSum();
    Part first = part(from, true);
    if (first == null || !leads(from, first, lead) || !sum.take(first, false)) {
      return null;
    }
    String where = first.where();
    Part part = first;
    int at = first.to();
    while (part != null) {
      boolean and = and(at);
      part = part(and ? at + 1 : at, false);
      if (part != null && sum.take(part, and || part.conjoined())) {
        at = part.to();
        where = part.where().isEmpty() ? where : part.where();
      } else {
        part = null;
      }
    }
    return sum.whole()
        ? new Numeral(from, at, sum.value(), sum.size(), first.definite(), where)
        : null;
  }

  private boolean leads(int i, Part part, Lead lead) {
    if (part.kind() == Part.Kind.DIGITS) {
      return lead != Lead.AND;
    }
    return switch (lead) {
      case ANY -> true;
      case AND -> part.conjoined();
      case NONE -> words.at(i, "numeral").anyMatch(m -> m.first().proclitics().isEmpty());
    };
  }

  private boolean and(int i) {
    return i < words.size() && words.token(i).fold().equals(Token.AND);
  }

  private @Nullable Part part(int i, boolean first) {
    if (i >= words.size()) {
      return null;
    }
    Token token = words.token(i);
    if (token.kind() == Token.Kind.NUMBER) {
      double value = digits(token.fold());
      return value < 0 ? null : new Part(i + 1, value, Part.Kind.DIGITS, false, false, "");
    }
    return word(i, first);
  }

  /**
   * Behind another part a word for a size multiplies; in front the same letters can be its dual.
   */
  private @Nullable Part word(int i, boolean first) {
    Optional<Match> match =
        words
            .at(i, "numeral")
            .filter(m ->
                m.length() == 1 && m.last().enclitic().isEmpty() && (first ? !like(m) : bare(m)))
            .min((a, b) -> Boolean.compare(multiplies(a) == first, multiplies(b) == first));
    return match.map(m -> part(m)).orElse(null);
  }

  private static Part part(Match match) {
    String value = match.entry().block().first("value").orElse("0");
    boolean conjoined = match.first().proclitics().equals(Token.AND);
    return new Part(
        match.to(),
        Double.parseDouble(value),
        kind(match),
        conjoined,
        Agreement.article(match.entry().form()),
        match.entry().where());
  }

  private static boolean bare(Match match) {
    return match.first().preposition() == 0;
  }

  /** The preposition "as, like" before a number is another word's first letter. */
  private static boolean like(Match match) {
    return match.first().preposition() == Split.LIKE;
  }

  private static boolean multiplies(Match match) {
    return kind(match) == Part.Kind.MULTIPLIER || kind(match) == Part.Kind.PLURAL;
  }

  private static Part.Kind kind(Match match) {
    return switch (match.entry().block().first("kind").orElse("")) {
      case "multiplier" -> Part.Kind.MULTIPLIER;
      case "plural" -> Part.Kind.PLURAL;
      case "fraction" -> Part.Kind.FRACTION;
      case "compound" -> Part.Kind.COMPOUND;
      default -> Part.Kind.WORD;
    };
  }

  /**
   * The value of digits with marks: a mark before three digits parts thousands, another one
   * decimals; -1 if neither.
   */
  static double digits(String fold) {
    String plain = fold.replace('،', ',');
    if (plain.length() > MOST_DIGITS) {
      return -1;
    }
    if (plain.matches("\\d{1,3}([.,]\\d{3})+")) {
      return Double.parseDouble(plain.replaceAll("[.,]", ""));
    }
    if (plain.matches("\\d{1,3}(,\\d{3})+\\.\\d+")) {
      return Double.parseDouble(plain.replace(",", ""));
    }
    return plain.matches("\\d+([.,]\\d+)?") ? Double.parseDouble(plain.replace(',', '.')) : -1;
  }
}
