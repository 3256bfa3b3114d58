package org.isnad.mention.number;

import java.util.Optional;
import org.isnad.arabic.Agreement;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Tag;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Reads numbers: digits of all sets, number words in every gender and case, and both mixed. */
public final class Numerals {
  private static final int MOST_DIGITS = 15;
  private static final int TEN = 10;
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

    private Numeral until(int end) {
      return new Numeral(from, end, value, size, definite, where);
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
      FRACTION,
      /** Quarters, fifths: behind a number, before a size word. */
      PARTS
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
    Numeral number = once(from, lead);
    if (number == null || share(number)) {
      return null;
    }
    int to = repeated(number);
    return to == number.to() ? number : number.until(to);
  }

  /** Token after the same number said again in brackets: three (3). */
  private int repeated(Numeral number) {
    int to = number.to();
    Numeral again = to < words.size() && words.token(to).is('(') ? once(to + 1, Lead.NONE) : null;
    boolean same =
        again != null
            && again.value() == number.value()
            && again.to() < words.size()
            && words.token(again.to()).is(')');
    return again != null && same ? again.to() + 1 : to;
  }

  /** A unit's short form before a noun with the article is a share: a fifth of the people. */
  private boolean share(Numeral number) {
    return number.to() == number.from() + 1
        && words.any(number.from(), "numeral", m -> says(m, "share"))
        && number.to() < words.size()
        && Agreement.article(words.token(number.to()).text());
  }

  private @Nullable Numeral once(int from, Lead lead) {
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
      if (part != null && sum.take(part, and || part.conjoined() || teen(part))) {
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

  /** Eleven behind the conjunction is spelt like one without it. */
  private boolean teen(Part part) {
    Part ten = part.kind() == Part.Kind.COMPOUND ? part(part.to(), false) : null;
    return ten != null && ten.value() == TEN;
  }

  private boolean leads(int i, Part part, Lead lead) {
    if (part.kind() == Part.Kind.DIGITS) {
      return lead != Lead.AND;
    }
    return switch (lead) {
      case ANY -> true;
      case AND -> part.conjoined();
      case NONE -> words.any(i, "numeral", m -> m.first().proclitics().isEmpty());
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
   * Behind another part a word for a size multiplies; in front the same letters can be its dual,
   * but only before a noun.
   */
  private @Nullable Part word(int i, boolean first) {
    if (words.longest(i, "numeral").isEmpty()) {
      return null;
    }
    boolean pair = first && construct(i + 1);
    Optional<Match> match =
        words
            .at(i, "numeral")
            .filter(m ->
                m.length() == 1
                    && !says(m, "share")
                    && (!says(m, "construct") || construct(i + 1))
                    && m.last().enclitic().isEmpty()
                    && (first ? !like(m) : bare(m)))
            .min((a, b) -> Boolean.compare(multiplies(a) == pair, multiplies(b) == pair));
    return match.map(m -> part(m)).orElse(null);
  }

  /** A word that can follow in construct: no mark, no particle, nothing joined to what precedes. */
  private boolean construct(int i) {
    return i < words.size()
        && words.token(i).word()
        && !and(i)
        && !words.any(i, m -> m.first().conjoined() || particle(m));
  }

  private static boolean particle(Match match) {
    return match.entry().is("words")
        && !match.entry().key().equals("masdar") // it stands under its verb
        && Tag.of(match.entry().block().first("pos").orElse("noun")) != Tag.NOUN;
  }

  private static boolean says(Match match, String kind) {
    return match.entry().block().first("kind").orElse("").equals(kind);
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
      case "parts" -> Part.Kind.PARTS;
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
