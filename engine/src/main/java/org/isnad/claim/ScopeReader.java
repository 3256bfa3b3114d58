package org.isnad.claim;

import java.util.Optional;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Scope;
import org.isnad.lexicon.Match;
import org.isnad.mention.time.TimeMention;

/** Reads whether a claim sums acts over a stretch of time or a wide area. */
final class ScopeReader {
  private static final int NEAR = 6;

  private ScopeReader() {}

  static void read(Draft draft) {
    TimeMention time = draft.time;
    if (time != null && time.kind() == TimeMention.Kind.STRETCH) {
      aggregate(draft, time.from(), time.to(), "a stretch of time", time.where());
      return;
    }
    Optional<Match> cue = cue(draft);
    if (cue.isPresent()) {
      aggregate(
          draft,
          cue.get().from(),
          cue.get().to(),
          "a word for a sum or series",
          cue.get().entry().where());
      return;
    }
    boolean dated = time != null && time.first() != null;
    boolean counted = draft.figures.stream().anyMatch(f -> f.role() != FigureRole.OPERATIONS);
    if (draft.trigger.plural() && !dated && !counted && draft.place == null) {
      aggregate(
          draft,
          draft.trigger.from(),
          draft.trigger.to(),
          "a plural without a day, a place or victims",
          "");
    }
  }

  private static Optional<Match> cue(Draft draft) {
    Scene scene = draft.scene;
    int from = Math.max(scene.clauses.startOf(draft.from()), draft.from() - NEAR);
    int to = Math.min(scene.size(), draft.trigger.to() + NEAR);
    for (int i = from; i < to; i++) {
      Optional<Match> cue = scene.at(i, "scope");
      if (cue.isPresent()) {
        return cue;
      }
    }
    return Optional.empty();
  }

  private static void aggregate(Draft draft, int from, int to, String rule, String where) {
    draft.scope = Scope.AGGREGATE;
    draft.why("scope", from, to, "aggregate: " + rule).at(where);
  }
}
