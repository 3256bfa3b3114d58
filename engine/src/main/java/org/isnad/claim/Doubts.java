package org.isnad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Span;
import org.isnad.mention.PlaceMention;
import org.isnad.mention.figure.FigureMention;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Says what the reading of a sentence with claims was not sure of: times without days, shared place
 * names, stray numbers.
 */
final class Doubts {
  private final Scene scene;
  private final List<Draft> drafts;
  private final List<Doubt> doubts = new ArrayList<>();

  private Doubts(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  /**
   * The doubts of a sentence, in the order of their rules.
   *
   * @param anchor the day of publication, null if unknown
   */
  static List<Doubt> of(Scene scene, List<Draft> drafts, @Nullable LocalDate anchor) {
    Doubts all = new Doubts(scene, drafts);
    if (!drafts.isEmpty()) {
      all.times(anchor);
      all.places();
      all.figures();
      all.references();
      all.acts();
    }
    return all.doubts;
  }

  private void add(String rule, int from, int to, String reason) {
    Span span = scene.syntax.span(from, to);
    doubts.add(new Doubt(rule, span, scene.syntax.words().text(span), reason));
  }

  private void times(@Nullable LocalDate anchor) {
    for (TimeMention time : scene.times) {
      boolean used = drafts.stream().anyMatch(d -> time.equals(d.time));
      if (used && time.first() == null && time.last() == null) {
        if (anchor == null) {
          add(
              "time: no day of publication",
              time.from(),
              time.to(),
              "these words count from a day that is not known");
        } else {
          add("time: no day said", time.from(), time.to(), "these words fix no day");
        }
      }
    }
  }

  /** Acts that are rather no claims than claims, yet may be. */
  private void acts() {
    for (Draft draft : drafts) {
      if (draft.unsure != null) {
        add("claim: may be none", draft.from(), draft.trigger.to(), draft.unsure);
      }
    }
  }

  private void places() {
    for (PlaceMention place : scene.places) {
      if (place.doubtful() && drafts.stream().anyMatch(d -> place.equals(d.place))) {
        add(
            "place: shared name",
            place.from(),
            place.to(),
            "several places have this name, and the article names none of their countries");
      }
    }
  }

  private void figures() {
    for (FigureMention figure : scene.figures) {
      boolean taken =
          drafts.stream()
              .flatMap(d -> d.figures.stream())
              .anyMatch(b -> b.mention().equals(figure));
      if (figure.kind() == FigureMention.Kind.COUNT && !taken) {
        add(
            "figure: no act",
            figure.from(),
            figure.to(),
            "a count that no act of the sentence takes");
      }
    }
  }

  /** Short forms that point back to a body that the article has not named. */
  private void references() {
    drafts.stream()
        .flatMap(d -> Stream.concat(d.agents.stream(), d.targets.stream()))
        .distinct()
        .filter(this::unresolved)
        .forEach(p ->
            add(
                "actor: no antecedent",
                p.from(),
                p.to(),
                "a short form, and no body it may stand for was named before"));
  }

  private boolean unresolved(Phrase phrase) {
    boolean shortForm =
        scene
            .syntax
            .words()
            .any(
                phrase.from(),
                "actor",
                m -> m.entry().key().equals("short") && m.to() == phrase.to());
    return shortForm && scene.party(phrase).name() == null;
  }
}
