package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.isnad.arabic.Split;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Means;
import org.isnad.lexicon.Match;
import org.isnad.mention.PlaceMention;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Where, when and with what: gives each act the place, time and means said nearest to it. */
final class Circumstances {
  private static final int MEANS_REACH = 8;
  private static final int TIME_REACH = 8;
  private static final int VAGUE_REACH = 4;
  private final Scene scene;
  private final List<Draft> drafts;

  private Circumstances(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  static void bind(Scene scene, List<Draft> drafts) {
    Circumstances all = new Circumstances(scene, drafts);
    for (Draft draft : drafts) {
      all.place(draft);
      all.time(draft);
      all.means(draft);
    }
  }

  private void place(Draft draft) {
    PlaceMention best = nearest(scene.places, place -> distance(draft, place));
    draft.place = best;
    if (best != null) {
      draft.why("place", best.from(), best.to(), best.why()).at(best.where());
    }
  }

  /** The mention at the least distance, the first of equals; null where all are out of reach. */
  private static <M> @Nullable M nearest(List<M> mentions, ToIntFunction<M> distance) {
    M best = null;
    int least = Integer.MAX_VALUE;
    for (M mention : mentions) {
      int here = distance.applyAsInt(mention);
      if (here < least) {
        least = here;
        best = mention;
      }
    }
    return best;
  }

  /** How far a place is from the act, in tokens; far more where grammar speaks against it. */
  private int distance(Draft draft, PlaceMention place) {
    boolean located = located(place) || targeted(draft, place) || moved(draft, place);
    boolean doer =
        draft.agents.stream()
            .anyMatch(p -> p.from() <= place.nameFrom() && place.nameFrom() < p.to());
    boolean other = parted(draft, place.from());
    boolean same = scene.clauses.same(draft.from(), place.from());
    if (!located || doer || other || !same && placeless(draft)) {
      return Integer.MAX_VALUE;
    }
    return gap(draft, place.from()) + (same ? 0 : 30) + (place.from() < draft.from() ? 6 : 0);
  }

  /** Joined to the act before it: both happen where that one does. */
  private boolean joined(Draft draft) {
    return scene.syntax.conjoined(draft.from());
  }

  /**
   * Words are said anywhere: a demand, an accusation, a threat take a place only from their own
   * clause.
   */
  private static boolean placeless(Draft draft) {
    return switch (draft.trigger.type()) {
      case DEMAND, ACCUSE, THREATEN, REJECT, SUPPORT, CONCEDE -> true;
      default -> false;
    };
  }

  private static int gap(Draft draft, int token) {
    return token >= draft.trigger.to() ? token - draft.trigger.to() : draft.from() - token + 1;
  }

  /** Another act stands between that is not joined to this one by a conjunction. */
  private boolean parted(Draft draft, int token) {
    if (token < draft.from()) {
      return !joined(draft)
          && drafts.stream()
              .anyMatch(d -> d.from() < draft.from() && (token < d.from() || governs(d, token)));
    }
    return drafts.stream().anyMatch(d -> draft.from() < d.from() && d.from() < token && !joined(d));
  }

  /**
   * Words of time and place follow their verb: those behind an act in its own clause are that
   * act's.
   */
  private boolean governs(Draft act, int token) {
    return act.from() < token && scene.clauses.same(act.from(), token);
  }

  /** Behind a preposition of place, or opening a headline as its scene. */
  private boolean located(PlaceMention place) {
    int before = place.from() - 1;
    boolean bound = scene.syntax.preposition(place.from()) == Split.BY;
    boolean preposition =
        before >= 0 && (scene.syntax.word(before, "in").isPresent() || endsIn(before));
    boolean dateline =
        place.from() == 0
            && place.to() < scene.size()
            && scene.syntax.words().token(place.to()).is(':');
    boolean undergoes = before >= 0 && scene.syntax.word(before, "undergo").isPresent();
    boolean direction = place.nameFrom() > place.from() && scene.syntax.tag(before) != Tag.VERB;
    boolean genitive =
        drafts.stream().anyMatch(d -> d.trigger.to() == place.from() && !d.trigger.verb());
    return genitive || bound || preposition || dateline || direction || undergoes;
  }

  /** Where people or goods go from or to: the place of an act that moves them. */
  private boolean moved(Draft draft, PlaceMention place) {
    boolean moves =
        switch (draft.trigger.type()) {
          case DEPLOY, WITHDRAW, DISPLACE, MEET, AID -> true;
          default -> false;
        };
    int before = place.from() - 1;
    boolean way =
        before >= 0
            && (scene.syntax.word(before, "to").isPresent()
                || scene.syntax.word(before, "from").isPresent());
    return moves && (way || scene.syntax.preposition(place.from()) == Split.FOR);
  }

  private boolean endsIn(int before) {
    for (int i = Math.max(0, before - 2); i < before; i++) {
      Optional<Match> match = scene.syntax.word(i, "in");
      if (match.isPresent() && match.get().to() == before + 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean targeted(Draft draft, PlaceMention place) {
    boolean struck =
        draft.trigger.type() == ClaimType.ASSAULT
            || draft.trigger.type() == ClaimType.SEIZE
            || draft.trigger.type() == ClaimType.DESTROY;
    return struck
        && draft.targets.stream()
            .anyMatch(p -> p.from() <= place.nameFrom() && place.nameFrom() < p.to());
  }

  private void time(Draft draft) {
    TimeMention best = nearest(scene.times, time -> timeDistance(draft, time));
    draft.time = best;
    if (best != null) {
      draft.why("time", best.from(), best.to(), best.rule()).at(best.where());
    }
  }

  private int timeDistance(Draft draft, TimeMention time) {
    if (statementTime(draft, time)) {
      return Integer.MAX_VALUE;
    }
    boolean same = time.from() == 0 || scene.clauses.same(draft.from(), time.from());
    boolean other = parted(draft, time.from());
    int gap = gap(draft, time.from());
    boolean vague = time.kind() == TimeMention.Kind.VAGUE && gap > VAGUE_REACH;
    return other || vague || !same && gap > TIME_REACH ? Integer.MAX_VALUE : gap + (same ? 0 : 20);
  }

  /** The day of a statement is not the time of the act told (codebook, Rulings). */
  private boolean statementTime(Draft draft, TimeMention time) {
    int start = scene.clauses.startOf(time.from());
    boolean speech = false;
    for (int i = start; i < time.from(); i++) {
      boolean verb = scene.syntax.tag(i) == Tag.VERB;
      if (verb) {
        speech = scene.at(i, "speech").isPresent() && !scene.triggerAt(i);
      }
    }
    return speech && draft.from() > time.from();
  }

  private void means(Draft draft) {
    if (!draft.trigger.type().armed() || draft.means != null) {
      return;
    }
    int from = Math.max(scene.clauses.startOf(draft.from()), draft.from() - MEANS_REACH);
    int to = Math.min(scene.size(), draft.trigger.to() + MEANS_REACH);
    for (int i = from; i < to; i++) {
      Match match = said(i);
      if (match != null && !otherAct(draft, i)) {
        draft.means = match.entry().block().constant("means", Means.class).orElseThrow();
        draft
            .why("means", match.from(), match.to(), "a weapon word near the act")
            .at(match.entry().where());
        return;
      }
    }
  }

  private @Nullable Match said(int i) {
    return scene.at(i, "means").orElse(null);
  }

  private boolean otherAct(Draft draft, int token) {
    return drafts.stream()
        .filter(d -> d != draft)
        .anyMatch(d -> Math.abs(d.from() - token) < Math.abs(draft.from() - token));
  }
}
