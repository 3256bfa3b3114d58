package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import org.isnad.mention.Frame;
import org.isnad.mention.Trigger;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/** Finds whose act a noun of action is by the verb that governs it. */
final class Governors {
  private static final int RELATIVE_REACH = 12;
  private final Scene scene;
  private final Syntax syntax;
  private final Phrases phrases;
  private final Trigger trigger;
  private final List<Phrase> agents;

  /**
   * @param agents takes those who stand with the governing verb's subject
   */
  Governors(Scene scene, Phrases phrases, Trigger trigger, List<Phrase> agents) {
    this.scene = scene;
    this.syntax = scene.syntax;
    this.phrases = phrases;
    this.trigger = trigger;
    this.agents = agents;
  }

  /**
   * The subject of the light verb that governs the act word, or of one behind it with a pronoun for
   * it.
   */
  Optional<Phrase> governor() {
    int start = scene.clauses.startOf(trigger.from());
    for (int i = trigger.from() - 1; i >= start; i--) {
      if (syntax.word(i, "light-verbs").isPresent() && syntax.tag(i) == Tag.VERB) {
        int verb = i;
        Optional<Phrase> subject =
            phrases.subjectAfter(i + 1).filter(p -> p.to() <= trigger.from());
        if (subject.isPresent() && about(subject.get().to())) {
          return Optional.empty();
        }
        subject.ifPresent(this::partner);
        return subject.or(() -> phrases.subjectBefore(verb));
      }
    }
    return trigger.frame() == Frame.DOER_ON_TARGET
        ? relativeDoer()
        : mainVerb(start).or(this::relativeDoer);
  }

  /**
   * A preposition parts the verb from the act word: what is done concerns the act, it is not the
   * act.
   */
  private boolean about(int from) {
    for (int i = from; i < trigger.from(); i++) {
      boolean circumstance =
          scene.timeAt(i).isPresent()
              || scene.figureAt(i).isPresent()
              || syntax.word(i, "in").isPresent()
              || syntax.word(i, "with").isPresent()
              || syntax.word(i, "jointly").isPresent();
      if (syntax.tag(i) == Tag.PREPOSITION && !circumstance) {
        return true;
      }
    }
    return false;
  }

  /** Who stands with the subject of the governing verb, right behind it. */
  private void partner(Phrase subject) {
    phrases
        .behind("with", subject.to(), Math.min(subject.to() + 1, trigger.from()))
        .ifPresent(agents::add);
  }

  /**
   * Any verb before the act word whose subject stands between them: the act word is its object or
   * complement.
   */
  private Optional<Phrase> mainVerb(int start) {
    for (int i = trigger.from() - 1; i >= start; i--) {
      if (syntax.tag(i) == Tag.VERB && !scene.triggerAt(i) && syntax.word(i, "outcome").isEmpty()) {
        return phrases
            .subjectAfter(i + 1)
            .filter(p -> p.to() <= trigger.from() && syntax.definite(p.from()));
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> relativeDoer() {
    int limit = Math.min(scene.size() - 1, trigger.to() + RELATIVE_REACH);
    for (int i = trigger.to(); i < limit; i++) {
      boolean light =
          syntax.word(i, "light-verbs").isPresent() && !syntax.cut(i).enclitic().isEmpty();
      if (light && syntax.tag(i) == Tag.VERB) {
        return phrases.subjectAfter(i + 1);
      }
    }
    return Optional.empty();
  }

  /** The subject of a verb of undergoing before the act word: whom the act befell. */
  Optional<Phrase> undergoer() {
    int start = scene.clauses.startOf(trigger.from());
    for (int i = trigger.from() - 1; i >= start; i--) {
      if (syntax.word(i, "undergo").isPresent() && syntax.tag(i) == Tag.VERB) {
        int verb = i;
        return phrases
            .subjectAfter(i + 1)
            .filter(p -> p.to() <= trigger.from())
            .or(() -> phrases.subjectBefore(verb));
      }
    }
    return Optional.empty();
  }
}
