package org.isnad.mention.figure;

import java.util.Optional;
import org.isnad.arabic.Agreement;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Match;
import org.isnad.mention.figure.FigureMention.Kind;
import org.isnad.mention.number.Numerals;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Words;

/**
 * Tells counts from numbers that count nothing: years, ages, lengths, shares, clock times, numbers
 * in names.
 */
final class FigureKinds {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int LONGEST_COUNT = 9;
  private static final int CLOCK_REACH = 3;
  private static final int NUMBERED_REACH = 4;
  private static final int WEIGHT_REACH = 3;
  private static final String MONEY = "$€£";
  private final Words words;
  private final FigureNoun nouns;

  FigureKinds(Words words, FigureNoun nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** What a number is of; {@code bounded} if words of nearness or bound stand before it. */
  Kind of(Numerals.Numeral number, boolean bounded) {
    Optional<Kind> unit = unit(number.to());
    if (unit.isPresent()) {
      return unit.get();
    }
    if (marked(number)) {
      return Kind.PERCENT;
    }
    if (clock(number)) {
      return Kind.CLOCK;
    }
    if (money(number)) {
      return Kind.MONEY;
    }
    if (partOfName(number, bounded)) {
      return Kind.NAME_NUMBER;
    }
    if (measured(number) || weighs(number)) {
      return Kind.MEASURE;
    }
    if (bracketed(number)) {
      return Kind.AGE;
    }
    return number.digits() && !bounded && year(number) && nouns.behind(number.to()) == null
        ? Kind.YEAR
        : Kind.COUNT;
  }

  /** The unit behind a number, if it makes it no count of things. */
  Optional<Kind> unit(int i) {
    int at = i < words.size() && nouns.bound(i, "some") != null ? i + 1 : i;
    return words
        .first(at, "unit", m -> m.first().preposition() == 0 || percent(m))
        .flatMap(m -> kind(m));
  }

  /** Token after the unit that stands at a token, the token itself if none does. */
  int unitEnd(int i) {
    if (mark(i, "%٪" + MONEY)) {
      return i + 1;
    }
    return words
        .first(i, "unit", m -> kind(m).isPresent() && !measure(m).equals("money"))
        .map(Match::to)
        .orElse(i);
  }

  private static boolean percent(Match match) {
    return measure(match).equals("percent");
  }

  private static String measure(Match match) {
    return match.entry().block().first("measure").orElse("");
  }

  private static Optional<Kind> kind(Match match) {
    return switch (measure(match)) {
      case "money" -> Optional.of(Kind.MONEY);
      case "percent" -> Optional.of(Kind.PERCENT);
      case "length", "span" -> Optional.of(Kind.MEASURE);
      case "age" -> Optional.of(Kind.AGE);
      case "clock" -> Optional.of(Kind.CLOCK);
      case "area" -> Optional.of(Kind.COUNT);
      default -> Optional.empty();
    };
  }

  private boolean marked(Numerals.Numeral number) {
    return mark(number.to(), "%٪") || mark(number.from() - 1, "%٪");
  }

  private boolean money(Numerals.Numeral number) {
    return mark(number.to(), MONEY) || mark(number.from() - 1, MONEY);
  }

  private boolean mark(int i, String marks) {
    return i >= 0
        && i < words.size()
        && words.token(i).kind() == Token.Kind.MARK
        && marks.contains(words.token(i).text());
  }

  private boolean clock(Numerals.Numeral number) {
    boolean colon = mark(number.to(), ":") && digits(number.to() + 1) && touches(number.to());
    boolean behindColon =
        mark(number.from() - 1, ":") && digits(number.from() - 2) && touches(number.from() - 1);
    return colon || behindColon || hourBefore(number.from());
  }

  private boolean hourBefore(int i) {
    for (int k = Math.max(0, i - CLOCK_REACH); k < i; k++) {
      if (words.any(k, "unit", m -> measure(m).equals("clock"))) {
        return true;
      }
    }
    return false;
  }

  private boolean digits(int i) {
    return i >= 0 && i < words.size() && words.token(i).kind() == Token.Kind.NUMBER;
  }

  /** No blank on either side of a token. */
  private boolean touches(int i) {
    return i > 0
        && i + 1 < words.size()
        && words.token(i - 1).end() == words.token(i).start()
        && words.token(i).end() == words.token(i + 1).start();
  }

  /** A phrase that begins with a counted noun in the singular. */
  boolean singular(Phrase noun) {
    Match match = nouns.counted(noun.from());
    return match != null && !match.entry().inflection().plural();
  }

  /** A mark of money. */
  static boolean money(Token token) {
    return token.kind() == Token.Kind.MARK && MONEY.contains(token.text());
  }

  private boolean partOfName(Numerals.Numeral number, boolean bounded) {
    return number.digits()
            && (hyphened(number.from())
                || stroked(number)
                || !bounded && scored(number)
                || telephone(number)
                || grouped(number)
                || listed(number))
        || named(number) && !agrees(number)
        || !number.digits() && feast(number);
  }

  /** A fraction without a size word counts nothing. */
  private static boolean measured(Numerals.Numeral number) {
    return !number.size() && number.value() != Math.rint(number.value());
  }

  /** How heavy a thing is, said by a word for weight before the number. */
  private boolean weighs(Numerals.Numeral number) {
    int i = number.from();
    for (int k = i - 1; k >= Math.max(0, i - WEIGHT_REACH); k--) {
      if (words.any(k, "unit", m -> measure(m).equals("weighing"))) {
        return k == i - 1 || nouns.bound(k + 1, "about") != null;
      }
    }
    return false;
  }

  /** Digits alone in brackets behind a name are an age. */
  private boolean bracketed(Numerals.Numeral number) {
    boolean brackets = mark(number.from() - 1, "(") && mark(number.to(), ")");
    return brackets
        && number.digits()
        && nouns.counted(number.from() - 2) == null
        && nouns.behind(number.to()) == null;
  }

  /** Two numbers with a hyphen and nothing counted. */
  private boolean scored(Numerals.Numeral number) {
    return joins(number.to()) && digits(number.to() + 1)
        || joins(number.from() - 1) && digits(number.from() - 2);
  }

  private boolean joins(int i) {
    return mark(i, "-–") && touches(i);
  }

  /** Tens before a noun with the article: a day of mourning, a street. */
  private boolean feast(Numerals.Numeral number) {
    return number.value() > TEN
        && number.value() < HUNDRED
        && number.to() < words.size()
        && Agreement.article(words.token(number.to()).text())
        && nouns.noun(number.to());
  }

  /**
   * The noun behind has the number that counting asks for: three soldiers, but eleven soldier, and
   * from eleven to ninety-nine no construct behind it.
   */
  private boolean agrees(Numerals.Numeral number) {
    Match noun = number.definite() ? null : nouns.counted(number.to());
    if (noun == null || !noun.last().enclitic().isEmpty()) {
      return false;
    }
    double rest = number.value() % HUNDRED;
    boolean few = rest > 2 && rest <= TEN;
    boolean construct =
        rest > TEN
            && noun.to() < words.size()
            && Agreement.article(words.token(noun.to()).text())
            && !noun.first().definite();
    return few == noun.entry().inflection().plural() && !construct;
  }

  /** Groups of digits side by side, as telephone numbers are written. */
  private boolean grouped(Numerals.Numeral number) {
    return digits(number.from() - 1) || digits(number.to());
  }

  private boolean hyphened(int i) {
    boolean joined = i >= 2 && mark(i - 1, "-–/") && touches(i - 1) && !digits(i - 2);
    boolean letters =
        i + 1 < words.size()
            && words.token(i + 1).kind() == Token.Kind.FOREIGN
            && words.token(i).end() == words.token(i + 1).start();
    boolean behind = i >= 1 && words.token(i - 1).kind() == Token.Kind.FOREIGN;
    return joined || letters || behind;
  }

  private boolean stroked(Numerals.Numeral number) {
    return mark(number.to(), "/") && digits(number.to() + 1)
        || mark(number.from() - 1, "/") && digits(number.from() - 2);
  }

  private boolean telephone(Numerals.Numeral number) {
    String fold = words.token(number.from()).fold();
    return !number.size()
        && (fold.length() > LONGEST_COUNT && fold.chars().allMatch(Character::isDigit)
            || fold.length() > 1
                && fold.charAt(0) == '0'
                && fold.chars().allMatch(Character::isDigit)
            || mark(number.from() - 1, "+")
            || mark(number.to(), "+"));
  }

  private boolean listed(Numerals.Numeral number) {
    return number.from() == 0 && mark(number.to(), ".-–)");
  }

  private boolean named(Numerals.Numeral number) {
    int from = number.from();
    boolean bound = from > 0 && words.token(from - 1).article();
    int i = bound ? from - 1 : from;
    for (int k = Math.max(0, i - NUMBERED_REACH); k < i; k++) {
      if (words.any(k, "unit", m -> measure(m).equals("numbered"))) {
        return true;
      }
      if ((number.digits() || number.definite())
          && words.any(
              k,
              "unit",
              m -> measure(m).equals("named") && m.to() == i && m.last().enclitic().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private boolean year(Numerals.Numeral number) {
    boolean plain = words.token(number.from()).fold().length() == 4;
    return plain && number.value() >= 1900 && number.value() <= 2100;
  }
}
