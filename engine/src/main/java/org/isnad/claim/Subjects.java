package org.isnad.claim;

import java.util.Optional;
import org.isnad.arabic.Agreement;
import org.isnad.arabic.Agreement.Fit;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Who is the subject of each verb of a sentence: the phrase behind or before it that agrees with
 * it, what a relative pronoun stands for, or the subject of an earlier verb that agrees.
 */
final class Subjects {
  private final Scene scene;
  private final Syntax syntax;
  private final Phrases phrases;
  private final @Nullable Phrase[] subjects;

  Subjects(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax;
    this.phrases = new Phrases(scene);
    this.subjects = new Phrase[scene.size()];
    for (int i = 0; i < scene.size(); i++) {
      if (syntax.tag(i) == Tag.VERB) {
        subjects[i] = find(i);
      }
    }
  }

  /** The subject of the verb at a token, empty if none was found. */
  Optional<Phrase> of(int verb) {
    return Optional.ofNullable(subjects[verb]);
  }

  /** The last verb before a token, within the sentence; -1 if there is none. */
  int verbBefore(int token) {
    int i = token - 1;
    while (i >= 0 && syntax.tag(i) != Tag.VERB) {
      i--;
    }
    return i;
  }

  private @Nullable Phrase find(int verb) {
    int start = scene.clauses.startOf(verb);
    boolean relative =
        syntax.tag(start) == Tag.RELATIVE && start < verb && verbBefore(verb) < start;
    Optional<Phrase> behind =
        phrases.subjectAfter(verb + 1).filter(p -> fits(verb, p) != Fit.CLASHES);
    if (relative) {
      boolean resumed = syntax.pronominal(verb) && behind.isPresent();
      return resumed ? behind.get() : phrases.antecedent(start).orElse(null);
    }
    Optional<Phrase> before = phrases.subjectBefore(verb).filter(p -> fits(verb, p) != Fit.CLASHES);
    if (before.isPresent()) {
      return before.get();
    }
    boolean referred =
        verb > 0 && syntax.tag(verb - 1) == Tag.SUBORDINATOR && syntax.pronominal(verb - 1);
    boolean object =
        behind.isPresent()
            && syntax.words().token(behind.get().from()).accusative()
            && !syntax.definite(behind.get().from());
    if (behind.isPresent() && !referred && !object) {
      return behind.get();
    }
    return earlier(verb);
  }

  private @Nullable Phrase earlier(int verb) {
    Phrase open = null;
    for (int i = verb - 1; i >= 0; i--) {
      Phrase subject = subjects[i];
      if (subject != null && subject.from() != verb) {
        Fit fit = fits(verb, subject);
        if (fit == Fit.AGREES) {
          return subject;
        }
        if (fit == Fit.OPEN && open == null) {
          open = subject;
        }
      }
    }
    return open;
  }

  /**
   * Whose state a participle behind a clause tells ("…, warning that"): the subject of a verb of
   * speech or of words before it that agrees with it, else of any verb.
   */
  Optional<Phrase> ofParticiple(int token) {
    Phrase any = null;
    for (int verb = verbBefore(token); verb >= 0; verb = verbBefore(verb)) {
      Phrase subject = subjects[verb];
      if (subject != null && participleFits(token, subject)) {
        if (speaks(verb)) {
          return Optional.of(subject);
        }
        any = any == null ? subject : any;
      }
    }
    return Optional.ofNullable(any);
  }

  private boolean participleFits(int token, Phrase subject) {
    boolean named = scene.actors.known(subject);
    return named
        || Agreement.feminineNoun(syntax.cut(token).stem())
            == Agreement.feminineNoun(syntax.cut(subject.from()).stem());
  }

  private boolean speaks(int verb) {
    return scene.at(verb, "speech").isPresent()
        || scene.triggers().stream().anyMatch(t -> t.from() == verb && !t.type().material());
  }

  /** How a phrase agrees with a verb as its subject. */
  Fit fits(int verb, Phrase phrase) {
    boolean country =
        scene.actors.known(phrase)
            && scene.actors.kind(phrase).filter(k -> !k.equals("state")).isEmpty();
    return country
        ? Fit.OPEN
        : Agreement.fit(syntax.cut(verb).stem(), syntax.cut(phrase.from()).stem());
  }
}
