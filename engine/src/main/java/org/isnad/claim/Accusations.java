package org.isnad.claim;

import java.util.List;
import org.isnad.arabic.Split;
import org.isnad.codebook.ClaimType;
import org.isnad.syntax.Tag;

/**
 * Where someone lays an act on a group, the group is its agent (codebook, Rulings): the noun of
 * action behind the accused, bound to "with" or behind a preposition, gets him as its doer.
 */
final class Accusations {
  private static final int NEAR = 4;

  private Accusations() {}

  static void lay(List<Draft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft accusation = drafts.get(i);
      Draft act = drafts.get(i + 1);
      boolean lays =
          accusation.trigger.type() == ClaimType.ACCUSE
              && !accusation.trigger.presumes()
              && !accusation.targets.isEmpty();
      if (lays && laid(accusation, act)) {
        act.agents.clear();
        act.agents.addAll(accusation.targets);
        act.targets.removeAll(accusation.targets);
        accusation.targets.forEach(
            p -> act.why("agent", p.from(), p.to(), "on whom the act is laid"));
      }
    }
  }

  private static boolean laid(Draft accusation, Draft act) {
    int gap = act.from() - accusation.targets.getLast().to();
    boolean bound =
        act.scene.syntax.preposition(act.from()) == Split.BY
            || act.scene.syntax.preposition(act.from() - 1) == Split.BY
            || act.scene.syntax.tag(act.from() - 1) == Tag.PREPOSITION;
    boolean ownDoer = act.agents.stream().anyMatch(p -> p.from() > act.from());
    return !act.trigger.verb() && gap >= 0 && gap <= NEAR && bound && !ownDoer;
  }
}
