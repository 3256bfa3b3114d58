package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import org.isnad.claim.choice.Features;
import org.isnad.codebook.FigureRole;
import org.isnad.lexicon.Match;
import org.isnad.mention.Trigger;
import org.isnad.mention.figure.FigureMention;
import org.isnad.syntax.Phrase;

/** What speaks for and against each role that a number of the sentence may have in one act. */
final class FigureFeatures {
  private static final int FEW = 5;
  private static final int SOME = 30;
  private static final int MANY = 1000;
  private final Draft draft;
  private final Shape shape;
  private final Trigger trigger;
  private final String type;
  private final String block;
  private final String harm;

  FigureFeatures(Draft draft, Shape shape) {
    this.draft = draft;
    this.shape = shape;
    this.trigger = draft.trigger;
    this.type = Shape.lower(trigger.type().name());
    this.block = trigger.match().entry().block().id();
    this.harm = trigger.role().map(r -> Shape.lower(r.name())).orElse(Shape.NONE);
  }

  /** The role that the rules give it here, empty if they give it none. */
  Optional<FigureRole> rule(FigureMention figure) {
    return draft.figures.stream()
        .filter(b -> b.mention().equals(figure))
        .map(Draft.Bound::role)
        .findFirst();
  }

  /** Says what holds of a number. */
  void of(FigureMention figure, Features all) {
    String rule = rule(figure).map(r -> Shape.lower(r.name())).orElse("no");
    String said = said(figure);
    String party = party(figure);
    String noun = noun(figure);
    boolean behind = figure.from() >= trigger.to();
    String side = behind ? "behind" : counts(figure) ? "itself" : "before";
    int from = behind ? trigger.to() : figure.to();
    int to = behind ? figure.from() : trigger.from();
    String acts = shape.acts(from, to);
    all.add("rule", rule);
    all.add("rule+type", rule, type, side);
    all.add("rule+said", rule, said, harm);
    all.add("rule+party", rule, party, type);
    all.add("rule+acts", rule, side, acts);
    all.add("rule+noun", rule, noun);
    all.add("type", type, said, party);
    all.add("type+side", type, side, acts, said);
    all.add("type+noun", type, noun);
    all.add("block", block, said);
    all.add("block+party", block, party, side);
    all.add("harm", harm, said, side);
    all.add("harm+acts", harm, side, acts, shape.verbs(from, to));
    all.add("noun", noun, side);
    all.add("noun+harm", noun, harm);
    all.add("said", said, side, acts);
    all.add("party", party, side, Shape.voice(trigger));
    all.add("gap", side, Shape.distance(to - from), rule);
    all.add("path", side, shape.path(from, to));
    all.add("path+harm", side, shape.path(from, to), harm);
    all.add("before", shape.preposition(figure.from()), side, type);
    all.add("before+rule", shape.before(figure.from(), trigger), rule);
    all.add("behind", shape.behind(Math.max(figure.to(), figure.ofTo()), trigger), rule, side);
    all.add("size", size(figure), type, rule);
    all.add("kind", Shape.lower(figure.kind().name()), type);
    all.add("single", single(figure), rule, type);
    all.add("elsewhere", elsewhere(figure), rule, acts);
    all.add(
        "clause",
        String.valueOf(draft.scene.clauses.same(figure.from(), trigger.from())),
        rule,
        side);
    all.add("title", String.valueOf(draft.scene.sentence().heading()), rule);
  }

  private boolean counts(FigureMention figure) {
    return trigger.from() < figure.ofTo() && figure.ofFrom() < trigger.to();
  }

  /** The role that the counted noun says of itself. */
  private String said(FigureMention figure) {
    for (int i = figure.ofFrom(); i < figure.ofTo(); i++) {
      Optional<Match> role = draft.scene.at(i, "role");
      if (role.isPresent()) {
        return role.get().entry().block().first("role").orElse(Shape.NONE);
      }
    }
    return Shape.NONE;
  }

  private String party(FigureMention figure) {
    Phrase counted = new Phrase(figure.from(), Math.max(figure.to(), figure.ofTo()));
    if (Shape.overlap(draft.agents, counted)) {
      return "agent";
    }
    return Shape.overlap(draft.targets, counted) ? "target" : "free";
  }

  private String noun(FigureMention figure) {
    return figure.ofTo() > figure.ofFrom() ? shape.syntax.cut(figure.ofFrom()).stem() : Shape.NONE;
  }

  private static String size(FigureMention figure) {
    Long number = figure.min() == null ? figure.max() : figure.min();
    if (number == null) {
      return Shape.NONE;
    }
    return number < FEW
        ? String.valueOf(number)
        : number < SOME ? "some" : number < MANY ? "many" : "masses";
  }

  /** Whether a word or a number says it. */
  private static String single(FigureMention figure) {
    boolean word = figure.ofFrom() == figure.from();
    return (word ? "noun" : "number") + (figure.approx() ? " about" : "");
  }

  /** Whether the rules give it to another act of the sentence. */
  private String elsewhere(FigureMention figure) {
    List<Draft> others = shape.drafts;
    return String.valueOf(
        others.stream()
            .anyMatch(
                d -> d != draft && d.figures.stream().anyMatch(b -> b.mention().equals(figure))));
  }
}
