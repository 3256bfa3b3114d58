package org.isnad.mention.figure;

import org.isnad.lexicon.Match;
import org.isnad.mention.figure.FigureMention.Kind;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** The words that bound a number: at least, at most, about, before it, behind it, as its verb. */
final class FigureBounds {
  private static final int VERB_REACH = 3;
  private static final int COUNT_REACH = 6;
  private final Words words;
  private final FigureNoun nouns;

  FigureBounds(Words words) {
    this.words = words;
    this.nouns = new FigureNoun(words);
  }

  /** What is read of a number: least and greatest, and why. */
  record Value(
      @Nullable Long min,
      @Nullable Long max,
      boolean approx,
      Kind kind,
      String rule,
      String where) {

    /** Bounded by words of a sort. */
    Value by(String sort, String word) {
      return switch (sort) {
        case "least", "least-behind", "odd", "over" ->
            new Value(min, null, approx, kind, "a number said to be the least", word);
        case "most", "most-behind" ->
            new Value(null, max, approx, kind, "a number said to be the most", word);
        case "about", "about-behind" ->
            new Value(min, max, true, kind, "a number said to be near", word);
        default -> this;
      };
    }
  }

  /** The sort of a bound. */
  static String sort(Match bound) {
    return bound.entry().block().first("bound").orElse("");
  }

  /** The bound that starts at a token, before a number. */
  @Nullable Match prefix(int i) {
    return first(i, "least", "most", "about");
  }

  /** The bound that starts at a token, behind a number. */
  @Nullable Match suffix(int i) {
    return first(i, "least-behind", "most-behind", "about-behind");
  }

  private @Nullable Match first(int i, String... sorts) {
    for (String sort : sorts) {
      Match match = nouns.bound(i, sort);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /**
   * The verb of passing or nearing that governs the count of a noun that stands between it and the
   * number: {@code the number of the wounded passed 200}.
   */
  Value verbBefore(int from, Value value) {
    if (value.max() == null || value.min() == null) {
      return value;
    }
    for (int k = from - 1; k >= Math.max(1, from - COUNT_REACH); k--) {
      if (!words.token(k).word() || nouns.verb(k)) {
        return value;
      }
      if (nouns.bound(k, "count-of") != null) {
        Match verb = endingAt(k);
        return verb == null ? value : value.by(sort(verb), verb.entry().where());
      }
    }
    return value;
  }

  /**
   * The bound that ends before a word of count; one with a preposition only if that stands there.
   */
  private @Nullable Match endingAt(int k) {
    for (int i = Math.max(0, k - VERB_REACH); i < k; i++) {
      Match match = prefix(i);
      boolean verbal = match != null && (match.entry().inflection().verb() || match.length() > 1);
      if (match != null && match.to() == k && verbal) {
        return match;
      }
    }
    return null;
  }

  /** Money that reaches up to so much. */
  Value reaching(int from, Value value) {
    Match up = value.kind() == Kind.MONEY ? nouns.bound(from - 2, "up-to") : null;
    return up == null || up.to() != from ? value : value.by("most", up.entry().where());
  }

  /** A verb of growing past a number, its preposition right before the number. */
  Value over(int from, Value value) {
    if (from < 2 || value.max() == null || nouns.bound(from - 1, "over-by") == null) {
      return value;
    }
    for (int k = from - 2; k >= Math.max(0, from - COUNT_REACH); k--) {
      Match verb = nouns.bound(k, "over");
      if (verb != null) {
        return value.by("over", verb.entry().where());
      }
    }
    return value;
  }
}
