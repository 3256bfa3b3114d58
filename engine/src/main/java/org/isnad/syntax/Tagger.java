package org.isnad.syntax;

import java.util.Optional;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.arabic.VerbGuess;
import org.isnad.lexicon.Match;

/**
 * Gives each token its tag, left to right: the lexicon first, then the word before, then the word's
 * shape.
 */
final class Tagger {
  private final Words words;
  private final Tag[] tags;

  private Tagger(Words words) {
    this.words = words;
    this.tags = new Tag[words.size()];
  }

  static Tag[] tags(Words words) {
    Tagger tagger = new Tagger(words);
    int i = 0;
    while (i < words.size()) {
      i = tagger.tag(i);
    }
    return tagger.tags;
  }

  private int tag(int i) {
    Token token = words.token(i);
    switch (token.kind()) {
      case MARK -> tags[i] = Tag.MARK;
      case NUMBER -> tags[i] = Tag.NUMBER;
      case FOREIGN -> tags[i] = Tag.FOREIGN;
      case WORD -> {
        return word(i);
      }
    }
    return i + 1;
  }

  private int word(int i) {
    Optional<Match> closed = words.first(i, "words", m -> closed(m) && !bound(m));
    if (closed.isPresent()) {
      Tag tag = tag(closed.get());
      for (int k = i; k < closed.get().to(); k++) {
        tags[k] = tag;
      }
      return closed.get().to();
    }
    tags[i] = verb(i) ? Tag.VERB : Tag.NOUN;
    return i + 1;
  }

  /** A preposition with its pronoun is complete: a verb may follow. */
  private static Tag tag(Match match) {
    Tag tag = Tag.of(pos(match));
    return tag == Tag.PREPOSITION && !match.last().enclitic().isEmpty() ? Tag.PARTICLE : tag;
  }

  private static String pos(Match match) {
    return match.entry().block().first("pos").orElse("noun");
  }

  private static boolean closed(Match match) {
    return switch (Tag.of(pos(match))) {
      case NOUN, VERB -> false;
      default -> true;
    };
  }

  /**
   * A preposition with a pronoun or another particle on it still is one; a noun that looks like it
   * is not.
   */
  private static boolean bound(Match match) {
    return match.first().preposition() != 0 && match.length() == 1;
  }

  private boolean verb(int i) {
    boolean verb = words.any(i, m -> m.entry().inflection().verb() && m.first().preposition() == 0);
    if (!verb) {
      return !words.any(i, m -> m.length() == 1 || m.entry().inflection().verb()) && guessed(i);
    }
    boolean noun = words.any(i, m -> m.length() == 1 && nominal(m));
    return noun ? ambiguous(i) : !nominalPlace(i);
  }

  /**
   * Listed as a noun; a form written out for another purpose says nothing of its part of speech.
   */
  private static boolean nominal(Match match) {
    return switch (match.entry().inflection().kind()) {
      case NOUN, DUAL, MASDAR -> true;
      case LITERAL ->
          match.entry().is("place")
              || match.entry().is("region")
              || match.entry().is("words")
                  && Tag.of(pos(match)) == Tag.NOUN
                  && !Tag.restates(pos(match));
      case PAST, PRESENT, PASSIVE_PAST, PASSIVE_PRESENT, JUSSIVE -> false;
    };
  }

  private Tag before(int i) {
    return i == 0 ? Tag.MARK : tags[i - 1];
  }

  /** Nothing but a noun can follow a preposition. */
  private boolean nominalPlace(int i) {
    return before(i) == Tag.PREPOSITION;
  }

  private boolean ambiguous(int i) {
    Tag before = before(i);
    if (before == Tag.PREPOSITION || before == Tag.QUANTIFIER || before == Tag.DEMONSTRATIVE) {
      return false;
    }
    if (before == Tag.NOUN && headline(i)) {
      return true;
    }
    if (before == Tag.MARK && i > 0 && !opensClause(words.token(i - 1))) {
      return false;
    }
    // a noun of action is followed by its adjective or a preposition, a verb by its subject
    return (before.opensVerb() || conjoinedVerb(i)) && subjectFollows(i);
  }

  private boolean conjoinedVerb(int i) {
    return words.any(i, m -> m.first().conjoined() && m.entry().inflection().verb());
  }

  /**
   * A present without article behind a definite noun cannot go on with it: subject, then verb, as
   * headlines write.
   */
  private boolean headline(int i) {
    boolean present = words.any(i, m -> m.entry().inflection().present());
    boolean named =
        words.any(i - 1, m -> m.to() == i && !m.entry().is("words") && !m.entry().is("trigger"));
    return present && (named || new Split("", words.token(i - 1).fold(), "").definite());
  }

  private boolean opensClause(Token mark) {
    return mark.comma() || mark.quote() || ":.-|".contains(mark.text());
  }

  private boolean subjectFollows(int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    Token next = words.token(i + 1);
    if (!next.word()) {
      return next.kind() != Token.Kind.MARK || next.quote();
    }
    boolean preposition = words.any(i + 1, "words", m -> pos(m).equals("prep") && m.clitics() == 0);
    return !preposition;
  }

  private boolean guessed(int i) {
    Split whole = new Split("", words.token(i).fold(), "");
    return before(i).opensVerb() && VerbGuess.present(whole.stem())
        || VerbGuess.future(whole.stem()) && before(i) != Tag.PREPOSITION;
  }
}
