package org.isnad.mention.figure;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Match;
import org.isnad.mention.figure.FigureForms.Reading;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** A single person or vehicle as victim (codebook, figures): one. */
final class FigureVictims {
  private static final Set<String> DEATHS = Set.of("death", "assassinate");
  private static final int QUOTES = 2;
  private static final int VICTIM_REACH = 4;
  private static final int VEHICLE_REACH = 6;
  private static final int AMONG_REACH = 3;
  private final Words words;
  private final FigureNoun nouns;
  private final FigureHarm harm;

  FigureVictims(Words words) {
    this.words = words;
    this.nouns = new FigureNoun(words);
    this.harm = new FigureHarm(words);
  }

  /** One of several people, behind a word of what was done to them. */
  @Nullable FigureMention one(int i) {
    Match one = nouns.bound(i, "one");
    boolean victim =
        one != null && one.first().preposition() == 0 && harm.done(i, VICTIM_REACH) != null;
    if (one == null || !victim) {
      return null;
    }
    Reading reading = new Reading("one of several", one.entry().where(), false);
    Match owner = nouns.counted(i - 1);
    boolean noun = nouns.noun(one.to());
    Match whole = nouns.counted(one.to());
    boolean site = whole != null && !"people".equals(whole.entry().block().value("class"));
    boolean owned =
        owner != null
            && !owner.entry().inflection().plural()
            && !"act".equals(owner.entry().block().value("class"));
    if (site || owned) {
      return null; // the car of one of them; one of the sites
    }
    if (!noun && one.entry().block().id().equals("one")) {
      return null;
    }
    Phrase counted = noun ? new Phrase(one.to(), one.to() + 1) : new Phrase(i, one.to());
    return FigureForms.of(i, one.to(), counted, 1, reading);
  }

  /** One, said as such or by a singular alone. */
  @Nullable FigureMention single(int i, Match noun, List<FigureMention> before) {
    if (noun.entry().inflection().plural() || noun.first().preposition() != 0) {
      return null;
    }
    Match single = nouns.bound(noun.to(), "single");
    if (single != null) {
      return said(i, noun, single);
    }
    boolean none = nouns.bound(i - 1, "any") != null || nouns.bound(i - 1, "none") != null;
    if (nouns.country(i) || none) {
      return null; // a country's name that looks like its people's accusative; not any one
    }
    boolean victim =
        switch (noun.entry().block().first("class").orElse("")) {
          case "people" ->
              victim(i, noun)
                  || joined(i, noun, before)
                  || among(i)
                  || suffers(noun)
                  || toll(i)
                  || harm.meets(i, noun.to())
                  || harm.undergoes(i, noun.to());
          case "other" -> other(i, noun, before);
          case "vehicle" ->
              struck(i, noun, true)
                  || among(i)
                  || joined(i, noun, before)
                  || !noun.first().definite() && harm.undergoes(i, noun.to());
          case "thing" -> struck(i, noun, false);
          default -> false;
        };
    return victim
        ? FigureForms.of(
            i,
            noun.to(),
            new Phrase(i, Math.max(noun.to(), nouns.end(i))),
            1,
            new Reading("one: a single victim", noun.entry().where(), false))
        : null;
  }

  /** With the word for one behind it; "of one family" counts nothing. */
  private @Nullable FigureMention said(int i, Match noun, Match single) {
    boolean toll = words.at(i, "role").findAny().isPresent();
    if (nouns.preposition(i - 1) && !toll) {
      return null;
    }
    return FigureForms.of(
        i,
        single.to(),
        new Phrase(i, noun.to()),
        1,
        new Reading("one, said as such", single.entry().where(), false));
  }

  /** Another one: right behind what was done, or joined to those counted before. */
  private boolean other(int i, Match noun, List<FigureMention> before) {
    Match done = harm.done(i, 2);
    boolean right =
        done != null && FigureHarm.told(done) && harm.particles(done.to(), i) && !nouns.noun(i + 1);
    return right || joined(i, noun, before) || noun.first().conjoined() && suffers(noun);
  }

