package org.isnad.mention.figure;

import org.isnad.lexicon.Match;
import org.isnad.mention.figure.FigureMention.Kind;
import org.isnad.mention.number.Numerals;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads one figure said by a number or by a word of unknown number, with the words that bound it.
 */
final class FigureReader {
  private final Words words;
  private final Numerals numerals;
  private final FigureNoun nouns;
  private final FigureKinds kinds;

  FigureReader(Words words) {
    this.words = words;
    this.numerals = new Numerals(words);
    this.nouns = new FigureNoun(words);
    this.kinds = new FigureKinds(words, nouns);
  }

  Words words() {
    return words;
  }

  /** Least and greatest. */
  private record Value(
      @Nullable Long min,
      @Nullable Long max,
      boolean approx,
      Kind kind,
      String rule,
      String where) {}

  /** The figure that starts at a token, or null. */
  @Nullable FigureMention at(int i) {
    FigureMention range = range(i);
    if (range != null) {
      return range;
    }
    Match bound = prefix(i);
    int at = bound == null ? i : bound.to();
    Match again = bound == null ? null : prefix(at);
    at = particle(again == null ? at : again.to());
    FigureMention near = bound != null && sort(bound).equals("about") ? range(at) : null;
    if (bound != null && near != null) {
      return new FigureMention(
          i,
          near.to(),
          near.min(),
          near.max(),
          true,
          near.ofFrom(),
          near.ofTo(),
          near.kind(),
          near.rule(),
          bound.entry().where());
    }
    Numerals.Numeral number = numerals.at(at, at == i || bound != null);
    if (number != null) {
      Value value = value(number, bound);
      int unit = value.kind() == Kind.COUNT ? number.to() : kinds.unitEnd(number.to());
      return mention(i, unit, value, number);
    }
    return some(i, at, bound);
  }

