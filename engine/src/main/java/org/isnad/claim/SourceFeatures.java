package org.isnad.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.claim.choice.Features;
import org.isnad.codebook.Party;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.Trigger;
import org.isnad.syntax.Phrase;

/** What speaks for and against someone as a source of one act. */
final class SourceFeatures {
  private final Draft draft;
  private final Shape shape;
  private final Trigger trigger;
  private final Isnad isnad;
  private final Lexicon lexicon;
  private final String type;
  private final String voice;
  private final String quoted;
  private final String goesOn;
  private final Set<String> agents;
  private final Set<String> targets;

  /** What holds of the act for all speakers alike. */
  private final String verb;

  private final String covered;
  private final String actBefore;
  private final String pathFrom;

  SourceFeatures(Draft draft, Shape shape, Isnad isnad, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.draft = draft;
    this.shape = shape;
    this.trigger = draft.trigger;
    this.isnad = isnad;
    this.type = Shape.lower(trigger.type().name());
    this.voice = Shape.voice(trigger);
    this.agents = texts(draft.scene, draft.agents);
    this.targets = texts(draft.scene, draft.targets);
    this.quoted = String.valueOf(quotes() % 2 == 1);
    this.verb = verb();
    this.covered = covered();
    Trigger before = shape.actBefore(trigger);
    this.actBefore = before == null ? Shape.NONE : Shape.lower(before.type().name());
    this.pathFrom = before == null ? Shape.NONE : shape.path(before.to(), trigger.from());
    this.goesOn = Isnad.continues(draft.scene) ? "goes-on" : opens();
  }

  private int quotes() {
    int quotes = 0;
    for (int i = 0; i < trigger.from(); i++) {
      quotes += shape.syntax.quote(i) ? 1 : 0;
    }
    return quotes;
  }

  private String opens() {
    return shape.syntax.quote(0) ? "quote" : shape.word(0);
  }

  /** Says what holds of the speaker of that number. */
  void of(int index, Features all) {
    List<Isnad.Speaker> speakers = isnad.speakers();
    Isnad.Speaker speaker = speakers.get(index);
    String rule = String.valueOf(draft.sources.contains(speaker.party()));
    long named = speakers.stream().filter(s -> s.at() >= 0).count();
    String others = String.valueOf(Math.min(named, 3));
    String kind = kind(speaker.party());
    String how = speaker.how();
    String link = String.valueOf(Math.min(speaker.link(), 2));
    String ruled = draft.sources.isEmpty() ? "none" : "some";
    all.add("rule", rule, ruled);
    all.add("rule+how", rule, how, place(speaker));
    all.add("rule+kind", rule, kind);
    all.add("rule+type", rule, type);
    all.add("how", how, link);
    all.add("how+type", how, type);
    all.add("how+place", how, place(speaker), quoted);
    all.add("kind", kind, place(speaker));
    all.add("kind+how", kind, how);
    all.add("type", type, place(speaker), voice);
    all.add("others", others, place(speaker), rule);
    all.add("link", link, place(speaker), rule);
    all.add("status", Shape.lower(draft.status.name()), place(speaker), rule);
    all.add("quoted", quoted, place(speaker), rule);
    all.add("party", role(speaker.party()), type);
    all.add("party+how", role(speaker.party()), how, place(speaker));
    all.add("title", String.valueOf(draft.scene.sentence().heading()), place(speaker), rule);
    words(index, all, new String[] {rule, how, place(speaker)});
    if (speaker.at() < 0) {
      earlier(speaker, others, rule, all);
    } else {
      here(speaker, rule, all);
    }
  }

