package org.isnad.syntax;

import java.util.Optional;
import org.isnad.arabic.Agreement;
import org.isnad.lexicon.Match;

/**
 * Reads a noun phrase token by token: noun, construct and adjectives; a name behind a title; "of"
 * behind a word for a group of people.
 *
 * <p>A phrase is closed by a definite word; after that only more definite words (adjectives) belong
 * to it.
 */
final class PhraseReader {
  private static final int LONGEST = 12;
  private static final int MOST_NAMES = 5;
  private final Syntax syntax;
  private int at;
  private int end;
  private boolean closed;
  private boolean title;
  private boolean group;
  private int names;

  /** Where the word or name taken last begins. */
  private int taken;

  PhraseReader(Syntax syntax) {
    this.syntax = syntax;
  }

  Optional<Phrase> at(int i) {
    int start = i;
    while (syntax.quote(start)) {
      start++;
    }
    if (!begins(start)) {
      return Optional.empty();
    }
    at = start;
    if (syntax.tag(at) == Tag.DEMONSTRATIVE || syntax.tag(at) == Tag.QUANTIFIER) {
      at++;
      end = at;
    }
    if (at < syntax.size() && noun(at)) {
      take();
      boolean on = true;
      while (on) {
        on = at < syntax.size() && at - start < LONGEST && goesOn();
      }
    }
    return end > start ? Optional.of(new Phrase(start, end)) : Optional.empty();
  }

  private boolean begins(int i) {
    return switch (syntax.tag(i)) {
      case NOUN, FOREIGN -> true;
      case DEMONSTRATIVE, QUANTIFIER, PRONOUN -> true;
      default -> false;
    };
  }

  private boolean noun(int i) {
    return syntax.tag(i) == Tag.NOUN
        || syntax.tag(i) == Tag.FOREIGN
        || syntax.tag(i) == Tag.PRONOUN;
  }

  /** Takes the token here, or the whole name that starts here. */
  private void take() {
    int length = name(at);
    title |= syntax.is(at, "title");
    group |= syntax.is(at, "people");
    closed |= syntax.definite(at) || length > 0;
    taken = at;
    at += Math.max(1, length);
    end = at;
  }

  /** Tokens of a lexicon name that starts here, 0 if none. */
  private int name(int i) {
    return syntax.words().at(i).stream()
        .filter(PhraseReader::names)
        .filter(m -> !m.entry().key().startsWith("demonym"))
        .mapToInt(Match::length)
        .max()
        .orElse(0);
  }

  /** A place of one word ends no phrase: its name may be a word. */
  private static boolean names(Match match) {
    return switch (match.entry().block().kind()) {
      case "actor", "country", "region", "site" -> true;
      case "place" -> match.length() > 1 && match.entry().key().equals("form");
      default -> false;
    };
  }

  /** Takes what belongs to the phrase next; false at its end. */
  private boolean goesOn() {
    if (syntax.quote(at)) {
      return quoted();
    }
    if (syntax.words().token(at).comma()) {
      return apposition();
    }
    if (syntax.tag(at) == Tag.PREPOSITION) {
      return binds(at - 1) ? rest(at + 1) : partitive();
    }
    if (binds(at - 1)) {
      return bound();
    }
    boolean stops =
        !noun(at)
            || syntax.tag(at) == Tag.PRONOUN
            || syntax.conjoined(at)
            || syntax.preposition(at) != 0;
    return !stops && word();
  }

  private boolean word() {
    boolean article = syntax.cut(at).definite();
    boolean afterName = at - 1 >= 0 && syntax.unknown(at - 1) && syntax.pronominal(at);
    boolean fits =
        article
            || !closed && !accusativeAfterNominative() && !afterName
            || ofNationality()
            || lineage()
            || title && names < MOST_NAMES && (syntax.unknown(at) || syntax.person(at));
    if (fits) {
      names += closed && !article ? 1 : 0;
      take();
    }
    return fits;
  }

  /** The word for son of, or for a house, and the name behind it. */
  private boolean lineage() {
    return syntax.is(at, "lineage") || syntax.is(at - 1, "lineage");
  }

  /**
   * A nationality, or another adjective that is made like one, behind an indefinite word for
   * people: protesters of it. A direction with a place behind it is none. A name behind such a word
   * is in the genitive, where the word's ending lets it.
   */
  private boolean ofNationality() {
    boolean people =
        !syntax.definite(at - 1) && syntax.words().any(taken, "actor", m -> m.to() == at);
    boolean direction = at + 1 < syntax.size() && syntax.definite(at + 1);
    boolean genitive = syntax.proper(at) && !syntax.plural(at - 1);
    return people
        && (genitive
            || syntax.demonym(at).isPresent()
            || !direction && Agreement.nisba(syntax.words().token(at).fold()));
  }

  /**
   * An indefinite accusative behind an indefinite noun without that ending is another phrase: the
   * object.
   */
  private boolean accusativeAfterNominative() {
    return syntax.words().token(at).accusative() && !syntax.words().token(at - 1).takesAccusative();
  }

  private boolean quoted() {
    int next = at + 1;
    boolean goesOn =
        next < syntax.size()
            && noun(next)
            && !syntax.conjoined(next)
            && syntax.preposition(next) == 0
            && (!closed || syntax.cut(next).definite() || title);
    if (goesOn) {
      at = next;
      take();
    }
    if (goesOn && syntax.quote(at)) {
      at++;
      end = at;
    }
    return goesOn;
  }

  /** A name set off by a comma behind a title that is closed. */
  private boolean apposition() {
    int next = at + 1;
    boolean named =
        title
            && closed
            && names == 0
            && next < syntax.size()
            && (syntax.unknown(next) || syntax.person(next))
            && !syntax.conjoined(next);
    if (named) {
      at = next;
      names++;
      take();
    }
    return named;
  }

  private boolean partitive() {
    boolean within =
        title
            && !closed
            && syntax.word(at, "in").isPresent()
            && syntax.words().longest(at + 1, "actor").isPresent();
    boolean of = group && !whole(at - 1) && syntax.is(at, "partitive") && !place(at + 1);
    boolean behalf = title && syntax.is(at, "on-behalf");
    return (of || within || behalf) && rest(at + 1);
  }

  /** Out of a place people come; only out of a body are they some of its people. */
  private boolean place(int i) {
    return syntax.words().at(i).stream()
        .filter(m -> !m.entry().key().startsWith("demonym"))
        .anyMatch(m ->
            switch (m.entry().block().kind()) {
              case "country", "region", "site", "place", "placeword" -> true;
              default -> false;
            });
  }

  /** True behind an article or a pronoun: all of them are meant, and "of" is "from" there. */
  private boolean whole(int i) {
    return syntax.cut(i).definite() || syntax.pronominal(i);
  }

  /** An adjective that binds another phrase by a preposition: loyal to, issued by. */
  private boolean binds(int i) {
    return i >= 0 && syntax.is(i, "binding");
  }

  private boolean bound() {
    return syntax.preposition(at) != 0 && rest(at);
  }

  /** Takes the whole phrase from a token on in; nothing follows it. */
  private boolean rest(int from) {
    if (from < syntax.size()) {
      new PhraseReader(syntax).at(from).ifPresent(phrase -> end = phrase.to());
    }
    return false;
  }
}
