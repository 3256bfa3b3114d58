package org.isnad.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.claim.choice.Features;
import org.isnad.mention.Trigger;
import org.isnad.mention.figure.FigureMention;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/** What speaks for and against each noun phrase of a sentence as doer or target of one act. */
final class PartyFeatures {
  private static final int VERBS_BACK = 3;
  private static final int MOST_RANK = 5;
  private static final List<String> BEHIND =
      List.of("by-agent", "on", "between", "with", "against", "to", "from");
  private final Draft draft;
  private final Shape shape;
  private final Syntax syntax;
  private final Trigger trigger;
  private final Shape.Word word;
  private final String frame;
  private final String type;
  private final String voice;
  private final String block;
  private final String before;
  private final String found;
  private final Map<String, Phrase> grammar = new LinkedHashMap<>();
  private final String has;

  PartyFeatures(Draft draft, Shape shape) {
    this.draft = draft;
    this.shape = shape;
    this.syntax = shape.syntax;
    this.trigger = draft.trigger;
    this.word = Shape.Word.of(trigger);
    this.frame = trigger.frame().word();
    this.type = word.type();
    this.voice = word.voice();
    this.block = word.block();
    this.before = shape.before(trigger.from(), trigger);
    this.found =
        (draft.agents.isEmpty() ? "no-agent" : "agent")
            + (draft.targets.isEmpty() ? " no-target" : " target");
    around();
    verbs();
    this.has = has();
  }

  /** The phrases in the grammatical places around the act word. */
  private void around() {
    Phrases find = new Phrases(draft.scene);
    int from = trigger.from();
    int end = draft.scene.clauses.endOf(from);
    note("before", find.subjectBefore(from));
    Optional<Phrase> after = find.bare(trigger.to());
    note("after", after);
    note("second", after.flatMap(p -> find.bare(p.to())));
    note("inherited", find.inherited(from));
    Governors governors = new Governors(draft.scene, find, trigger, new ArrayList<>());
    note("governor", governors.governor());
    note("undergoer", governors.undergoer());
    int start = draft.scene.clauses.startOf(from);
    if (syntax.tag(start) == Tag.RELATIVE) {
      note("relative", find.antecedent(start));
    }
    for (String id : BEHIND) {
      note(id, find.behind(id, trigger.to(), end));
    }
    note("for", find.boundFor(trigger.to(), end));
  }

  /** The subjects of the act word and of the verbs before it. */
  private void verbs() {
    if (trigger.verb()) {
      note("own", shape.subjects.of(trigger.from()));
    }
    int first = -1;
    int near = 0;
    int verb = shape.subjects.verbBefore(trigger.from());
    while (verb >= 0) {
      first = verb;
      String kind = shape.verb(verb, trigger);
      if (near < VERBS_BACK && !kind.equals("outcome")) {
        note("s" + near + ":" + kind, shape.subjects.of(verb));
        near++;
      }
      verb = shape.subjects.verbBefore(verb);
    }
    if (first >= 0) {
      note("first", shape.subjects.of(first));
    }
  }

  private void note(String name, Optional<Phrase> phrase) {
    phrase.ifPresent(p -> grammar.put(name, p));
  }

  private String has() {
    StringBuilder all = new StringBuilder();
    for (String name : List.of("before", "after", "second", "governor", "relative")) {
      Phrase phrase = grammar.get(name);
      if (phrase != null) {
        all.append(name).append(draft.scene.actors.known(phrase) ? "+ " : "- ");
      }
    }
    all.append(grammar.containsKey("by-agent") ? "by " : "");
    return all.append(grammar.containsKey("on") ? "on" : "").toString();
  }

  /** What the rules say of the phrase. */
  String rule(Phrase phrase) {
    boolean agent = Shape.overlap(draft.agents, phrase);
    boolean target = Shape.overlap(draft.targets, phrase);
    if (agent && target) {
      return "both";
    }
    return agent ? "agent" : target ? "target" : "neither";
  }

  /** Says what holds of the phrase of that number. */
  void of(int index, Features all) {
    Phrase phrase = shape.phrases.get(index);
    boolean behind = phrase.from() >= trigger.to();
    String side = behind ? "behind" : "before";
    String head = shape.head(index);
    String preposition = shape.preposition(phrase.from());
    String place = side + rank(index);
    String rule = rule(phrase);
    byRule(all, rule, new String[] {head, place, preposition});
    byPlace(all, new String[] {head, place, preposition, side});
    between(all, phrase, new String[] {head, preposition, side});
    byWords(all, phrase, new String[] {head, place, preposition, side});
    byGrammar(all, phrase, head, rule);
    neighbours(all, index, place);
    words(all, phrase, new String[] {head, place, preposition, side, rule});
    new Rivals(shape, word, phrase.from(), phrase.to()).say(all, side, preposition, head);
  }

