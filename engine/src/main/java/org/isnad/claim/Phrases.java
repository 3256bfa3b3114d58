package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Split;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/**
 * Finds the phrase that stands in a grammatical place: subject, object, genitive, behind a
 * preposition.
 */
final class Phrases {
  private static final int REACH = 14;
  private static final int MOST_JOINED = 4;
  private final Scene scene;
  private final Syntax syntax;

  Phrases(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax;
  }

  /** The phrase that starts right at a token, no preposition before it. */
  Optional<Phrase> bare(int i) {
    int at = scene.skip(i);
    boolean bound = at < scene.size() && syntax.preposition(at) != 0;
    boolean joined = at < scene.size() && syntax.conjoined(at);
    return at >= scene.size() || bound || joined || scene.triggerAt(at)
        ? Optional.empty()
        : scene.phrase(at);
  }

  /** The subject behind a verb. */
  Optional<Phrase> subjectAfter(int verbEnd) {
    return bare(verbEnd);
  }

  /**
   * The subject before a verb: the phrase that the clause opens with, or what a relative pronoun
   * stands for.
   */
  Optional<Phrase> subjectBefore(int verb) {
    int start = scene.clauses.startOf(verb);
    boolean relative = syntax.tag(start) == Tag.RELATIVE && start < verb;
    if (relative) {
      return antecedent(start);
    }
    return endingAt(start, verb).or(() -> unmarkedRelative(start, verb));
  }

  /** The phrase that a clause opens with, if it is definite and the verb stands right behind it. */
  Optional<Phrase> subjectRightBefore(int verb) {
    return endingAt(scene.clauses.startOf(verb), verb).filter(p -> syntax.definite(p.from()));
  }

  /**
   * An indefinite noun right before a verb is what a relative clause without a pronoun tells of.
   */
  private Optional<Phrase> unmarkedRelative(int start, int verb) {
    for (int i = start; i < verb; i++) {
      Optional<Phrase> phrase = syntax.definite(i) ? Optional.empty() : scene.phrase(i);
      if (phrase.isPresent()
          && phrase.get().from() == i
          && phrase.get().to() == verb
          && !scene.triggerAt(i)) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** The subject of the last verb before a token that has one of its own. */
  Optional<Phrase> inherited(int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (syntax.tag(i) == Tag.VERB) {
        int verb = i;
        Optional<Phrase> subject =
            subjectAfter(i + 1)
                .filter(p -> p.from() <= verb + 2 && p.to() <= token && syntax.definite(p.from()))
                .or(() -> subjectBefore(verb));
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** The noun phrase that a relative pronoun stands for. */
  Optional<Phrase> antecedent(int relative) {
    int from = Math.max(scene.clauses.startOf(Math.max(0, relative - 1)), relative - REACH);
    return endingAt(from, relative);
  }

  /**
   * The longest phrase from a place on that ends right before a token, particles between left
   * aside.
   */
  private Optional<Phrase> endingAt(int from, int token) {
    int end = token;
    while (end > from && (between(end - 1))) {
      end--;
    }
    for (int i = from; i < end; i++) {
      boolean free =
          syntax.preposition(i) == 0
              && (i == 0 || syntax.tag(i - 1) != Tag.PREPOSITION)
              && (i == from || syntax.tag(i - 1) != Tag.NOUN || syntax.conjoined(i));
      Optional<Phrase> phrase = free && !scene.triggerAt(i) ? scene.phrase(i) : Optional.empty();
      if (phrase.isPresent()
          && phrase.get().from() >= i
          && phrase.get().to() >= end - 1
          && phrase.get().to() <= end) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private boolean between(int i) {
    Tag tag = syntax.tag(i);
    return tag == Tag.PARTICLE
        || tag == Tag.NEGATION
        || tag == Tag.CONJUNCTION
        || syntax.quote(i)
        || syntax.words().token(i).comma()
        || scene.timeAt(i).isPresent();
  }

  /** The phrase behind the first preposition of that id between two tokens. */
  Optional<Phrase> behind(String id, int from, int to) {
    return behindAt(id, from, to).map(At::phrase);
  }

  /** A phrase and where its preposition stands. */
  record At(int preposition, Phrase phrase) {}

  Optional<At> behindAt(String id, int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (scene.triggerAt(i) && i > from && syntax.tag(i) == Tag.VERB) {
        return Optional.empty();
      }
      int at = i;
      Optional<Phrase> found =
          syntax
              .word(i, id)
              .filter(m -> m.clitics() == 0 || m.first().conjoined())
              .flatMap(m -> scene.phrase(m.to()));
      if (found.isPresent()) {
        return found.map(p -> new At(at, p));
      }
    }
    return Optional.empty();
  }

  /** The phrase whose first word carries the bound preposition "for, to", between two tokens. */
  Optional<Phrase> boundFor(int from, int to) {
    return bound(Split.FOR, from, to);
  }

  Optional<Phrase> bound(char preposition, int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (syntax.preposition(i) == preposition
          && syntax.tag(i) == Tag.NOUN
          && !scene.triggerAt(i)) {
        return scene.phrase(i);
      }
    }
    return Optional.empty();
  }

  /** A phrase and those joined to it by a bound conjunction. */
  List<Phrase> joined(Phrase first) {
    List<Phrase> all = new ArrayList<>();
    all.add(first);
    int at = first.to();
    while (all.size() < MOST_JOINED && joins(at)) {
      Optional<Phrase> next = scene.phrase(syntax.tag(at) == Tag.CONJUNCTION ? at + 1 : at);
      if (next.isEmpty()) {
        break;
      }
      all.add(next.get());
      at = next.get().to();
    }
    return all;
  }

  private boolean joins(int at) {
    if (at >= scene.size() || !syntax.conjoined(at) || scene.triggerAt(at)) {
      return false;
    }
    Tag tag = syntax.tag(at);
    boolean bound = tag == Tag.NOUN && syntax.preposition(at) == 0;
    boolean loose =
        tag == Tag.CONJUNCTION
            && syntax.words().token(at).fold().length() == 1
            && (syntax.tag(at + 1) == Tag.NOUN || syntax.tag(at + 1) == Tag.NUMBER);
    return (bound || loose) && scene.timeAt(at).isEmpty();
  }
}
