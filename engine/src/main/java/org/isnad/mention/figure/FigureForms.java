package org.isnad.mention.figure;

import java.util.List;
import org.isnad.arabic.Inflection;
import org.isnad.lexicon.Match;
import org.isnad.mention.figure.FigureMention.Kind;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Tag;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Figures that no number word says: duals, single victims, no harm, a plural with "several" behind
 * it.
 */
final class FigureForms {
  private static final int HARM_REACH = 7;
  private static final int QUOTES = 2;
  private static final int VICTIM_REACH = 4;
  private static final int VEHICLE_REACH = 6;
  private final Words words;
  private final FigureNoun nouns;

  FigureForms(Words words) {
    this.words = words;
    this.nouns = new FigureNoun(words);
  }

  /** Words for no harm (codebook, figures): zero of them. */
  @Nullable FigureMention none(int i) {
    Match none = nouns.bound(i, "none");
    if (none == null) {
      return null;
    }
    for (int k = none.to(); k < Math.min(words.size(), i + HARM_REACH); k++) {
      Match harm = nouns.bound(k, "harm");
      if (harm != null) {
        return new FigureMention(
            i,
            harm.to(),
            0L,
            0L,
            false,
            k,
            harm.to(),
            Kind.COUNT,
            "words for no harm",
            harm.entry().where());
      }
      if (!words.token(k).word()) {
        return null;
      }
    }
    return null;
  }

  /** The figure that the form of a noun, or the word behind it, says. */
  @Nullable FigureMention at(int i, List<FigureMention> before) {
    Match noun = nouns.counted(i);
    FigureMention one = one(i);
    if (one != null || noun == null) {
      return one != null ? one : named(i);
    }
    FigureMention several = several(i, noun);
    if (several != null) {
      return several;
    }
    FigureMention two = two(i, noun);
    return two != null ? two : single(i, noun, before);
  }

  private static FigureMention of(int from, int to, Phrase noun, long n, Reading reading) {
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

  private record Reading(String rule, String where, boolean open) {}

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
    boolean dual =
        words
            .at(i, "counted")
            .anyMatch(
                m -> m.entry().inflection().kind() == Inflection.Kind.DUAL && m.to() == noun.to());
    boolean plural =
        words
            .at(i, "counted")
            .anyMatch(m -> m.entry().key().equals("plural") && m.to() == noun.to());
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

  /** A verb behind whose letters show a dual subject. */
  private boolean dualVerb(int i) {
    return words.at(i).stream()
            .anyMatch(m -> m.entry().inflection().verb() && m.entry().inflection().plural())
        && words.token(i).accusative();
  }

  private boolean harmed(int i) {
    return words
        .at(i, "role")
        .anyMatch(
            m -> "killed injured casualties".contains(m.entry().block().first("role").orElse("-")));
  }

  /** One of several people, behind a word of what was done to them. */
  private @Nullable FigureMention one(int i) {
    Match one = nouns.bound(i, "one");
    boolean victim = one != null && one.first().preposition() == 0 && done(i, VICTIM_REACH) != null;
    if (one == null || !victim) {
      return null;
    }
    Reading reading = new Reading("one of several", one.entry().where(), false);
    boolean noun = nouns.noun(one.to());
    if (!noun && one.entry().block().id().equals("one")) {
      return null;
    }
    Phrase counted = noun ? new Phrase(one.to(), one.to() + 1) : new Phrase(i, one.to());
    return of(i, one.to(), counted, 1, reading);
  }

  /** A single person as victim (codebook, figures): one. */
  private @Nullable FigureMention single(int i, Match noun, List<FigureMention> before) {
    if (noun.entry().inflection().plural() || noun.first().preposition() != 0) {
      return null;
    }
    Match single = nouns.bound(noun.to(), "single");
    if (single != null) {
      return of(
          i,
          single.to(),
          new Phrase(i, noun.to()),
          1,
          new Reading("one, said as such", single.entry().where(), false));
    }
    if (words.at(i).stream()
        .anyMatch(m -> m.entry().is("country") && m.entry().key().equals("form"))) {
      return null; // a country's name that looks like its people's accusative
    }
    boolean victim =
        switch (noun.entry().block().first("class").orElse("")) {
          case "people" -> victim(i, noun) || joined(i, noun, before) || among(i);
          case "vehicle" -> struck(i, noun) || among(i);
          default -> false;
        };
    return victim
        ? of(
            i,
            noun.to(),
            new Phrase(i, Math.max(noun.to(), nouns.end(i))),
            1,
            new Reading("one: a single victim", noun.entry().where(), false))
        : null;
  }

  private boolean victim(int i, Match noun) {
    Match done = done(i, VICTIM_REACH);
    if (done == null || noun.first().conjoined()) {
      return false;
    }
    boolean accusative = words.token(i).accusative() && !words.token(i - 1).accusative();
    return accusative
        || told(done) && (particles(done.to(), i) && !accusativeFollows(i) || object(done, i));
  }

  /** The word says more than that someone was attacked: killed, hurt, held, freed. */
  private static boolean told(Match done) {
    return !done.entry().block().stem().equals("assault")
        || done.entry().block().first("role").isPresent();
  }

  /** Behind an active verb and its subject. */
  private boolean object(Match done, int i) {
    for (int k = done.to(); k < i; k++) {
      if (!nouns.noun(k)) {
        return false;
      }
    }
    boolean active = done.entry().inflection().verb() && !done.entry().inflection().passive();
    return active && i > done.to() && uncounted(done.to(), i);
  }

  /** Nothing between but particles, prepositions with their pronouns, and quotes. */
  private boolean particles(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean particle =
          words
              .at(k, "words")
              .anyMatch(m -> Tag.of(m.entry().block().first("pos").orElse("noun")) != Tag.NOUN);
      if (!particle && !words.token(k).quote()) {
        return false;
      }
    }
    return true;
  }

