package org.isnad.mention.figure;

import java.util.Optional;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Match;
import org.isnad.mention.figure.FigureMention.Kind;
import org.isnad.mention.number.Numerals;
import org.isnad.syntax.Words;

/**
 * Tells counts from numbers that count nothing: years, ages, lengths, shares, clock times, numbers
 * in names.
 */
final class FigureKinds {
  private static final int LONGEST_COUNT = 9;
  private static final int CLOCK_REACH = 3;
  private static final int NUMBERED_REACH = 4;
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
    boolean noun = !number.definite() && nouns.counted(number.to()) != null;
    if (money(number)) {
      return Kind.MONEY;
    }
    if (partOfName(number, noun)) {
      return Kind.NAME_NUMBER;
    }
    return number.digits() && !bounded && year(number) && nouns.behind(number.to()) == null
        ? Kind.YEAR
        : Kind.COUNT;
  }

  /** The unit behind a number, if it makes it no count of things. */
  Optional<Kind> unit(int i) {
    int at = i < words.size() && nouns.bound(i, "some") != null ? i + 1 : i;
    return words
        .at(at, "unit")
        .filter(m -> m.first().preposition() == 0 || percent(m))
        .findFirst()
        .flatMap(m -> kind(m));
  }

  /** Token after the unit that stands at a token, the token itself if none does. */
  int unitEnd(int i) {
    if (mark(i, "%٪$€£")) {
      return i + 1;
    }
    return words
        .at(i, "unit")
        .filter(m -> kind(m).isPresent())
        .filter(m -> !measure(m).equals("money"))
        .findFirst()
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
    return mark(number.to(), "$€£") || mark(number.from() - 1, "$€£");
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
      if (words.at(k, "unit").anyMatch(m -> measure(m).equals("clock"))) {
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

  private boolean partOfName(Numerals.Numeral number, boolean noun) {
    return number.digits()
            && (hyphened(number.from())
                || stroked(number)
                || telephone(number)
                || grouped(number)
                || listed(number))
        || !noun && named(number.from());
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

  private boolean named(int from) {
    boolean bound = from > 0 && words.token(from - 1).article();
    int i = bound ? from - 1 : from;
    for (int k = Math.max(0, i - NUMBERED_REACH); k < i; k++) {
      if (words.at(k, "unit").anyMatch(m -> measure(m).equals("numbered"))) {
        return true;
      }
      if (words
          .at(k, "unit")
          .anyMatch(
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
