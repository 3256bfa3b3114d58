package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.claim.choice.Features;
import org.isnad.claim.choice.Question;
import org.isnad.claim.choice.Question.Option;
import org.isnad.claim.choice.Weighed;
import org.isnad.codebook.Dropped;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Party;
import org.isnad.codebook.Reason;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Weights;
import org.isnad.mention.PlaceMention;
import org.isnad.mention.figure.FigureMention;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Asks the trained choices what words alone can't settle: who of several did it, which place and
 * time are the act's, who says so, how real, how many. The rules have answered before; what they
 * say is one feature among others.
 *
 * <p>All choices see what the rules bound; none sees another's answer.
 */
final class Choices {
  // The least share of an answer that is given: where crossing over train had the best F1
  private static final double CLAIM = 0.42;
  private static final double SURE = 0.5; // below it a claim has a doubt
  private static final double SAME = 0.42;
  private static final double PARTY = 0.27;
  private static final double FURTHER_PARTY = 0.4; // for all but the likeliest agent, or target
  private static final double PLACE = 0.33;
  private static final double TIME = 0.42;
  private static final double SOURCE = 0.36;
  private static final double FIGURE = 0.35;
  private static final double NO_FIGURE = 0.7;
  private static final double STATUS = 0.23;
  private static final double SCOPE = 0.15;
  // Answers have the numbers that their files of weights give them
  private static final List<FigureRole> ROLES = List.of(FigureRole.values());
  private static final List<Status> STATUSES = List.of(Status.values());
  private static final List<Scope> SCOPES = List.of(Scope.values());
  private static final String BOUND = "said by the act word's own words";
  private final Lexicon lexicon;
  private final @Nullable List<Question> asked;

  private final Told told = new Told();

  /**
   * @param asked takes every question, and has features named in the reasons; null while reading
   */
  Choices(Lexicon lexicon, @Nullable List<Question> asked) {
    this.lexicon = lexicon;
    this.asked = asked;
  }

  /** Notes a sentence before its acts are asked about. */
  void note(Scene scene) {
    told.note(scene);
  }

  /**
   * Whether a word names the same act as another of its sentence.
   *
   * @param ruled what the rules say
   */
  boolean same(Shape shape, Draft draft, Draft act, boolean ruled) {
    Ruled of = new Ruled(act.text(), ruled ? 1 : 0);
    SameFeatures same = new SameFeatures(draft, act, shape);
    return ask(draft, new Asking<>("same", List.of(same), (s, f) -> s.of(f, ruled), s -> of))
        .map(weighed -> weighed.getFirst().share(1) > SAME)
        .orElse(ruled);
  }

