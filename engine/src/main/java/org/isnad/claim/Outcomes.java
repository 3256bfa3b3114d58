package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.codebook.ClaimType;
import org.jspecify.annotations.Nullable;

/**
 * One act, one claim, even if several words name it (codebook, The unit): casualty words and
 * repeated names of one assault in a sentence go to the act that they belong to.
 */
final class Outcomes {
  private static final int NEAR = 4;

  private Outcomes() {}

  /**
   * Folds words for one act into the draft of it; what is folded is no draft of its own. The rules
   * say which act a word may belong to, and whether it does unless the trained choice knows better.
   */
  static List<Draft> folded(Scene scene, List<Draft> drafts, Choices choices) {
    List<Draft> kept = new ArrayList<>();
    Shape shape = null;
    for (Draft draft : drafts) {
      Draft ruled = ruled(kept, drafts, draft);
      Draft act = ruled != null ? ruled : before(kept, draft);
      boolean same = false;
      if (act != null) {
        shape = shape == null ? new Shape(scene, drafts) : shape;
        same = choices.same(shape, draft, act, ruled != null);
      }
      if (act != null && same) {
        take(act, draft);
      } else {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static @Nullable Draft ruled(List<Draft> kept, List<Draft> all, Draft draft) {
    return draft.trigger.type() == ClaimType.ASSAULT
        ? act(kept, all, draft)
        : complemented(kept, draft);
  }

  /** The last act of the same type. */
  private static @Nullable Draft before(List<Draft> kept, Draft draft) {
    Draft before = null;
    for (Draft one : kept) {
      if (one.trigger.type() == draft.trigger.type()) {
        before = one;
      }
    }
    return before;
  }

  private static @Nullable Draft act(List<Draft> kept, List<Draft> all, Draft outcome) {
    boolean victims = outcome.trigger.casualty();
    Draft before = null;
    for (Draft draft : kept) {
      if (draft.trigger.type() == ClaimType.ASSAULT && draft.status == outcome.status) {
        before = draft;
      }
    }
    if (before != null && (victims || repeats(before, outcome))) {
      return before;
    }
    return victims ? following(all, outcome) : null;
  }

  /** The last act of the same type whose complement this word is: {@code signed an agreement}. */
  private static @Nullable Draft complemented(List<Draft> kept, Draft second) {
    Draft first = kept.isEmpty() ? null : kept.getLast();
    boolean complement =
        first != null
            && first.trigger.type() == second.trigger.type()
            && first.status == second.status
            && second.from() - first.trigger.to() <= NEAR
            && !second.scene.syntax.conjoined(second.from())
            && second.scene.clauses.same(first.from(), second.from());
    return complement ? first : null;
  }

  /** An act word told after its outcome: {@code killed in a raid}. */
  private static @Nullable Draft following(List<Draft> all, Draft outcome) {
    for (Draft draft : all) {
      boolean later = draft.from() > outcome.from();
      if (later
          && draft.trigger.type() == ClaimType.ASSAULT
          && !draft.trigger.casualty()
          && draft.status == outcome.status) {
        return draft;
      }
    }
    return null;
  }

  /**
   * A second word for the same assault: no other doer, and not joined as another act with figures
   * of its own.
   */
  private static boolean repeats(Draft first, Draft second) {
    boolean subjectless = second.inherited || second.agents.isEmpty();
    if (second.trigger.verb() && subjectless && !first.trigger.verb()) {
      return true;
    }
    boolean otherDoer = !second.agents.isEmpty() && !first.agents.isEmpty();
    boolean same = second.scene.clauses.same(first.from(), second.from());
    boolean back = !second.trigger.verb() && second.scene.syntax.cut(second.from()).definite();
    return !otherDoer && (same || back && second.agents.isEmpty());
  }

  private static void take(Draft act, Draft outcome) {
    act.outcomes.add(outcome.trigger);
    act.outcomes.addAll(outcome.outcomes);
    for (var agent : outcome.agents) {
      if (act.agents.isEmpty()) {
        act.agents.add(agent);
      }
    }
    act.targets.addAll(outcome.targets);
    if (act.means == null) {
      act.means = outcome.means;
    }
    act.why("outcome", outcome.trigger.from(), outcome.trigger.to(), "the same act told on");
  }
}
