package org.isnad.claim;

import org.isnad.mention.Frame;
import org.isnad.mention.Trigger;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/** Tells phrases that can do an act from those that it can only befall. */
final class Doers {
  private final Scene scene;
  private final Syntax syntax;
  private final Trigger trigger;

  Doers(Scene scene, Trigger trigger) {
    this.scene = scene;
    this.syntax = scene.syntax;
    this.trigger = trigger;
  }

  /**
   * True for what cannot do the act of a verb that has no object: it is a passive, and this is what
   * was struck, taken, undone.
   */
  boolean thing(Phrase phrase) {
    int head = phrase.from();
    boolean people =
        syntax.is(head, "people")
            || syntax.is(head, "title")
            || syntax.unknown(head)
            || syntax.tag(head) == Tag.PRONOUN;
    return trigger.frame() == Frame.DOER_HITS_TARGET && !people && !scene.actors.known(phrase);
  }

  /**
   * True if a phrase behind a verb without object is its subject: not a count, a kind of people, or
   * something unnamed.
   */
  boolean acts(Phrase phrase) {
    boolean counted = scene.figures.stream().anyMatch(f -> f.ofFrom() == phrase.from());
    boolean people = syntax.is(phrase.from(), "people") && !doer(phrase);
    return !counted && !people && (doer(phrase) || syntax.definite(phrase.from()));
  }

  /** True if the phrase names a body that acts: known, or a word for armed or official people. */
  boolean doer(Phrase phrase) {
    return scene.actors.kind(phrase).filter(k -> !k.equals("category")).isPresent()
        || scene.actors.known(phrase) && !syntax.is(phrase.from(), "people");
  }
}
