package org.isnad.mention.figure;

import org.isnad.arabic.Split;
import org.isnad.lexicon.Match;
import org.isnad.mention.figure.FigureBounds.Value;
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
  private final FigureBounds bounds;
  private final FigureRange ranges;

  FigureReader(Words words) {
    this.words = words;
    this.numerals = new Numerals(words);
    this.nouns = new FigureNoun(words);
    this.kinds = new FigureKinds(words, nouns);
    this.bounds = new FigureBounds(words);
    this.ranges = new FigureRange(words, numerals, nouns);
  }

  Words words() {
    return words;
  }

  /** The figure that starts at a token, or null. */
  @Nullable FigureMention at(int i) {
    FigureMention range = range(i);
    if (range != null) {
      return range;
    }
    Match bound = bounds.prefix(i);
    int at = bound == null ? i : bound.to();
    Match again = bound == null ? null : bounds.prefix(at);
    at = ranges.particle(again == null ? at : again.to());
    if (bound != null && nouns.cut(at).conjoined()) {
      return null; // at least goes with what stands before it
    }
    FigureMention near =
        bound != null && FigureBounds.sort(bound).equals("about") ? range(at) : null;
    if (bound != null && near != null) {
      return near.about(i, bound.entry().where());
    }
    Numerals.Numeral number = numerals.at(at, at == i || bound != null);
    if (number != null) {
      Value value = value(number, bound);
      int unit = value.kind() == Kind.COUNT ? number.to() : kinds.unitEnd(number.to());
      return mention(i, unit, value, number);
    }
    FigureMention odd = odd(i);
    FigureMention than = odd == null && bound != null ? moreThanOne(i, bound) : null;
    return odd != null ? odd : than != null ? than : some(i, at, bound);
  }

  private Value value(Numerals.Numeral number, @Nullable Match bound) {
    long n = Math.round(number.value());
    Kind kind = kinds.of(number, bound != null);
    String where = bound == null ? number.where() : bound.entry().where();
    if (kind == Kind.COUNT && ranges.former(number)) {
      return new Value(n, n, false, Kind.FORMER, "what the number was before", where);
    }
    if (kind == Kind.COUNT && bound == null && known(number)) {
      return new Value(n, n, false, Kind.NAME_NUMBER, "the number of a known set", where);
    }
    Value value = new Value(n, n, false, kind, "a number", where);
    return bound == null ? value : value.by(FigureBounds.sort(bound), where);
  }

  /** A number with the article counts nothing by itself. */
  private boolean known(Numerals.Numeral number) {
    boolean definite =
        number.definite() || number.from() > 0 && words.token(number.from() - 1).article();
    return definite && !nouns.countedSet(number) && nouns.before(number.from()) == null;
  }

  /** Some and twenty. */
  private @Nullable FigureMention odd(int i) {
    Match odd = nouns.bound(i, "odd");
    Numerals.Numeral number = odd == null ? null : numerals.conjoined(odd.to());
    return odd == null || number == null
        ? null
        : mention(i, number.to(), value(number, odd), number);
  }

  /** More than a noun in the singular: more than once. */
  private @Nullable FigureMention moreThanOne(int i, Match bound) {
    Match noun = nouns.counted(bound.to());
    boolean one =
        noun != null
            && nouns.bound(i, "more") != null
            && noun.clitics() == 0
            && !noun.first().definite()
            && !noun.entry().inflection().plural();
    Value value =
        new Value(
            1L, null, false, Kind.COUNT, "more than one, said by the noun", bound.entry().where());
    return one ? mention(i, bound.to(), value, null) : null;
  }

  private FigureMention mention(int from, int to, Value value, Numerals.@Nullable Numeral number) {
    boolean adjective =
        number != null
            && !number.digits()
            && (number.definite() || from > 0 && words.token(from - 1).article());
    Phrase set = adjective ? nouns.set(from) : null;
    if (set != null) {
      return built(from, to, bounds.verbBefore(from, value), set);
    }
    Phrase noun = value.kind() == Kind.MONEY ? money(to) : nouns.behind(to);
    noun = noun == null && value.kind() == Kind.COUNT ? area(to) : noun;
    FigureMention bounded = bounded(from, to, value, noun);
    if (bounded != null) {
      return bounded;
    }
    if (noun == null && number != null) {
      noun = nouns.before(from);
    }
    Value said = bounds.over(from, bounds.verbBefore(from, bounds.reaching(from, value)));
    return built(from, to, said, noun);
  }

  /** With a bound behind the number, or inside or behind the counted phrase. */
  private @Nullable FigureMention bounded(int from, int to, Value value, @Nullable Phrase noun) {
    int end = noun == null ? to : noun.to();
    for (int at = to; at <= end; at++) {
      Match behind = bounds.suffix(at);
      if (behind != null) {
        Phrase counted =
            noun == null || noun.from() >= behind.from()
                ? null
                : new Phrase(noun.from(), Math.min(noun.to(), behind.from()));
        boolean later = noun != null || nouns.partitive(behind.to());
        return built(
            from,
            behind.to(),
            value.by(FigureBounds.sort(behind), behind.entry().where()),
            counted == null && later ? nouns.behind(behind.to()) : counted);
      }
    }
    return null;
  }

  private @Nullable Phrase money(int i) {
    return words.at(i, "unit").findAny().isPresent() ? new Phrase(i, i + 1) : null;
  }

  private @Nullable Phrase area(int i) {
    return words.longest(i, "unit").map(m -> new Phrase(i, m.to())).orElse(null);
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

  private @Nullable FigureMention some(int i, int at, @Nullable Match bound) {
    Match some = nouns.bound(at, "some");
    if (some == null || bound != null && at != bound.to()) {
      return null;
    }
    long least = Long.parseLong(some.entry().block().first("value").orElse("2"));
    Phrase noun = nouns.behind(some.to());
    boolean money = kinds.unit(some.to()).filter(k -> k == Kind.MONEY).isPresent();
    boolean one = some.first().preposition() == Split.BY && noun != null && kinds.singular(noun);
    if (one || least < 20 && noun == null && !money) {
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

  private @Nullable FigureMention range(int i) {
    FigureRange.Range range = ranges.at(i);
    if (range == null) {
      return null;
    }
    Numerals.Numeral last = range.last();
    Value value =
        new Value(
            Math.round(range.low()),
            Math.round(last.value()),
            false,
            kinds.of(last, true),
            "between two numbers",
            range.where());
    return mention(i, last.to(), value, last);
  }
}