  /** The words that open the sentence, those before the act, and those that say who speaks. */
  private void words(int index, Features all, String[] of) {
    String rule = of[0];
    String how = of[1];
    String place = of[2];
    Isnad.Speaker speaker = isnad.speakers().get(index);
    String block = trigger.match().entry().block().id();
    String first = shape.stem(0);
    String rank = String.valueOf(Math.min(index, 4));
    all.add("opens", first, place);
    all.add("opens+rank", first, rank, place);
    all.add("opens+next", first, shape.stem(1), place);
    all.add("opens+rule", first, rule, place);
    all.add("rank", rank, place, quoted);
    all.add("rank+type", rank, place, type);
    all.add("block", block, place);
    all.add("block+rule", block, rule);
    all.add("block+how", block, how);
    all.add("block+party", block, role(speaker.party()), place);
    all.add("act-1", shape.stem(trigger.from() - 1), place);
    all.add("act-2", shape.stem(trigger.from() - 2), place);
    all.add("act+1", shape.stem(trigger.to()), place);
    all.add("status+type", Shape.lower(draft.status.name()), type, place);
    all.add("status+party", Shape.lower(draft.status.name()), role(speaker.party()), how);
    all.add("verb", verb, place);
    all.add("verb+rule", verb, rule, place);
    all.add("verb+how", verb, how);
    all.add("covered", covered, place, rule);
    all.add("covered+type", covered, place, type);
    all.add("covered+quoted", covered, place, quoted, rank);
    all.add("act-before", actBefore, type, place, how);
    all.add("act-before+path", actBefore, pathFrom, type, place);
    all.add("act-before+party", actBefore, type, role(speaker.party()), place);
    all.add("voice", voice, type, place, quoted);
  }

  /** The verb that stands last before the act. */
  private String verb() {
    int verb = shape.subjects.verbBefore(trigger.from());
    return verb < 0 ? Shape.NONE : shape.stem(verb);
  }

  /** Whether a speaker of this sentence speaks for the act by where it stands. */
  private String covered() {
    boolean any = false;
    boolean reached = false;
    for (Isnad.Speaker speaker : isnad.speakers()) {
      any |= speaker.at() >= 0;
      reached |= speaker.at() >= 0 && speaker.from() <= trigger.from();
    }
    return reached ? "reached" : any ? "named" : "none";
  }

  private void earlier(Isnad.Speaker speaker, String others, String rule, Features all) {
    String age = String.valueOf(Math.min(isnad.sentence() - speaker.sentence(), 4));
    String same = String.valueOf(speaker.paragraph() == draft.scene.sentence().paragraph());
    all.add("age", age, same);
    all.add("age+rule", age, same, rule);
    all.add("age+others", age, same, others);
    all.add("age+opens", age, same, goesOn);
    all.add("age+quoted", age, same, quoted, others);
    all.add("age+how", age, same, speaker.how());
    all.add("age+type", age, same, type);
    all.add("age+kind", age, same, kind(speaker.party()));
  }

  private void here(Isnad.Speaker speaker, String rule, Features all) {
    boolean before = speaker.end() <= trigger.from();
    int from = before ? speaker.end() : trigger.to();
    int to = before ? trigger.from() : speaker.at();
    String side = before ? "before" : "behind";
    String acts = shape.acts(from, to);
    String verbs = shape.verbs(from, to);
    String reaches = String.valueOf(speaker.from() <= trigger.from());
    all.add("gap", side, Shape.distance(to - from), rule);
    all.add("acts", side, acts, verbs);
    all.add("acts+how", side, acts, speaker.how());
    all.add("acts+commas", side, acts, shape.commas(from, to), rule);
    all.add("reaches", reaches, side, speaker.how());
    all.add("reaches+rule", reaches, rule, acts);
    all.add("path", side, shape.path(from, to));
    all.add("before-act", shape.before(trigger.from(), trigger), side, speaker.how());
    all.add("said", shape.stem(speaker.at()), side, type);
    all.add("said+rule", shape.stem(speaker.at()), side, rule);
    all.add("said+gap", shape.stem(speaker.at()), side, acts, Shape.distance(to - from));
    String same = String.valueOf(draft.scene.clauses.same(speaker.at(), trigger.from()));
    all.add("clause", same, side, acts, verbs);
    all.add("clause+how", same, side, speaker.how(), type);
    all.add("next", shape.syntax.size() > speaker.end() ? shape.word(speaker.end()) : "end", side);
  }

  private static String place(Isnad.Speaker speaker) {
    return speaker.at() < 0 ? "earlier" : "here";
  }

  /** The kind of body or office the lexicon knows the party as. */
  private String kind(Party party) {
    if (party.id() == null) {
      return "unnamed";
    }
    return lexicon.block("actor", party.id()).map(SourceFeatures::kind).orElse("country");
  }

  private static String kind(Block block) {
    return block.first("kind").orElse("state");
  }

  private String role(Party party) {
    return agents.contains(party.text())
        ? "agent"
        : targets.contains(party.text()) ? "target" : "other";
  }

  private static Set<String> texts(Scene scene, List<Phrase> phrases) {
    return phrases.stream().map(p -> scene.party(p).text()).collect(Collectors.toSet());
  }
}