  private boolean victim(int i, Match noun) {
    Match done = harm.done(i, VICTIM_REACH);
    if (done == null || noun.first().conjoined()) {
      return false;
    }
    boolean accusative = words.token(i).accusative() && !words.token(i - 1).accusative();
    boolean described =
        !nouns.adjective(i)
            || words.token(i - 1).quote()
            || noun.first().definite() && done.to() == i && masdar(done);
    boolean told = FigureHarm.told(done) || FigureHarm.hits(done) && described;
    return accusative
        || told
            && ((FigureHarm.told(done) || masdar(done))
                    && harm.particles(done.to(), i)
                    && !accusativeFollows(i)
                || !member(i, noun) && object(done, i));
  }

  private static boolean masdar(Match done) {
    return !done.entry().inflection().verb() && !done.first().definite();
  }

  /** The whole that people counted right before belong to: members of the family. */
  private boolean member(int i, Match noun) {
    boolean bare = nouns.noun(i - 1) && !nouns.cut(i - 1).definite() && !nouns.verb(i - 1);
    return noun.first().definite() && (nouns.counted(i - 1) != null || bare);
  }

  /** Behind an active verb and its subject. */
  private boolean object(Match done, int i) {
    for (int k = done.to(); k < i; k++) {
      if (!nouns.noun(k)) {
        return false;
      }
    }
    boolean active = done.entry().inflection().verb() && !done.entry().inflection().passive();
    boolean free = done.last().enclitic().isEmpty();
    return active && free && i > done.to() && harm.uncounted(done.to(), i);
  }

  /** Before a verb of harm that can have no object behind it: a boy was shot. */
  private boolean suffers(Match noun) {
    int i = noun.from();
    if (noun.first().definite() || i > 0 && nouns.noun(i - 1)) {
      return false;
    }
    for (int k = noun.to(); k < Math.min(words.size(), noun.to() + VICTIM_REACH); k++) {
      if (harm.verb(k)) {
        return nouns.noObject(words.at(k).stream().mapToInt(Match::to).max().orElse(k + 1));
      }
      if (!nouns.noun(k) && !harm.particles(k, k + 1)) {
        return false;
      }
    }
    return false;
  }

  /** A noun that itself says what became of someone: a body was found. */
  private boolean toll(int i) {
    boolean killed =
        words.any(
            i,
            "role",
            m ->
                "killed injured".contains(m.entry().block().first("role").orElse("-"))
                    && m.first().proclitics().isEmpty()
                    && !m.first().definite());
    if (!killed || i == 0 || words.token(i).accusative() || nouns.bound(i - 1, "between") != null) {
      return false;
    }
    return nouns.preposition(i - 1)
        || nouns.verb(i - 1)
        || words.at(i - 1, "trigger").findAny().isPresent();
  }

  /** One thing, not known before, right behind a word for destroying, or for striking vehicles. */
  private boolean struck(int i, Match noun, boolean vehicle) {
    boolean adjective = nouns.indefinite(i - 1) && (nouns.adjective(i) || fighters(i - 1));
    if (noun.first().definite() || noun.first().conjoined() || adjective) {
      return false;
    }
    for (int k = i - 1;
        k >= Math.max(0, i - VEHICLE_REACH)
            && (words.token(k).word() || words.token(k).quote() || words.token(k).comma());
        k--) {
      for (Match match : words.at(k)) {
        boolean verb = match.entry().inflection().verb();
        boolean fits =
            verb
                ? (match.to() < i || subject(k - 1)) && harm.uncounted(match.to(), i)
                : match.to() <= i && harm.particles(match.to(), i) && !means(match, i);
        if (FigureHarm.strikes(match, vehicle) && fits) {
          return true;
        }
      }
    }
    return false;
  }

  /** A plural of things or bodies, whose adjective is spelt like an aircraft's name. */
  private boolean fighters(int i) {
    return nouns.counted(i) == null && words.any(i, m -> m.entry().inflection().plural());
  }

