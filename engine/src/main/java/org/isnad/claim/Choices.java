package org.isnad.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.isnad.claim.choice.Features;
import org.isnad.claim.choice.Question;
import org.isnad.claim.choice.Question.Option;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Dropped;
import org.isnad.codebook.Party;
import org.isnad.codebook.Reason;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Weights;
import org.isnad.mention.PlaceMention;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Asks the trained choices what words alone can't settle: who of several did it, which place and
 * time are the act's, who says so, how real, how many. The rules have answered before; what they say
 * is one feature among others.
 *
 * <p>All choices see what the rules bound; none sees another's answer.
 */
final class Choices {
  private static final double CLAIM = 0.3;
  private static final double PARTY = 0.3;
  private static final double PLACE = 0.27;
  private static final double TIME = 0.42;
  private static final double SOURCE = 0.4;
  private static final double STATUS = 0.3;
  private static final double SCOPE = 0.22;
  private final Lexicon lexicon;
  private final @Nullable List<Question> asked;

  /** How many acts of each type the article has told of so far. */
  private final Map<ClaimType, Integer> told = new EnumMap<>(ClaimType.class);

  /**
   * @param asked takes every question, or null while reading only
   */
  Choices(Lexicon lexicon, @Nullable List<Question> asked) {
    this.lexicon = lexicon;
    this.asked = asked;
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
      told.merge(draft.trigger.type(), 1, Integer::sum);
    }
    return admitted;
  }

  private Optional<Reason> against(Shape shape, Draft draft, List<Draft> drafts) {
    Optional<Reason> ruled = Gate.against(draft.scene, draft, drafts);
    String rule = ruled.map(r -> r.rule().replaceAll(":.*", "")).orElse(Shape.NONE);
    int before = told.getOrDefault(draft.trigger.type(), 0);
    List<Option> options = List.of(new Option("", ruled.isPresent() ? 0 : 1, List.of()));
    Optional<List<double[]>> shares =
        ask("claim", draft, options, (f, i) -> new ActFeatures(draft, shape).claim(f, rule, before));
    if (shares.isEmpty()) {
      return ruled;
    }
    double yes = shares.get().getFirst()[1];
    return yes > CLAIM
        ? Optional.empty()
        : Optional.of(ruled.orElseGet(() -> new Reason("not a claim", draft.text(), "weighed: " + percent(yes), "")));
  }

  /** Answers for the acts of a sentence, once their sources are read. */
  void answer(Shape shape, List<Draft> drafts, Isnad isnad) {
    List<Runnable> answers = new ArrayList<>();
    for (Draft draft : drafts) {
      parties(draft, shape).ifPresent(answers::add);
      place(draft, shape).ifPresent(answers::add);
      time(draft, shape).ifPresent(answers::add);
      sources(draft, shape, isnad).ifPresent(answers::add);
      ActFeatures act = new ActFeatures(draft, shape);
      status(draft, act).ifPresent(answers::add);
      scope(draft, act).ifPresent(answers::add);
    }
    answers.forEach(Runnable::run);
  }

  /** The shares of each option's answers; empty if nothing was learned for this choice. */
  private Optional<List<double[]>> ask(String kind, Draft draft, List<Option> options, ObjIntConsumer<Features> say) {
    Optional<Weights> weights = lexicon.weights(kind);
    List<double[]> shares = new ArrayList<>();
    List<Option> full = new ArrayList<>();
    for (int i = 0; i < options.size() && (asked != null || weights.isPresent()); i++) {
      Features features = new Features(asked != null);
      say.accept(features, i);
      weights.ifPresent(w -> shares.add(features.shares(w)));
      full.add(new Option(options.get(i).text(), options.get(i).ruled(), features.names()));
    }
    if (asked != null) {
      asked.add(new Question(kind, draft.span(), draft.trigger.type(), full));
    }
    return weights.map(w -> shares);
  }

  private Optional<Runnable> parties(Draft draft, Shape shape) {
    PartyFeatures features = new PartyFeatures(draft, shape);
    List<Option> options = new ArrayList<>();
    for (Phrase phrase : shape.phrases) {
      String rule = features.rule(phrase);
      int ruled = rule.equals("neither") ? 0 : rule.equals("target") ? 2 : 1;
      options.add(new Option(draft.scene.text(phrase.from(), phrase.to()), ruled, List.of()));
    }
    return ask("party", draft, options, (f, i) -> features.of(i, f))
        .map(shares -> () -> parties(draft, shape, shares));
  }

  private static void parties(Draft draft, Shape shape, List<double[]> shares) {
    draft.unsay("agent");
    draft.unsay("target");
    draft.agents.clear();
    draft.targets.clear();
    for (int i = 0; i < shares.size(); i++) {
      double[] share = shares.get(i);
      Phrase phrase = shape.phrases.get(i);
      boolean agent = share[1] >= share[2];
      if (Math.max(share[1], share[2]) > PARTY) {
        (agent ? draft.agents : draft.targets).add(phrase);
        draft.why(agent ? "agent" : "target", phrase.from(), phrase.to(), "weighed: " + percent(share[agent ? 1 : 2]));
      }
    }
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " of 100";
  }

  private Optional<Runnable> place(Draft draft, Shape shape) {
    List<PlaceMention> places = draft.scene.places;
    CircumstanceFeatures features = new CircumstanceFeatures(draft, shape);
    List<Option> options =
        places.stream().map(p -> new Option(p.place().text(), p == draft.place ? 1 : 0, List.of())).toList();
    return ask("place", draft, options, (f, i) -> features.of(places.get(i), f))
        .map(shares -> () -> {
          int best = best(shares, PLACE);
          draft.unsay("place");
          draft.place = best < 0 ? null : places.get(best);
          if (best >= 0) {
            PlaceMention place = places.get(best);
            draft.why("place", place.from(), place.to(), place.why() + "; weighed: " + percent(shares.get(best)[1])).at(place.where());
          }
        });
  }

  private Optional<Runnable> time(Draft draft, Shape shape) {
    List<TimeMention> times = draft.scene.times;
    CircumstanceFeatures features = new CircumstanceFeatures(draft, shape);
    List<Option> options =
        times.stream().map(t -> new Option(draft.scene.text(t.from(), t.to()), t == draft.time ? 1 : 0, List.of())).toList();
    return ask("time", draft, options, (f, i) -> features.of(times.get(i), f))
        .map(shares -> () -> {
          int best = best(shares, TIME);
          draft.unsay("time");
          draft.time = best < 0 ? null : times.get(best);
          if (best >= 0) {
            TimeMention time = times.get(best);
            draft.why("time", time.from(), time.to(), time.rule() + "; weighed: " + percent(shares.get(best)[1])).at(time.where());
          }
        });
  }

  /** The option with the greatest share of yes, if it is enough; -1 if none is. */
  private static int best(List<double[]> shares, double least) {
    int best = -1;
    double most = least;
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i)[1] > most) {
        most = shares.get(i)[1];
        best = i;
      }
    }
    return best;
  }

  private Optional<Runnable> sources(Draft draft, Shape shape, Isnad isnad) {
    List<Isnad.Speaker> speakers = isnad.speakers();
    SourceFeatures features = new SourceFeatures(draft, shape, isnad, lexicon);
    List<Option> options =
        speakers.stream().map(s -> new Option(s.party().text(), draft.sources.contains(s.party()) ? 1 : 0, List.of())).toList();
    return ask("source", draft, options, (f, i) -> features.of(i, f))
        .map(shares -> () -> sources(draft, speakers, shares));
  }

  private static void sources(Draft draft, List<Isnad.Speaker> speakers, List<double[]> shares) {
    List<Party> before = List.copyOf(draft.sources);
    draft.sources.clear();
    before.stream().filter(p -> chosen(p, speakers, shares)).forEach(draft.sources::add);
    for (int i = 0; i < speakers.size(); i++) {
      Party party = speakers.get(i).party();
      if (shares.get(i)[1] > SOURCE && !draft.sources.contains(party)) {
        draft.sources.add(party);
      }
    }
    draft.unsay("source");
    for (Party party : draft.sources) {
      draft.said("source", party.text(), "speaks for the act, weighed");
    }
  }

  private static boolean chosen(Party party, List<Isnad.Speaker> speakers, List<double[]> shares) {
    for (int i = 0; i < speakers.size(); i++) {
      if (speakers.get(i).party().equals(party)) {
        return shares.get(i)[1] > SOURCE;
      }
    }
    return true;
  }

  private Optional<Runnable> status(Draft draft, ActFeatures act) {
    List<Option> options = List.of(new Option("", draft.status.ordinal(), List.of()));
    return ask("status", draft, options, (f, i) -> act.status(f))
        .map(shares -> () -> {
          Status chosen = Status.values()[most(shares.getFirst(), STATUS)];
          if (chosen != draft.status) {
            draft.unsay("status");
            draft.status = chosen;
            draft.said("status", draft.text(), Shape.lower(chosen.name()) + ": weighed, " + percent(shares.getFirst()[chosen.ordinal()]));
          }
        });
  }

  private Optional<Runnable> scope(Draft draft, ActFeatures act) {
    List<Option> options = List.of(new Option("", draft.scope.ordinal(), List.of()));
    return ask("scope", draft, options, (f, i) -> act.scope(f))
        .map(shares -> () -> {
          Scope chosen = Scope.values()[most(shares.getFirst(), SCOPE)];
          if (chosen != draft.scope) {
            draft.unsay("scope");
            draft.scope = chosen;
            draft.said("scope", draft.text(), Shape.lower(chosen.name()) + ": weighed, " + percent(shares.getFirst()[chosen.ordinal()]));
          }
        });
  }

  /** The likeliest answer but the usual one, if it is likely enough; else the usual one. */
  private static int most(double[] shares, double least) {
    int best = 1;
    for (int i = 2; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return shares[best] > least ? best : 0;
  }
}
