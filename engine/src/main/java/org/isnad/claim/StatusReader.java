package org.isnad.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.arabic.Split;
import org.isnad.arabic.VerbGuess;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Status;
import org.isnad.lexicon.Match;
import org.isnad.mention.Frame;
import org.isnad.mention.Trigger;
import org.isnad.syntax.Tag;
import org.isnad.syntax.Words;

/**
 * Reads how real the text says each act is.
 *
 * <p>In this order: a cue before it that reaches it, a word of doubt behind it, the future of its
 * own or its governing verb, the aim that a bound preposition makes of a noun of action.
 */
final class StatusReader {
  private static final int NEXT = 3;
  private static final int CLAUSE = 12;
  private static final int BEHIND = 3;
  private static final int GOVERNED = 7;
  private final Scene scene;

  private StatusReader(Scene scene) {
    this.scene = scene;
  }

  static void read(Scene scene, List<Draft> drafts) {
    StatusReader reader = new StatusReader(scene);
    drafts.forEach(reader::read);
  }

  private void read(Draft draft) {
    Optional<Match> cue = cue(draft).or(() -> doubtBehind(draft));
    if (cue.isPresent()) {
      Match match = cue.get();
      set(draft, status(match), match, "a cue that reaches the act");
    } else if (future(draft)) {
      why(draft, Status.PLANNED, "the future of the act or of the verb that governs it");
    } else if (aim(draft)) {
      why(draft, Status.POSSIBLE, "a noun of action that the preposition makes an aim");
    }
  }

  private static Status status(Match match) {
    return match.entry().block().constant("status", Status.class).orElse(Status.POSSIBLE);
  }

  private static void set(Draft draft, Status status, Match match, String rule) {
    draft.status = status;
    draft
        .why(
            "status",
            match.from(),
            match.to(),
            status.name().toLowerCase(Locale.ROOT) + ": " + rule)
        .at(match.entry().where());
  }

  private static void why(Draft draft, Status status, String rule) {
    draft.status = status;
    draft.why(
        "status",
        draft.from(),
        draft.trigger.to(),
        status.name().toLowerCase(Locale.ROOT) + ": " + rule);
  }

  // --- cues before the act

  /** The nearest cue that reaches the act; a condition farther off wins over a plan. */
  private Optional<Match> cue(Draft draft) {
    Match found = null;
    for (int i = draft.from(); i >= Math.max(0, draft.from() - CLAUSE); i--) {
      Optional<Match> cue =
          scene
              .at(i, "cue")
              .filter(m -> m.to() <= draft.from() || bound(m, draft))
              .filter(m -> !m.entry().block().id().equals("may") || presentAt(m.to()))
              .filter(m -> reaches(m, draft));
      if (cue.isPresent() && (found == null || conditional(cue.get(), found))) {
        found = cue.get();
      }
    }
    return Optional.ofNullable(found);
  }

  /** The particle that makes a present doubtful makes a past certain. */
  private boolean presentAt(int i) {
    if (i >= scene.size()) {
      return false;
    }
    Words words = scene.syntax.words();
    boolean past = words.any(i, m -> m.entry().inflection().past());
    return !past && VerbGuess.presentNotPast(words.token(i).fold());
  }

  private static boolean conditional(Match outer, Match inner) {
    return outer.entry().block().id().equals("condition") && status(inner) == Status.PLANNED;
  }

  private static boolean bound(Match cue, Draft draft) {
    return cue.from() == draft.from() && cue.length() > draft.trigger.match().length();
  }

  private boolean reaches(Match cue, Draft draft) {
    int gap = draft.from() - cue.to();
    return switch (cue.entry().block().first("reach").orElse("clause")) {
      case "next" -> gap < NEXT && !crossesVerb(cue.to(), draft.from());
      case "sentence" -> true;
      default ->
          gap < CLAUSE
              && !crossesClause(cue, draft)
              && !otherActBetween(cue, draft)
              && !stops(cue, draft);
    };
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
      if (tag == Tag.RELATIVE || endsList(i) || verbs > 1) {
        return true;
      }
    }
    return false;
  }

  /** A comma, but for one before a joined noun, which goes on with a list. */
  private boolean endsList(int i) {
    boolean listed = scene.syntax.conjoined(i + 1) && scene.syntax.tag(i + 1) == Tag.NOUN;
    return scene.syntax.words().token(i).comma() && !listed;
  }

  /** A cue reaches the first act behind it, and those joined to that one. */
  private boolean otherActBetween(Match cue, Draft draft) {
    boolean between =
        scene.triggers().stream()
            .map(Trigger::from)
            .anyMatch(f -> f >= cue.to() && f < draft.from());
    return between && !scene.syntax.conjoined(draft.from());
  }

  /** Who asks for an end of an act says that it goes on (codebook, Rulings). */
  private boolean stops(Match cue, Draft draft) {
    int before = draft.from() - 1;
    boolean stop =
        scene.syntax.word(before, "stopping").isPresent()
            || scene.syntax.word(before - 1, "stopping").isPresent();
    return stop && status(cue) == Status.DEMANDED && draft.trigger.type() != ClaimType.AGREE;
  }

  // --- words behind, tense, aim

  /** A word of doubt behind the act word, as adjectives stand. */
  private Optional<Match> doubtBehind(Draft draft) {
    int to = Math.min(scene.size(), draft.trigger.to() + BEHIND);
    for (int i = draft.trigger.to(); i < to && describes(draft, i); i++) {
      Optional<Match> cue = scene.at(i, "cue").filter(m -> adjective(m));
      if (cue.isPresent()) {
        return cue;
      }
    }
    return Optional.empty();
  }

  /**
   * Only adjectives of the act word may stand between it and a word of doubt; others doubt a
   * person, not the act.
   */
  private boolean describes(Draft draft, int i) {
    return i == draft.trigger.to() || scene.syntax.is(i - 1, "adj");
  }

  private boolean adjective(Match match) {
    String id = match.entry().block().id();
    return match.length() == 1
        && scene.syntax.tag(match.from()) == Tag.NOUN
        && (id.equals("doubt") || id.equals("maybe") || id.equals("scheduled"));
  }

  private boolean future(Draft draft) {
    if (draft.trigger.verb()) {
      return scene.syntax.cut(draft.from()).future();
    }
    int start = Math.max(scene.clauses.startOf(draft.from()), draft.from() - GOVERNED);
    for (int i = draft.from() - 1; i >= start; i--) {
      if (scene.syntax.tag(i) == Tag.VERB) {
        return scene.syntax.cut(i).future();
      }
    }
    return false;
  }

  /**
   * "To free", "to strike": an indefinite noun of action behind the preposition, or behind another
   * such noun.
   */
  private boolean aim(Draft draft) {
    boolean deed = draft.trigger.frame() != Frame.VICTIMS && !draft.trigger.verb();
    boolean own =
        scene.syntax.preposition(draft.from()) == Split.FOR
            && !scene.syntax.cut(draft.from()).definite();
    int before = draft.from() - 1;
    boolean carried =
        before >= 0
            && scene.syntax.preposition(before) == Split.FOR
            && scene.syntax.tag(before) == Tag.NOUN
            && !scene.syntax.definite(before);
    return deed && (own || carried) && undergoes(draft.from()).isEmpty();
  }

  private Optional<Match> undergoes(int token) {
    for (int i = token - 1; i >= scene.clauses.startOf(token); i--) {
      Optional<Match> undergo = scene.syntax.word(i, "undergo");
      if (undergo.isPresent()) {
        return undergo;
      }
    }
    return Optional.empty();
  }
}
