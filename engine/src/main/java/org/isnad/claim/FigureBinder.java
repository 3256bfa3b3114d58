package org.isnad.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.FigureRole;
import org.isnad.lexicon.Match;
import org.isnad.mention.Trigger;
import org.isnad.mention.figure.FigureMention;
import org.jspecify.annotations.Nullable;

/**
 * Gives each counted figure of a sentence to the act it belongs to, with the role it plays there.
 */
final class FigureBinder {
  private static final int TOLD = 2;
  private static final int BESIDE = 6;
  private final Scene scene;
  private final List<Draft> drafts;

  private FigureBinder(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  static void bind(Scene scene, List<Draft> drafts) {
    FigureBinder binder = new FigureBinder(scene, drafts);
    for (FigureMention figure : scene.figures) {
      if (figure.kind() == FigureMention.Kind.COUNT || figure.kind() == FigureMention.Kind.MONEY) {
        binder.bind(figure);
      }
    }
  }

  private void bind(FigureMention figure) {
    Trigger word = governor(figure);
    Draft draft = word == null ? null : owner(word);
    if (word == null || draft == null) {
      return;
    }
    Optional<FigureRole> role = role(figure, word, draft);
    if (role.isPresent()) {
      draft.figures.add(new Draft.Bound(figure, role.get()));
      draft
          .why(
              "figure", figure.from(), figure.to(), figure.rule() + ", counts " + lower(role.get()))
          .at(figure.where());
    }
  }

  private static String lower(FigureRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The act word that a figure depends on: the counted noun itself, else the last before it, else
   * the first behind.
   */
  private @Nullable Trigger governor(FigureMention figure) {
    Trigger before = told(figure);
    if (before != null) {
      return before;
    }
    for (Trigger trigger : scene.triggers()) {
      boolean counted = trigger.from() < figure.ofTo() && figure.ofFrom() < trigger.to();
      if (counted && owner(trigger) != null) {
        return trigger;
      }
      if (trigger.from() < figure.to() && owner(trigger) != null) {
        before = trigger;
      }
    }
    return before != null ? before : drafts.isEmpty() ? null : drafts.getFirst().trigger;
  }

  /** A verb of harm right behind the counted noun: {@code dozens were hurt}. */
  private @Nullable Trigger told(FigureMention figure) {
    for (Trigger trigger : scene.triggers()) {
      int gap = trigger.from() - figure.ofTo();
      if (trigger.verb()
          && !scene.syntax.conjoined(trigger.from())
          && trigger.casualty()
          && gap >= 0
          && gap <= TOLD
          && owner(trigger) != null) {
        return trigger;
      }
    }
    return null;
  }

  /**
   * A number that no noun explains is the act's only beside it, or inside a phrase that plays a
   * role in it.
   */
  private boolean near(FigureMention figure, Trigger word, Draft draft) {
    int gap = figure.from() - word.to();
    boolean role =
        Stream.concat(draft.agents.stream(), draft.targets.stream())
            .anyMatch(p -> p.from() < figure.ofTo() && figure.ofFrom() < p.to());
    return role
        || gap >= 0 && gap <= BESIDE
        || word.from() >= figure.to() && word.from() - figure.to() <= BESIDE;
  }

  private @Nullable Draft owner(Trigger word) {
    for (Draft draft : drafts) {
      if (draft.trigger.equals(word) || draft.outcomes.contains(word)) {
        return draft;
      }
    }
    return null;
  }

  private Optional<FigureRole> role(FigureMention figure, Trigger word, Draft draft) {
    if (figure.kind() == FigureMention.Kind.MONEY) {
      return Optional.of(FigureRole.AMOUNT);
    }
    Optional<FigureRole> said = saidByNoun(figure);
    // a noun that tells what became of people says so beside any act; other nouns leave it to the
    // act
    boolean own = word.role().isPresent() && said.filter(FigureRole::harm).isEmpty();
    if (said.isPresent() && said.get() != FigureRole.OPERATIONS && !own) {
      return said;
    }
    boolean countsAct = word.from() < figure.ofTo() && figure.ofFrom() < word.to();
    if (countsAct && word.role().isEmpty()) {
      return Optional.of(
          draft.trigger.type() == ClaimType.PROTEST && word.verb()
              ? FigureRole.PARTICIPANTS
              : FigureRole.OPERATIONS);
    }
    if (word.role().isPresent()) {
      return word.role();
    }
    if (said.isPresent()) {
      return said;
    }
    return near(figure, word, draft) ? usual(figure, draft) : Optional.empty();
  }

  private Optional<FigureRole> saidByNoun(FigureMention figure) {
    for (int i = figure.ofFrom(); i < figure.ofTo(); i++) {
      Optional<Match> role = scene.at(i, "role");
      if (role.isPresent()) {
        return role.get().entry().block().constant("role", FigureRole.class);
      }
    }
    return Optional.empty();
  }

  /** What a number beside an act counts, by the act's type and the side it stands on. */
  private Optional<FigureRole> usual(FigureMention figure, Draft draft) {
    boolean doers =
        draft.agents.stream().anyMatch(p -> p.from() < figure.ofTo() && figure.ofFrom() < p.to());
    return Optional.ofNullable(
        switch (draft.trigger.type()) {
          case ASSAULT -> doers ? FigureRole.PARTICIPANTS : FigureRole.TARGETED;
          case DESTROY -> FigureRole.DESTROYED;
          case SEIZE -> FigureRole.SEIZED;
          case DETAIN -> FigureRole.DETAINED;
          case ABDUCT -> FigureRole.ABDUCTED;
          case RELEASE -> FigureRole.RELEASED;
          case DISPLACE -> FigureRole.DISPLACED;
          case DEPLOY, PROTEST -> FigureRole.PARTICIPANTS;
          case WITHDRAW -> FigureRole.PARTICIPANTS;
          case JUDGE, SANCTION -> FigureRole.TARGETED;
          case AID -> FigureRole.AMOUNT;
          case CONCEDE, COOPERATE, AGREE, MEET, SUPPORT, DEMAND, ACCUSE, REJECT, THREATEN -> null;
        });
  }
}
