package org.isnad.mention.figure;

import org.isnad.lexicon.Match;
import org.isnad.mention.number.Numerals;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Two numbers as one: between two, from one to another, one or another, joined by a hyphen. */
final class FigureRange {
  private static final int CHANGE_REACH = 9;
  private final Words words;
  private final Numerals numerals;
  private final FigureNoun nouns;

  FigureRange(Words words, Numerals numerals, FigureNoun nouns) {
    this.words = words;
    this.numerals = numerals;
    this.nouns = nouns;
  }

  /** The two numbers, the least of the first, and the address of the word before them. */
  record Range(double low, Numerals.Numeral last, String where) {}

  /** The range that starts at a token, or null. */
  @Nullable Range at(int i) {
    Match between = nouns.bound(i, "between");
    Match from = between == null ? nouns.bound(i, "from") : between;
    int start = from == null ? i : from.to();
    Numerals.Numeral first = numerals.at(particle(start), true);
    if (first == null || changed(i)) {
      return null;
    }
    Numerals.Numeral last = second(first, between != null, from != null);
    if (last == null || last.value() <= first.value()) {
      return null;
    }
    double low = low(first, last);
    return low > last.value()
        ? null
        : new Range(low, last, from == null ? "" : from.entry().where());
  }

  /** True if a number is what another rose or fell from: that count is past. */
  boolean former(Numerals.Numeral number) {
    int i = number.from() - 1;
    Match to = nouns.bound(number.to(), "to");
    return to != null
        && nouns.bound(i, "from") != null
        && changed(i)
        && numerals.at(particle(to.to()), true) != null;
  }

  /** A word of rising or falling before. */
  private boolean changed(int i) {
    for (int k = i - 1; k >= Math.max(0, i - CHANGE_REACH); k--) {
      if (!words.token(k).word()) {
        return false;
      }
      if (nouns.bound(k, "change") != null) {
        return true;
      }
    }
    return false;
  }

  /** Steps over a preposition, the article by itself, or a mark of money before digits. */
  int particle(int i) {
    boolean alone =
        i + 1 < words.size()
            && (words.token(i).preposition()
                || words.token(i).article()
                || FigureKinds.money(words.token(i)));
    return alone ? i + 1 : i;
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
    if (to != null) {
      return counted(numerals.at(to.to(), false));
    }
    if (between) {
      return nouns.and(at) ? numerals.at(at + 1, false) : numerals.conjoined(at);
    }
    boolean hyphen = at + 1 < words.size() && (words.token(at).is('-') || words.token(at).is('–'));
    return hyphen && first.digits() ? counted(numerals.at(at + 1, false)) : null;
  }

  private Numerals.@Nullable Numeral counted(Numerals.@Nullable Numeral last) {
    return last != null && nouns.counted(last.to()) != null ? last : null;
  }
}