  /** The words around it, and those that govern it and the act. */
  private void words(Features all, Phrase phrase, String[] of) {
    String head = of[0];
    String preposition = of[2];
    String side = of[3];
    String stem = shape.stem(phrase.from());
    String prior = shape.stem(phrase.from() - 1);
    String behind = shape.stem(phrase.to());
    all.add("word-1", prior, side);
    all.add("word-1+head", prior, head, side);
    all.add("word-1+type", prior, type, side);
    all.add("word+1", behind, side);
    all.add("word+1+head", behind, head, side);
    all.add("last-word", shape.stem(phrase.to() - 1), side);
    all.add("first-word+type", stem, type, side);
    all.add("first-word+block", stem, block);
    all.add("first-word+prep", stem, preposition, side);
    all.add("block+place", block, voice, of[1], head);
    all.add("block+rule", block, of[4], head);
    all.add("act", shape.stem(trigger.from()), side, preposition);
    all.add("act+head", shape.stem(trigger.from()), side, head);
    all.add("act-1", shape.stem(trigger.from() - 1), side, of[1]);
    all.add("act+1", shape.stem(trigger.to()), side, of[1]);
    int governs = shape.subjects.verbBefore(phrase.from());
    if (governs >= 0) {
      boolean own = trigger.from() <= governs && governs < trigger.to();
      String verb = shape.stem(governs);
      String gap = Shape.distance(phrase.from() - governs);
      String kind = own ? "own" : shape.verb(governs, trigger);
      all.add("verb-stem", verb, side, gap);
      all.add("verb-stem+type", verb, type, side);
      all.add("verb-stem+head", verb, head, side);
      all.add("verb", kind, side, gap, preposition);
    }
    int acts = shape.subjects.verbBefore(trigger.from());
    if (acts >= 0) {
      String governing = String.valueOf(acts == governs);
      all.add("act-verb", shape.stem(acts), side, governing);
      all.add("act-verb+head", shape.stem(acts), head, side);
      all.add("act-verb+place", shape.stem(acts), of[1]);
    }
  }

  private void byRule(Features all, String rule, String[] of) {
    all.add("rule", rule);
    all.add("rule+inherited", rule, String.valueOf(draft.inherited));
    all.add("rule+frame", rule, frame, voice);
    all.add("rule+type", rule, type, voice);
    all.add("rule+head", rule, of[0]);
    all.add("rule+place", rule, of[1], of[2]);
    all.add("rule+prep+head", rule, of[2], of[0]);
    all.add("others", rule, found);
    all.add("others+frame", frame, voice, rule, found);
  }

  private void byPlace(Features all, String[] of) {
    String head = of[0];
    String place = of[1];
    String preposition = of[2];
    String side = of[3];
    all.add("head", head);
    all.add("head+frame", head, frame, voice);
    all.add("head+type", head, type);
    all.add("head+type+side", head, type, side);
    all.add("place", place);
    all.add("place+frame", place, frame, voice);
    all.add("place+head", place, head);
    all.add("position+frame", place, preposition, frame, voice);
    all.add("position+head+frame", place, preposition, head, frame + voice);
    all.add("prep", preposition);
    all.add("prep+type", preposition, type, side);
    all.add("prep+head", preposition, head);
    all.add("block", block, place, preposition);
    all.add("block+head", block, side, head);
    all.add("before-act", before, place, preposition);
    all.add(
        "definite-act",
        String.valueOf(syntax.cut(trigger.from()).definite()),
        voice,
        place,
        preposition);
    all.add("title", String.valueOf(draft.scene.sentence().heading()), place);
  }

