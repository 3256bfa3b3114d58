package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Reason;
import org.isnad.codebook.Status;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.mention.Frame;
import org.isnad.syntax.Tag;

/** What the rules hold against an act as a claim (codebook, Not claims). */
final class Gate {
  private static final int OUTCOME_REACH = 5;

  private Gate() {}

  /** Why the article or the sentence tells of something else; what it says is never an act. */
  static Optional<Reason> elsewhere(Scene scene, Optional<Block> topic, Draft draft) {
    return offTopic(scene, topic, draft)
        .or(() ->
            aboutSomethingElse(scene)
                .map(other ->
                    reason(
                        draft,
                        "the sentence is about something else: " + other.entry().form(),
                        other.entry().where())));
  }

  private static Optional<Reason> offTopic(Scene scene, Optional<Block> topic, Draft draft) {
    return topic
        .filter(t -> !Topic.armed(scene))
        .map(t ->
            reason(draft, "the article is about something else: " + t.id(), t.where(t.line())));
  }

  /** Why the rules would not take the act as a claim. */
  static Optional<Reason> against(Scene scene, Draft draft, List<Draft> drafts) {
    if (thingOfAnother(draft, drafts)) {
      return Optional.of(reason(draft, "a thing in a phrase of another act", ""));
    }
    if (draft.trigger.weak() && !evident(draft)) {
      return Optional.of(
          reason(
              draft, "a weak act word with no figure, place, weapon or armed actor beside it", ""));
    }
    if (draft.trigger.state() && !scene.sentence().heading() && draft.time == null) {
      return Optional.of(reason(draft, "the present of this word tells a standing state", ""));
    }
    if (question(scene)) {
      return Optional.of(reason(draft, "a headline that asks", ""));
    }
    if (namedDeal(draft)) {
      return Optional.of(
          reason(draft, "names a deal known before: no time, place or two sides of its own", ""));
    }
    if (bareReference(draft)) {
      return Optional.of(
          reason(draft, "a bare reference back: no figure, place, time or party of its own", ""));
    }
    return Optional.empty();
  }

  private static Reason reason(Draft draft, String rule, String where) {
    return new Reason(
        "not a claim", draft.scene.text(draft.from(), draft.trigger.to()), rule, where);
  }

  private static Optional<Match> aboutSomethingElse(Scene scene) {
    for (int i = 0; i < scene.size(); i++) {
      Optional<Match> found =
          scene
              .at(i, "not-claim")
              .filter(m -> m.entry().block().first("reach").orElse("same").equals("sentence"));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean evident(Draft draft) {
    boolean party =
        draft.agents.stream().anyMatch(p -> draft.scene.actors.known(p))
            || draft.targets.stream().anyMatch(p -> draft.scene.actors.known(p));
    boolean bound = draft.trigger.verb() && !draft.agents.isEmpty() && !draft.targets.isEmpty();
    boolean sides = draft.trigger.frame() == Frame.PARTIES && draft.agents.size() > 1;
    return bound
        || sides
        || !draft.figures.isEmpty()
        || draft.place != null
        || draft.means != null
        || party;
  }

  private static boolean question(Scene scene) {
    return scene.sentence().heading() && scene.syntax.words().token(scene.size() - 1).question();
  }

  private static boolean namedDeal(Draft draft) {
    boolean definite = !draft.trigger.verb() && draft.scene.syntax.cut(draft.from()).definite();
    return draft.trigger.type() == ClaimType.AGREE
        && definite
        && draft.time == null
        && draft.place == null
        && draft.figures.isEmpty()
        && draft.agents.size() < 2;
  }

  /** Says nothing new of an act that was told before (codebook, The unit). */
  private static boolean bareReference(Draft draft) {
    boolean told = draft.figures.isEmpty() && draft.time == null && draft.outcomes.isEmpty();
    if (draft.trigger.verb() || !told || draft.status != Status.ASSERTED) {
      return false;
    }
    if (draft.scene.syntax.tag(draft.from() - 1) == Tag.DEMONSTRATIVE) {
      return true;
    }
    boolean alone = draft.place == null && draft.agents.isEmpty() && draft.targets.isEmpty();
    return alone && (definite(draft) || onlyBringsAbout(draft));
  }

  private static boolean definite(Draft draft) {
    int last = draft.trigger.to() - 1;
    boolean goesOn = last > draft.from() && draft.scene.syntax.tag(last) == Tag.PREPOSITION;
    return !goesOn && draft.scene.syntax.cut(draft.from()).definite();
  }

  /** An act of which only its outcome is told, and that is a claim of its own. */
  private static boolean onlyBringsAbout(Draft draft) {
    Scene scene = draft.scene;
    int end = Math.min(scene.size(), draft.trigger.to() + OUTCOME_REACH);
    for (int i = draft.trigger.to(); i < end; i++) {
      if (scene.syntax.word(i, "outcome").isPresent()) {
        int verb = i;
        return scene.triggers().stream()
            .anyMatch(t -> t.from() > verb && t.type() != draft.trigger.type());
      }
    }
    return false;
  }

  /**
   * A weak noun that stands in a phrase of another act names a thing there, or is joined to one.
   */
  private static boolean thingOfAnother(Draft draft, List<Draft> drafts) {
    return draft.trigger.weak()
        && !draft.trigger.verb()
        && drafts.stream()
            .filter(d -> d != draft)
            .flatMap(d -> Stream.concat(d.agents.stream(), d.targets.stream()))
            .anyMatch(p -> p.from() <= draft.from() && draft.from() < p.to());
  }
}