  private @Nullable Match prefix(int i) {
    for (String bound : new String[] {"least", "most", "about"}) {
      Match match = nouns.bound(i, bound);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** Steps over a preposition or the article by itself before digits. */
  private int particle(int i) {
    boolean alone =
        i + 1 < words.size() && (words.token(i).preposition() || words.token(i).article());
    return alone ? i + 1 : i;
  }

  private Value value(Numerals.Numeral number, @Nullable Match bound) {
    long n = Math.round(number.value());
    Kind kind = kinds.of(number, bound != null);
    String where = bound == null ? number.where() : bound.entry().where();
    boolean definite =
        number.definite() || number.from() > 0 && words.token(number.from() - 1).article();
    if (kind == Kind.COUNT && bound == null && definite && !nouns.countedSet(number)) {
      return new Value(n, n, false, Kind.NAME_NUMBER, "the number of a known set", where);
    }
    return switch (bound == null ? "" : sort(bound)) {
      case "least" -> new Value(n, null, false, kind, "a number said to be the least", where);
      case "most" -> new Value(null, n, false, kind, "a number said to be the most", where);
      case "about" -> new Value(n, n, true, kind, "a number said to be near", where);
      default -> new Value(n, n, false, kind, "a number", where);
    };
  }

  private static String sort(Match bound) {
    return bound.entry().block().first("bound").orElse("");
  }

  private FigureMention mention(int from, int to, Value value, Numerals.@Nullable Numeral number) {
    boolean adjective =
        number != null
            && !number.digits()
            && (number.definite() || from > 0 && words.token(from - 1).article());
    Phrase set = adjective ? nouns.set(from) : null;
    if (set != null) {
      return built(from, to, value, set);
    }
    Phrase noun = value.kind() == Kind.MONEY ? money(to) : nouns.behind(to);
    noun = noun == null && value.kind() == Kind.COUNT ? area(to) : noun;
    int end = noun == null ? to : noun.to();
    for (int at = to; at <= end; at++) {
      Match behind = suffix(at);
      if (behind != null) {
        Phrase counted =
            noun == null || noun.from() >= behind.from()
                ? null
                : new Phrase(noun.from(), Math.min(noun.to(), behind.from()));
        return built(
            from,
            behind.to(),
            bounded(value, behind),
            counted == null && noun != null ? nouns.behind(behind.to()) : counted);
      }
    }
    if (noun == null && number != null) {
      noun = nouns.before(from);
    }
    return built(from, to, verbBefore(from, value), noun);
  }

  private @Nullable Phrase money(int i) {
    return i < words.size() && words.token(i).word() ? new Phrase(i, i + 1) : null;
  }

  private @Nullable Phrase area(int i) {
    return words.at(i, "unit").findFirst().map(m -> new Phrase(i, m.to())).orElse(null);
  }

  private static FigureMention built(int from, int to, Value value, @Nullable Phrase noun) {
    int ofFrom = noun == null ? to : noun.from();
    int ofTo = noun == null ? to : noun.to();
    return new FigureMention(
        from,
        to,
        value.min(),
        value.max(),
        value.approx(),
        ofFrom,
        ofTo,
        value.kind(),
        value.rule(),
        value.where());
  }

  private @Nullable Match suffix(int i) {
    for (String bound : new String[] {"least-behind", "most-behind", "about-behind"}) {
      Match match = nouns.bound(i, bound);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static Value bounded(Value value, Match behind) {
    String where = behind.entry().where();
    return switch (sort(behind)) {
      case "least-behind" ->
          new Value(
              value.min(),
              null,
              value.approx(),
              value.kind(),
              "a number said to be the least",
              where);
      case "most-behind" ->
          new Value(
              null,
              value.max(),
              value.approx(),
              value.kind(),
              "a number said to be the most",
              where);
      default ->
          new Value(
              value.min(), value.max(), true, value.kind(), "a number said to be near", where);
    };
  }

  /** A verb of passing or nearing, with the words for what is counted between it and the number. */
  private Value verbBefore(int from, Value value) {
    for (int k = from - 1; k >= Math.max(0, from - 4); k--) {
      Match count = nouns.bound(k, "count-of");
      if (count != null && k > 0) {
        Match verb = prefix(k - 1);
        if (verb == null || !verb.entry().inflection().verb() || value.max() == null) {
          return value;
        }
        return sort(verb).equals("least")
            ? new Value(
                value.min(),
                null,
                false,
                value.kind(),
                "a number said to be passed",
                verb.entry().where())
            : new Value(
                value.min(),
                value.max(),
                true,
                value.kind(),
                "a number said to be near",
                verb.entry().where());
      }
    }
    return value;
  }

  private @Nullable FigureMention some(int i, int at, @Nullable Match bound) {
    Match some = nouns.bound(at, "some");
    if (some == null || bound != null && at != bound.to()) {
      return null;
    }
    long least = Long.parseLong(some.entry().block().first("value").orElse("2"));
    Phrase noun = nouns.behind(some.to());
    boolean money = kinds.unit(some.to()).filter(k -> k == Kind.MONEY).isPresent();
    if (least < 20 && noun == null && !money) {
      return null;
    }
    Kind kind = kinds.unit(some.to()).orElse(Kind.COUNT);
    Value value =
        new Value(
            least,
            null,
            true,
            kind,
            "a word of unknown number: the least it can be",
            some.entry().where());
    return mention(i, some.to(), value, null);
  }

  /** Between two numbers, from one to another, or two joined by a hyphen. */
  private @Nullable FigureMention range(int i) {
    Match between = nouns.bound(i, "between");
    Match from = between == null ? nouns.bound(i, "from") : between;
    int start = from == null ? i : from.to();
    Numerals.Numeral first = numerals.at(particle(start), true);
    if (first == null) {
      return null;
    }
    Numerals.Numeral last = second(first, between != null, from != null);
    if (last == null || last.value() <= first.value()) {
      return null;
    }
    double low = low(first, last);
    if (low > last.value()) {
      return null;
    }
    Kind kind = kinds.of(last, true);
    Value value =
        new Value(
            Math.round(low),
            Math.round(last.value()),
            false,
            kind,
            "between two numbers",
            from == null ? "" : from.entry().where());
    return mention(i, last.to(), value, last);
  }

  /**
   * The size word of the last number holds for the first too, as in 10 to 30 thousand; not in 500
   * to 3 thousand, where the first stands for itself. From 18 to 12 million is no range, but a
   * fall.
   */
  private static double low(Numerals.Numeral first, Numerals.Numeral last) {
    if (!last.size() || first.size() || first.value() >= 1000) {
      return first.value();
    }
    double sized = first.value() * unit(last);
    boolean itself = sized > last.value() && unit(last) == 1000 && first.value() >= 100;
    return itself ? first.value() : sized;
  }

  private static double unit(Numerals.Numeral number) {
    double size = 1;
    while (number.value() / size >= 1000) {
      size *= 1000;
    }
    return size;
  }

  private Numerals.@Nullable Numeral second(
      Numerals.Numeral first, boolean between, boolean headed) {
    int at = first.to();
    Match to = nouns.bound(at, "to");
    Match or = nouns.bound(at, "or");
    Match next = or != null ? or : headed ? to : null;
    if (next != null && next.first().proclitics().isEmpty()) {
      return numerals.at(particle(next.to()), true);
    }
    if (to != null && first.digits()) {
      Numerals.Numeral bare = numerals.at(to.to(), false);
      return bare != null && nouns.counted(bare.to()) != null ? bare : null;
    }
    if (between) {
      return nouns.and(at) ? numerals.at(at + 1, false) : numerals.conjoined(at);
    }
    boolean hyphen = at + 1 < words.size() && (words.token(at).is('-') || words.token(at).is('–'));
    Numerals.Numeral last = hyphen && first.digits() ? numerals.at(at + 1, false) : null;
    return last != null && nouns.counted(last.to()) != null ? last : null;
  }
}
