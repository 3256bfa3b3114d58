package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Agreement;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Figure;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Means;
import org.isnad.codebook.Party;
import org.isnad.codebook.Reason;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Span;
import org.isnad.codebook.Status;
import org.isnad.codebook.Time;
import org.isnad.mention.PlaceMention;
import org.isnad.mention.Trigger;
import org.isnad.mention.figure.FigureMention;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Phrase;
import org.jspecify.annotations.Nullable;

/** A claim being read. Each rule of this package fills one of its fields and says why. */
final class Draft {
  final Scene scene;
  final Trigger trigger;
  final List<Phrase> agents;
  final List<Phrase> targets;

  /** Act words whose outcome this act took over. */
  final List<Trigger> outcomes = new ArrayList<>();

  final List<Bound> figures = new ArrayList<>();
  final List<Party> sources = new ArrayList<>();
  final List<Reason> why = new ArrayList<>();

  /** Its doer is the subject of another verb. */
  final boolean inherited;

  /** Why it may be no claim after all; null where it surely is one. */
  @Nullable String unsure;

  @Nullable Means means;
  @Nullable PlaceMention place;
  @Nullable TimeMention time;
  Status status = Status.ASSERTED;
  Scope scope = Scope.INCIDENT;

  /** A figure and what it counts. */
  record Bound(FigureMention mention, FigureRole role) {}

  Draft(Scene scene, Trigger trigger, Roles roles) {
    this.scene = scene;
    this.trigger = trigger;
    this.agents = new ArrayList<>(roles.agents);
    this.targets = new ArrayList<>(roles.targets);
    this.means = trigger.means();
    this.inherited = roles.inherited;
    why("trigger", trigger.from(), trigger.to(), "an act word of " + trigger.type())
        .at(trigger.match().entry().where());
    agents.forEach(p -> why("agent", p.from(), p.to(), "frame " + trigger.frame().word()));
    targets.forEach(p -> why("target", p.from(), p.to(), "frame " + trigger.frame().word()));
  }

  /** A reason whose lexicon line may still be told. */
  final class Open {
    private final int index;

    private Open(int index) {
      this.index = index;
    }

    void at(String where) {
      Reason told = why.get(index);
      why.set(index, new Reason(told.step(), told.text(), told.rule(), where));
    }
  }

  Open why(String step, int from, int to, String rule) {
    why.add(new Reason(step, scene.text(from, to), rule, ""));
    return new Open(why.size() - 1);
  }

  /** A reason that rests on words elsewhere in the article. */
  void said(String step, String text, String rule) {
    why.add(new Reason(step, text, rule, ""));
  }

  /** Takes back the reasons of a step that is decided anew. */
  void unsay(String step) {
    why.removeIf(reason -> reason.step().equals(step));
  }

  /** The act word as it stands. */
  String text() {
    return scene.text(trigger.from(), trigger.to());
  }

  int from() {
    return trigger.from();
  }

  Span span() {
    return scene.syntax.span(trigger.from(), trigger.to());
  }

  Claim claim() {
    Span span = span();
    return new Claim(
        trigger.type(),
        span,
        scene.syntax.words().text(span),
        trigger.type().armed() ? means : null,
        agents(),
        parties(targets),
        place == null ? null : place.place(),
        time(),
        figures.stream().map(this::figure).toList(),
        sources,
        status,
        scope,
        why);
  }

  /** The doers; who speaks of himself in the first person is his own act's doer. */
  private List<Party> agents() {
    return speaksOfSelf() && !sources.isEmpty() ? List.of(sources.getLast()) : parties(agents);
  }

  private boolean speaksOfSelf() {
    boolean present = trigger.verb() && trigger.match().entry().inflection().present();
    return present && Agreement.firstPerson(scene.syntax.cut(trigger.from()).stem());
  }

  private List<Party> parties(List<Phrase> phrases) {
    return phrases.stream().distinct().map(scene::party).toList();
  }

  private @Nullable Time time() {
    if (time == null) {
      return null;
    }
    Span span = scene.syntax.words().sentence().span(time.from(), time.to());
    return new Time(span, scene.syntax.words().text(span), time.first(), time.last());
  }

  private Figure figure(Bound bound) {
    FigureMention mention = bound.mention();
    Span span = scene.syntax.span(mention.from(), mention.to());
    String of =
        mention.ofTo() > mention.ofFrom() ? scene.text(mention.ofFrom(), mention.ofTo()) : null;
    return new Figure(
        bound.role(),
        mention.min(),
        mention.max(),
        mention.approx(),
        of,
        span,
        scene.syntax.words().text(span));
  }
}