  /** The acts that are claims; what is turned away says why. */
  List<Draft> admit(Shape shape, Optional<Block> topic, List<Draft> drafts, List<Dropped> dropped) {
    List<Draft> admitted = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Reason> against =
          Gate.elsewhere(draft.scene, topic, draft).or(() -> against(shape, draft, drafts));
      against.ifPresentOrElse(
          reason -> dropped.add(new Dropped(draft.span(), draft.text(), reason)),
          () -> admitted.add(draft));
      told.note(draft);
    }
    return admitted;
  }

  private Optional<Reason> against(Shape shape, Draft draft, List<Draft> drafts) {
    Optional<Reason> ruled = Gate.against(draft.scene, draft, drafts);
    String rule = ruled.map(r -> r.rule().replaceAll(":.*", "")).orElse(Shape.NONE);
    Ruled of = new Ruled("", ruled.isPresent() ? 0 : 1);
    ActFeatures act = new ActFeatures(draft, shape);
    Optional<List<Weighed>> weighed =
        ask(draft, new Asking<>("claim", List.of(act), (a, f) -> a.claim(f, rule, told), a -> of));
    if (weighed.isEmpty()) {
      return ruled;
    }
    Weighed claim = weighed.get().getFirst();
    if (claim.share(1) < SURE) {
      draft.unsure = claim.why(1);
    }
    return claim.share(1) > CLAIM
        ? Optional.empty()
        : ruled.or(() -> Optional.of(new Reason("not a claim", draft.text(), claim.why(0), "")));
  }

  /** Answers for the acts of a sentence, once their sources are read. */
  void answer(Shape shape, List<Draft> drafts, Isnad isnad) {
    List<Runnable> answers = new ArrayList<>();
    for (Draft draft : drafts) {
      parties(draft, shape).ifPresent(answers::add);
      place(draft, shape).ifPresent(answers::add);
      time(draft, shape).ifPresent(answers::add);
      figures(draft, shape).ifPresent(answers::add);
      sources(draft, shape, isnad).ifPresent(answers::add);
      ActFeatures act = new ActFeatures(draft, shape);
      status(draft, act).ifPresent(answers::add);
      scope(draft, act).ifPresent(answers::add);
    }
    answers.forEach(Runnable::run);
  }

  /**
   * What one choice is asked.
   *
   * @param say tells what holds of an option
   * @param told an option as one learns from it; not asked for while reading only
   */
  private record Asking<T>(
      String kind, List<T> options, BiConsumer<T, Features> say, Function<T, Ruled> told) {}

  /** The words of an option, and the number of the answer that the rules give. */
  private record Ruled(String text, int ruled) {}

  /** Every option weighed; empty if nothing was learned for this choice. */
  private <T> Optional<List<Weighed>> ask(Draft draft, Asking<T> asking) {
    Optional<Weights> weights = lexicon.weights(asking.kind());
    if (asked == null && weights.isEmpty()) {
      return Optional.empty();
    }
    List<Weighed> all = new ArrayList<>();
    List<Option> options = new ArrayList<>();
    for (T one : asking.options()) {
      Features features = new Features(asked != null);
      asking.say().accept(one, features);
      weights.ifPresent(w -> all.add(new Weighed(features, w)));
      if (asked != null) {
        Ruled told = asking.told().apply(one);
        options.add(new Option(told.text(), told.ruled(), features.names()));
      }
    }
    if (asked != null) {
      asked.add(new Question(asking.kind(), draft.span(), draft.trigger.type(), options));
    }
    return weights.map(w -> all);
  }

  private static List<Integer> numbers(List<?> options) {
    return IntStream.range(0, options.size()).boxed().toList();
  }

  private Optional<Runnable> parties(Draft draft, Shape shape) {
    PartyFeatures features = new PartyFeatures(draft, shape);
    Asking<Integer> asking =
        new Asking<>(
            "party",
            numbers(shape.phrases),
            features::of,
            i -> told(draft, shape.phrases.get(i), features));
    return ask(draft, asking).map(weighed -> () -> parties(draft, shape, weighed));
  }

  private static Ruled told(Draft draft, Phrase phrase, PartyFeatures features) {
    String rule = features.rule(phrase);
    int ruled = rule.equals("neither") ? 0 : rule.equals("target") ? 2 : 1;
    return new Ruled(draft.scene.text(phrase.from(), phrase.to()), ruled);
  }

  /**
   * What the rules bound and no phrase weighed covers, such as the act word itself, stays bound.
   */
  private static void parties(Draft draft, Shape shape, List<Weighed> weighed) {
    List<Phrase> agents = List.copyOf(draft.agents);
    List<Phrase> targets = List.copyOf(draft.targets);
    draft.unsay("agent");
    draft.unsay("target");
    draft.agents.removeIf(p -> Shape.overlap(shape.phrases, p));
    draft.targets.removeIf(p -> Shape.overlap(shape.phrases, p));
    draft.agents.forEach(p -> draft.why("agent", p.from(), p.to(), BOUND));
    draft.targets.forEach(p -> draft.why("target", p.from(), p.to(), BOUND));
    int[] likeliest = {-1, best(weighed, 1, PARTY), best(weighed, 2, PARTY)};
    for (int i = 0; i < weighed.size(); i++) {
      int answer = weighed.get(i).answer(PARTY);
      if (answer > 0 && (i == likeliest[answer] || weighed.get(i).share(answer) > FURTHER_PARTY)) {
        Phrase phrase = shape.phrases.get(i);
        (answer == 1 ? draft.agents : draft.targets).add(phrase);
        boolean ruled = Shape.overlap(answer == 1 ? agents : targets, phrase);
        String frame = ruled ? "frame " + draft.trigger.frame().word() + ", " : "";
        String step = answer == 1 ? "agent" : "target";
        draft.why(step, phrase.from(), phrase.to(), frame + weighed.get(i).why(answer));
      }
    }
  }

  private Optional<Runnable> place(Draft draft, Shape shape) {
    CircumstanceFeatures features = new CircumstanceFeatures(draft, shape);
    Asking<PlaceMention> asking =
        new Asking<>(
            "place",
            draft.scene.places,
            features::of,
            p -> new Ruled(p.place().text(), p.equals(draft.place) ? 1 : 0));
    return ask(draft, asking).map(weighed -> () -> place(draft, best(weighed, 1, PLACE), weighed));
  }

  private static void place(Draft draft, int best, List<Weighed> weighed) {
    draft.unsay("place");
    draft.place = best < 0 ? null : draft.scene.places.get(best);
    if (draft.place != null) {
      PlaceMention place = draft.place;
      String rule = place.why() + "; " + weighed.get(best).why(1);
      draft.why("place", place.from(), place.to(), rule).at(place.where());
    }
  }

  private Optional<Runnable> time(Draft draft, Shape shape) {
    CircumstanceFeatures features = new CircumstanceFeatures(draft, shape);
    Asking<TimeMention> asking =
        new Asking<>(
            "time",
            draft.scene.times,
            features::of,
            t -> new Ruled(draft.scene.text(t.from(), t.to()), t.equals(draft.time) ? 1 : 0));
    return ask(draft, asking).map(weighed -> () -> time(draft, best(weighed, 1, TIME), weighed));
  }

  private static void time(Draft draft, int best, List<Weighed> weighed) {
    draft.unsay("time");
    draft.time = best < 0 ? null : draft.scene.times.get(best);
    if (draft.time != null) {
      TimeMention time = draft.time;
      String rule = time.rule() + "; " + weighed.get(best).why(1);
      draft.why("time", time.from(), time.to(), rule).at(time.where());
    }
  }

  /** The option with the greatest share of an answer, if it is enough; -1 if none is. */
  private static int best(List<Weighed> weighed, int answer, double least) {
    int best = -1;
    double most = least;
    for (int i = 0; i < weighed.size(); i++) {
      if (weighed.get(i).share(answer) > most) {
        most = weighed.get(i).share(answer);
        best = i;
      }
    }
    return best;
  }

  private Optional<Runnable> figures(Draft draft, Shape shape) {
    List<FigureMention> figures =
        draft.scene.figures.stream().filter(FigureMention::counts).toList();
    FigureFeatures features = new FigureFeatures(draft, shape);
    Asking<FigureMention> asking =
        new Asking<>(
            "figure",
            figures,
            features::of,
            f ->
                new Ruled(
                    f.min() + " " + f.max(),
                    features.rule(f).map(r -> ROLES.indexOf(r) + 1).orElse(0)));
    return ask(draft, asking).map(weighed -> () -> figures(draft, figures, weighed));
  }

  private static void figures(Draft draft, List<FigureMention> figures, List<Weighed> weighed) {
    Map<FigureMention, Integer> ruled = new HashMap<>();
    draft.figures.forEach(b -> ruled.put(b.mention(), ROLES.indexOf(b.role()) + 1));
    draft.figures.clear();
    draft.unsay("figure");
    for (int i = 0; i < weighed.size(); i++) {
      FigureMention figure = figures.get(i);
      int answer = role(weighed.get(i), ruled.getOrDefault(figure, 0));
      if (answer > 0) {
        FigureRole role = ROLES.get(answer - 1);
        draft.figures.add(new Draft.Bound(figure, role));
        String rule =
            figure.rule()
                + ", counts "
                + Shape.lower(role.name())
                + "; "
                + weighed.get(i).why(answer);
        draft.why("figure", figure.from(), figure.to(), rule).at(figure.where());
      }
    }
  }

  /** Roles too rare to be learned are left to the rules, unless much speaks against any role. */
  private static int role(Weighed weighed, int ruled) {
    int answer = weighed.answer(FIGURE);
    return answer == 0 && weighed.share(0) < NO_FIGURE ? ruled : answer;
  }

  private Optional<Runnable> sources(Draft draft, Shape shape, Isnad isnad) {
    List<Isnad.Speaker> speakers = isnad.speakers();
    SourceFeatures features = new SourceFeatures(draft, shape, isnad, lexicon);
    Asking<Integer> asking =
        new Asking<>(
            "source", numbers(speakers), features::of, i -> told(draft, speakers.get(i).party()));
    return ask(draft, asking).map(weighed -> () -> sources(draft, speakers, weighed));
  }

  private static Ruled told(Draft draft, Party party) {
    return new Ruled(party.text(), draft.sources.contains(party) ? 1 : 0);
  }

  /** Those the rules chained keep their order; others stand behind them. */
  private static void sources(Draft draft, List<Isnad.Speaker> speakers, List<Weighed> weighed) {
    Map<Party, Weighed> of = new LinkedHashMap<>();
    Map<Party, String> how = new HashMap<>();
    draft.sources.forEach(party -> of.put(party, weighed(party, speakers, weighed)));
    for (int i = 0; i < speakers.size(); i++) {
      of.putIfAbsent(speakers.get(i).party(), weighed.get(i));
      how.put(speakers.get(i).party(), speakers.get(i).how() + "; ");
    }
    draft.sources.clear();
    draft.unsay("source");
    of.forEach((party, share) -> {
      if (share == null || share.share(1) > SOURCE) {
        draft.sources.add(party);
        String rule = share == null ? "speaks for the act" : how.get(party) + share.why(1);
        draft.said("source", party.text(), rule);
      }
    });
  }

  private static @Nullable Weighed weighed(
      Party party, List<Isnad.Speaker> speakers, List<Weighed> weighed) {
    for (int i = 0; i < speakers.size(); i++) {
      if (speakers.get(i).party().equals(party)) {
        return weighed.get(i);
      }
    }
    return null;
  }

  private Optional<Runnable> status(Draft draft, ActFeatures act) {
    Ruled ruled = new Ruled("", STATUSES.indexOf(draft.status));
    return ask(draft, new Asking<>("status", List.of(act), ActFeatures::status, a -> ruled))
        .map(weighed -> () -> status(draft, weighed.getFirst()));
  }

  private static void status(Draft draft, Weighed weighed) {
    int answer = weighed.answer(STATUS);
    if (STATUSES.get(answer) != draft.status) {
      draft.unsay("status");
      draft.status = STATUSES.get(answer);
      draft.said(
          "status", draft.text(), Shape.lower(draft.status.name()) + ": " + weighed.why(answer));
    }
  }

  private Optional<Runnable> scope(Draft draft, ActFeatures act) {
    Ruled ruled = new Ruled("", SCOPES.indexOf(draft.scope));
    return ask(draft, new Asking<>("scope", List.of(act), ActFeatures::scope, a -> ruled))
        .map(weighed -> () -> scope(draft, weighed.getFirst()));
  }

  private static void scope(Draft draft, Weighed weighed) {
    int answer = weighed.answer(SCOPE);
    if (SCOPES.get(answer) != draft.scope) {
      draft.unsay("scope");
      draft.scope = SCOPES.get(answer);
      draft.said(
          "scope", draft.text(), Shape.lower(draft.scope.name()) + ": " + weighed.why(answer));
    }
  }
}