  /** What explodes, or the aircraft that strikes, stands right behind the act's noun. */
  private static boolean means(Match act, int i) {
    return act.to() == i && "doer-on-target".equals(act.entry().block().value("frame"));
  }

  /** Who does it stands before the verb. */
  private boolean subject(int i) {
    return i >= 0 && (nouns.noun(i) || nouns.pronoun(i));
  }

  /** A victim called by name, or by an office that one person holds. */
  @Nullable FigureMention named(int i) {
    Match done = harm.done(i, 1 + QUOTES);
    if (done == null || !FigureHarm.told(done) || done.to() < i - 1) {
      return null;
    }
    boolean freed = done.entry().block().stem().equals("release");
    if (done.to() == i - 1 && !freed && !words.token(done.to()).quote()) {
      return null;
    }
    int to = Math.max(nameEnd(i), alone(i, done) ? i + 1 : i);
    return to > i
        ? FigureForms.of(
            i, to, new Phrase(i, to), 1, new Reading("one: a victim by name", "", false))
        : null;
  }

  /**
   * Token after a person's name, the token itself if none starts there: two words that are known as
   * names, or that no lexicon knows, are one.
   */
  private int nameEnd(int i) {
    int office =
        words
            .at(i, "actor")
            .filter(m -> "office".equals(m.entry().block().value("kind")))
            .mapToInt(Match::to)
            .max()
            .orElse(i);
    int to = i;
    while (office == i
        && to < words.size()
        && (unknown(to, to > i) || nouns.personal(to, to > i))) {
      to++;
    }
    return office > i ? office : to - i >= 2 ? to : i;
  }

  /** One word that is a name and nothing else, right behind a noun of death. */
  private boolean alone(int i, Match done) {
    boolean death = DEATHS.contains(done.entry().block().id()) && masdar(done);
    boolean name = unknown(i, false) && !nouns.adjective(i) || nouns.nameOnly(i);
    return death && done.to() == i && name;
  }

  private boolean unknown(int i, boolean later) {
    boolean article = !later && nouns.cut(i).definite();
    boolean bound = nouns.cut(i).conjoined() || nouns.cut(i).preposition() != 0 || article;
    return words.token(i).word() && words.at(i).isEmpty() && !bound && !words.token(i).accusative();
  }

  private boolean accusativeFollows(int i) {
    for (int k = i + 1; k < Math.min(words.size(), i + VICTIM_REACH); k++) {
      Match later = nouns.counted(k);
      if (later != null
          && words.token(k).accusative()
          && later.last().enclitic().isEmpty()
          && !later.entry().inflection().plural()) {
        return true;
      }
    }
    return false;
  }

  /** Joined to people or vehicles counted before it; names and ages may stand between. */
  private boolean joined(int i, Match noun, List<FigureMention> before) {
    FigureMention last =
        before.reversed().stream()
            .limit(VICTIM_REACH)
            .filter(f -> f.counts())
            .findFirst()
            .orElse(null);
    if (last == null || !noun.first().conjoined()) {
      return false;
    }
    boolean one = last.min() != null && last.min() == 1 && last.max() != null;
    boolean known = noun.first().definite() && !(one && nouns.cut(last.ofFrom()).definite());
    boolean mixed = words.token(i).accusative() && last.max() != null && last.max() > 10;
    int end = Math.max(last.to(), last.ofTo());
    return last.counts() && !mixed && !known && (end == i || one && names(end, i));
  }

  /** Nothing between but names and what stands in brackets. */
  private boolean names(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean name = words.token(k).word() ? nouns.name(k) : !words.token(k).comma();
      if (!name || to - from > VEHICLE_REACH) {
        return false;
      }
    }
    return true;
  }

  private boolean among(int i) {
    for (int k = Math.max(0, i - AMONG_REACH); k < i; k++) {
      Match among = nouns.bound(k, "among");
      if (among != null && among.to() == i) {
        return true;
      }
    }
    return false;
  }
}
