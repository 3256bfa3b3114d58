package org.isnad.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Status;
import org.isnad.lexicon.Match;
import org.isnad.mention.Tag;

/** Reads how real the text says each act is, from cues before it that reach it. */
final class StatusReader {
  private static final int NEXT = 3;
  private static final int CLAUSE = 12;
  private final Scene scene;
  private final List<Draft> drafts;

  private StatusReader(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  static void read(Scene scene, List<Draft> drafts) {
    StatusReader reader = new StatusReader(scene, drafts);
    for (Draft draft : drafts) {
      reader.read(draft);
    }
  }

  private void read(Draft draft) {
    if (draft.trigger.verb() && scene.syntax.cut(draft.from()).future()) {
      set(draft, Status.PLANNED, draft.from(), draft.from() + 1, "the future of the doer's own act", "");
    }
    int start = Math.max(0, draft.from() - CLAUSE);
    for (int i = draft.from(); i >= start; i--) {
      Optional<Match> cue = scene.at(i, "cue").filter(m -> m.to() <= draft.from() || bound(m, draft));
      if (cue.isPresent() && reaches(cue.get(), draft)) {
        Match match = cue.get();
        set(draft, status(match), match.from(), match.to(), "a cue that reaches the act", match.entry().where());
        return;
      }
    }
  }

  private static boolean bound(Match cue, Draft draft) {
    return cue.from() == draft.from() && cue.length() > draft.trigger.match().length();
  }

  private static Status status(Match match) {
    return Status.valueOf(match.entry().block().first("status").orElse("possible").toUpperCase(Locale.ROOT));
  }

  private static void set(Draft draft, Status status, int from, int to, String rule, String where) {
    draft.status = status;
    draft.why("status", from, to, status.name().toLowerCase(Locale.ROOT) + ": " + rule).at(where);
  }

  private boolean reaches(Match cue, Draft draft) {
    int gap = draft.from() - cue.to();
    String reach = cue.entry().block().first("reach").orElse("clause");
    boolean self = drafts.stream().anyMatch(d -> d != draft && covers(d, cue) && spoken(d));
    return switch (reach) {
      case "next" -> gap < NEXT && !crossesVerb(cue.to(), draft.from());
      case "sentence" -> true;
      default -> self ? gap < CLAUSE && !crossesClause(cue, draft) : gap < CLAUSE / 2 && !crossesClause(cue, draft);
    };
  }

  private static boolean covers(Draft draft, Match cue) {
    return draft.trigger.from() < cue.to() && cue.from() < draft.trigger.to();
  }

  private static boolean spoken(Draft draft) {
    return draft.trigger.type() == ClaimType.DEMAND || draft.trigger.type() == ClaimType.THREATEN;
  }

  private boolean crossesVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.syntax.tag(i) == Tag.VERB || scene.syntax.words().token(i).comma()) {
        return true;
      }
    }
    return false;
  }

  /** A comma, a relative pronoun or a second verb ends the reach of a cue. */
  private boolean crossesClause(Match cue, Draft draft) {
    int verbs = 0;
    for (int i = cue.to(); i < draft.from(); i++) {
      Tag tag = scene.syntax.tag(i);
      verbs += tag == Tag.VERB ? 1 : 0;
      if (tag == Tag.RELATIVE || scene.syntax.words().token(i).comma() || verbs > 1) {
        return true;
      }
    }
    return false;
  }
}
