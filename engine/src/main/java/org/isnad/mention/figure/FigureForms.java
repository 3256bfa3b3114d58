package org.isnad.mention.figure;

import java.util.List;
import org.isnad.arabic.Agreement;
import org.isnad.arabic.Inflection;
import org.isnad.lexicon.Match;
import org.isnad.mention.figure.FigureMention.Kind;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Figures that no number word says: duals, a plural with "several" behind it, single victims. */
final class FigureForms {
  private final Words words;
  private final FigureNoun nouns;
  private final FigureHarm harm;
  private final FigureVictims victims;

  FigureForms(Words words) {
    this.words = words;
    this.nouns = new FigureNoun(words);
    this.harm = new FigureHarm(words);
    this.victims = new FigureVictims(words);
  }

  /** How a form was read: the rule, the lexicon's address, an open end or not. */
  record Reading(String rule, String where, boolean open) {}

  /** The figure that the form of a noun, or the word behind it, says. */
  @Nullable FigureMention at(int i, List<FigureMention> before) {
    FigureMention one = victims.one(i);
    if (one != null) {
      return one;
    }
    FigureMention pair = pair(i);
    Match noun = nouns.counted(i);
    if (pair != null || noun == null) {
      return pair != null ? pair : victims.named(i);
    }
    FigureMention several = several(i, noun);
    if (several != null) {
      return several;
    }
    FigureMention two = two(i, noun);
    FigureMention told = two != null ? two : victims.single(i, noun, before);
    return told == null ? null : bounded(told);
  }

  /** With at least behind the noun or its phrase. */
  private FigureMention bounded(FigureMention told) {
    for (int k = told.to(); k <= Math.max(told.to(), told.ofTo()); k++) {
      Match least = nouns.bound(k, "least-behind");
      if (least != null) {
        return told.atLeast(least.to(), least.entry().where());
      }
    }
    return told;
  }

  /** A figure of a noun phrase. */
  static FigureMention of(int from, int to, Phrase noun, long n, Reading reading) {
    return new FigureMention(
        from,
        to,
        n,
        reading.open() ? null : n,
        reading.open(),
        noun.from(),
        noun.to(),
        Kind.COUNT,
        reading.rule(),
        reading.where());
  }

  private @Nullable FigureMention several(int i, Match noun) {
    Match behind = nouns.bound(noun.to(), "some-behind");
    boolean plural = noun.entry().inflection().plural();
    if (behind == null
        || !plural
        || !behind.first().proclitics().isEmpty()
        || nouns.counted(behind.to()) != null) {
      return null;
    }
    Reading reading =
        new Reading("a plural with a word of unknown number", behind.entry().where(), true);
    return of(i, behind.to(), new Phrase(i, noun.to()), 2, reading);
  }

  /** A dual; where it could as well be a plural, only with the word for two behind it. */
  private @Nullable FigureMention two(int i, Match noun) {
    int to = noun.to();
    while (to < noun.to() + 2 && nouns.noun(to)) {
      to++;
    }
    Match pair = null;
    for (int k = noun.to(); k <= to && pair == null; k++) {
      pair = nouns.bound(k, "pair");
    }
    boolean dual = dual(i, noun) || construct(i, noun);
    boolean plural =
        words.any(i, "counted", m -> m.entry().key().equals("plural") && m.to() == noun.to());
    boolean known = noun.first().definite() && !harmed(i);
    boolean agreed = plural && dualVerb(noun.to());
    if (!dual || (plural && !agreed || known) && pair == null) {
      return null;
    }
    int end = pair == null ? noun.to() : pair.to();
    return of(
        i,
        end,
        new Phrase(i, Math.max(noun.to(), nouns.end(i))),
        2,
        new Reading("a dual", noun.entry().where(), false));
  }

  /** The dual's letters; those of construct state want a noun behind them. */
  private boolean dual(int i, Match noun) {
    return words
        .at(i, "counted")
        .filter(m -> m.entry().inflection().kind() == Inflection.Kind.DUAL && m.to() == noun.to())
        .anyMatch(m ->
            Agreement.masculineNumber(m.last().stem())
                || !m.last().enclitic().isEmpty()
                || nouns.follows(m.to()));
  }

  /**
   * The letters of an indefinite accusative before a noun that is no adjective: two in construct.
   */
  private boolean construct(int i, Match noun) {
    boolean letters =
        harm.people(i)
            && noun.entry().inflection().kind() == Inflection.Kind.NOUN
            && !noun.entry().inflection().plural()
            && noun.last().enclitic().isEmpty()
            && words.token(i).accusative();
    return letters && !nouns.country(i) && nouns.construct(noun.to());
  }

  /** A masculine dual in construct, whose letters are an adjective's too. */
  private @Nullable FigureMention pair(int i) {
    Match noun = nouns.pairs(i);
    if (noun == null || !nouns.construct(i + 1) || i > 0 && nouns.indefinite(i - 1)) {
      return null;
    }
    return of(
        i,
        i + 1,
        new Phrase(i, nouns.end(i)),
        2,
        new Reading("a dual in construct", noun.entry().where(), false));
  }

  /** A verb behind whose letters show a dual subject. */
  private boolean dualVerb(int i) {
    return words.any(i, m -> m.entry().inflection().verb() && m.entry().inflection().plural())
        && Agreement.dualVerb(words.token(i).fold());
  }

  private boolean harmed(int i) {
    return words.any(
        i,
        "role",
        m -> "killed injured casualties".contains(m.entry().block().first("role").orElse("-")));
  }
}