  /** One vehicle, not known before, right behind a word for striking, destroying or taking it. */
  private boolean struck(int i, Match noun) {
    if (noun.first().definite() || noun.first().conjoined()) {
      return false;
    }
    for (int k = i - 1;
        k >= Math.max(0, i - VEHICLE_REACH) && (words.token(k).word() || words.token(k).quote());
        k--) {
      for (Match match : words.at(k)) {
        boolean verb = match.entry().inflection().verb();
        boolean fits =
            verb
                ? match.to() < i && uncounted(match.to(), i)
                : match.to() <= i && particles(match.to(), i);
        if (match.entry().is("trigger") && strikes(match) && fits) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean uncounted(int from, int to) {
    for (int k = from; k < to; k++) {
      if (nouns.counted(k) != null) {
        return false;
      }
    }
    return true;
  }

  /** A victim called by name, or by an office that one person holds. */
  private @Nullable FigureMention named(int i) {
    Match done = done(i, 1 + QUOTES);
    if (done == null || !told(done) || done.to() < i - 1) {
      return null;
    }
    boolean freed = done.entry().block().stem().equals("release");
    if (done.to() == i - 1 && !freed && !words.token(done.to()).quote()) {
      return null;
    }
    int to = nameEnd(i);
    return to > i
        ? of(i, to, new Phrase(i, to), 1, new Reading("one: a victim by name", "", false))
        : null;
  }

  /**
   * Token after a person's name, the token itself if none starts there: two words that no lexicon
   * knows are one.
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
    while (office == i && to < words.size() && unknown(to)) {
      to++;
    }
    return office > i ? office : to - i >= 2 ? to : i;
  }

  private boolean unknown(int i) {
    boolean bound =
        nouns.cut(i).conjoined() || nouns.cut(i).preposition() != 0 || nouns.cut(i).definite();
    return words.token(i).word() && words.at(i).isEmpty() && !bound && !words.token(i).accusative();
  }

  private static boolean strikes(Match match) {
    return switch (match.entry().block().stem()) {
      case "assault", "destroy", "seize" ->
          match.entry().block().first("role").filter("killed"::equals).isEmpty();
      default -> false;
    };
  }

  private boolean accusativeFollows(int i) {
    for (int k = i + 1; k < Math.min(words.size(), i + VICTIM_REACH); k++) {
      Match later = nouns.counted(k);
      if (later != null && words.token(k).accusative() && !later.entry().inflection().plural()) {
        return true;
      }
    }
    return false;
  }

  /** Joined to people counted before it. */
  private boolean joined(int i, Match noun, List<FigureMention> before) {
    if (before.isEmpty() || !noun.first().conjoined() || noun.first().definite()) {
      return false;
    }
    FigureMention last = before.getLast();
    boolean mixed = words.token(i).accusative() && last.max() != null && last.max() > 10;
    return last.counts() && !mixed && Math.max(last.to(), last.ofTo()) == i;
  }

  private boolean among(int i) {
    for (int k = Math.max(0, i - 2); k < i; k++) {
      Match among = nouns.bound(k, "among");
      if (among != null && among.to() == i) {
        return true;
      }
    }
    return false;
  }

  /** The nearest word before that says people were killed, hurt, held or freed, if one is near. */
  private @Nullable Match done(int i, int reach) {
    for (int k = i - 1; k >= Math.max(0, i - reach); k--) {
      if (!words.token(k).word() && !words.token(k).quote()) {
        return null;
      }
      for (Match match : words.at(k)) {
        boolean harm = match.entry().is("trigger") && match.to() <= i && harms(match);
        if (harm && !(match.length() == 1 && people(k))) {
          return match;
        }
      }
    }
    return null;
  }

  private boolean people(int i) {
    return words.at(i, "counted").anyMatch(m -> "people".equals(m.entry().block().value("class")));
  }

  private static boolean harms(Match match) {
    return switch (match.entry().block().first("role").orElse(match.entry().block().stem())) {
      case "killed",
          "injured",
          "detained",
          "abducted",
          "released",
          "missing",
          "detain",
          "abduct",
          "release" ->
          true;
      case "assault" -> match.entry().inflection().verb();
      default -> false;
    };
  }
}