  private void between(Features all, Phrase phrase, String[] of) {
    String head = of[0];
    String preposition = of[1];
    String side = of[2];
    boolean behind = phrase.from() >= trigger.to();
    int from = behind ? trigger.to() : phrase.to();
    int to = behind ? phrase.from() : trigger.from();
    String gap = Shape.distance(to - from);
    int apart =
        Math.abs(draft.scene.clauses.of(phrase.from()) - draft.scene.clauses.of(trigger.from()));
    String clauses = String.valueOf(Math.min(apart, 3));
    String verbs = shape.verbs(from, to);
    String acts = shape.acts(from, to);
    String path = shape.path(from, to);
    all.add("gap", side, gap);
    all.add("gap+voice", side, gap, voice);
    all.add("clauses", side, clauses);
    all.add("clauses+prep", side, clauses, preposition);
    all.add("verbs", side, verbs);
    all.add("acts", side, acts, verbs);
    all.add("acts+commas", side, acts, shape.commas(from, to));
    all.add("acts+prep", side, acts, preposition);
    all.add("path", side, path);
    all.add("path+frame", side, path, frame, voice);
    all.add("path+head", side, path, head);
    String verb = shape.verbBefore(phrase, trigger);
    all.add("subject", verb);
    all.add("subject+frame", verb, frame, voice, acts);
    all.add("subject+head", verb, head, side);
  }

  private void byWords(Features all, Phrase phrase, String[] of) {
    String stem = syntax.cut(phrase.from()).stem();
    all.add("first-word", stem);
    all.add("first-word+side", stem, of[3]);
    all.add("definite", String.valueOf(syntax.definite(phrase.from())), of[0]);
    all.add("length", String.valueOf(Math.min(phrase.to() - phrase.from(), MOST_RANK)));
    String figure = figure(phrase);
    all.add("figure", figure, frame, voice);
    all.add("figure+side", figure, of[1]);
    all.add("place-name", shape.placed(phrase), of[2], type);
    all.add("agrees", shape.agrees(trigger, phrase), of[1], frame);
  }

  private void byGrammar(Features all, Phrase phrase, String head, String rule) {
    StringBuilder names = new StringBuilder();
    String agrees = shape.agrees(trigger, phrase);
    grammar.forEach((name, p) -> {
      if (p.from() < phrase.to() && phrase.from() < p.to()) {
        names.append(name).append(' ');
        play(all, name, head, agrees);
      }
    });
    if (names.isEmpty()) {
      play(all, Shape.NONE, head, agrees);
    }
    String plays = names.toString();
    all.add("plays", plays);
    all.add("plays+frame", plays, frame, voice);
    all.add("plays+head", plays, head);
    all.add("plays+head+voice", plays, head, voice);
    all.add("plays+agrees", plays, agrees);
    all.add("plays+rule", plays, rule);
    all.add("plays+type", plays, type);
  }

  private void play(Features all, String play, String head, String agrees) {
    all.add("play", play);
    all.add("play+frame", play, frame, voice);
    all.add("play+head", play, head, voice);
    all.add("play+agrees", play, agrees, frame);
    all.add("play+type", play, type, voice);
    all.add("play+head+frame", play, head, frame, voice);
    all.add("play+before", play, before, frame, voice);
    all.add("play+has", play, voice, has);
  }

  private void neighbours(Features all, int index, String place) {
    Phrase phrase = shape.phrases.get(index);
    String next = shape.behind(phrase.to(), trigger);
    all.add("next", next);
    Phrase before = index > 0 ? shape.phrases.get(index - 1) : null;
    String joined = Shape.NONE;
    if (before != null && phrase.from() - before.to() < 2) {
      boolean and = syntax.conjoined(phrase.from()) || syntax.conjoined(before.to());
      boolean bare = syntax.preposition(phrase.from()) == 0 && phrase.from() == before.to();
      joined = and ? rule(before) : bare ? "glued " + rule(before) : Shape.NONE;
      all.add("joined+head", joined, shape.head(index - 1), shape.head(index));
    }
    all.add("joined", joined);
    all.add("joined+place", joined, place);
    if (index == 0) {
      all.add("opens", frame, voice, shape.head(index));
    }
  }

  /** How many phrases on from the act word, at most five: 1 is the nearest. */
  private String rank(int index) {
    List<Phrase> phrases = shape.phrases;
    int rank = 1;
    if (phrases.get(index).from() >= trigger.to()) {
      for (int i = index - 1; i >= 0 && phrases.get(i).from() >= trigger.to(); i--) {
        rank++;
      }
    } else {
      for (int i = index + 1; i < phrases.size() && phrases.get(i).from() < trigger.from(); i++) {
        rank++;
      }
    }
    return String.valueOf(Math.min(rank, MOST_RANK));
  }

  private String figure(Phrase phrase) {
    for (FigureMention figure : draft.scene.figures) {
      if (figure.counts() && figure.ofFrom() < phrase.to() && phrase.from() < figure.ofTo()) {
        return draft.figures.stream()
            .filter(b -> b.mention().equals(figure))
            .map(b -> Shape.lower(b.role().name()))
            .findFirst()
            .orElse("other-count");
      }
    }
    return Shape.NONE;
  }
}
