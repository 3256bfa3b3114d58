package org.isnad.claim;

import java.util.List;
import org.isnad.claim.choice.Features;
import org.isnad.mention.Trigger;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;

/** What speaks for and against two act words of one sentence naming the same act. */
final class SameFeatures {
  private static final int BESIDE = 4;
  private final Draft draft;
  private final Draft act;
  private final Shape shape;
  private final Syntax syntax;

  /**
   * @param act the other one, which would stand for both
   */
  SameFeatures(Draft draft, Draft act, Shape shape) {
    this.draft = draft;
    this.act = act;
    this.shape = shape;
    this.syntax = shape.syntax;
  }

  void of(Features all, boolean ruled) {
    Trigger word = draft.trigger;
    Trigger other = act.trigger;
    boolean behind = word.from() > other.from();
    String rule = String.valueOf(ruled);
    String type = Shape.lower(word.type().name());
    String voice = Shape.voice(word);
    String block = word.match().entry().block().id();
    String its = other.match().entry().block().id();
    String side = behind ? "behind" : "before";
    String definite = String.valueOf(syntax.cut(word.from()).definite());
    all.add("rule", rule, side);
    all.add("rule+type", rule, type, voice);
    all.add("rule+blocks", rule, block, its);
    all.add("type", type, voice, side);
    all.add("block", block, voice);
    all.add("block+side", block, side);
    all.add("other-block", its, Shape.voice(other));
    all.add("blocks", block, its, side);
    all.add("voices", voice, Shape.voice(other), type);
    all.add("harm", harm(word), harm(other), side);
    all.add("harm+rule", harm(word), harm(other), rule);
    all.add("definite", definite, voice, type);
    all.add("definite+harm", definite, harm(word), harm(other));
    all.add("word", shape.stem(word.from()), side);
    boolean again = shape.stem(word.from()).equals(shape.stem(other.from()));
    all.add("again", String.valueOf(again), definite, voice);
    status(all, rule);
    parties(all, voice, rule);
    between(all, voice);
    around(all, voice, type);
  }

  private static String harm(Trigger trigger) {
    return String.valueOf(trigger.casualty());
  }

  private void status(Features all, String rule) {
    String status = Shape.lower(draft.status.name());
    all.add("statuses", status, Shape.lower(act.status.name()));
    all.add("statuses+rule", status, Shape.lower(act.status.name()), rule);
  }

  private void parties(Features all, String voice, String rule) {
    String agents = parties(draft.agents, act.agents);
    String targets = parties(draft.targets, act.targets);
    all.add("agents", agents, voice);
    all.add("targets", targets, voice);
    all.add("parties", agents, targets, String.valueOf(draft.inherited), rule);
    all.add("parties+harm", agents, targets, harm(draft.trigger));
    boolean within = draft.agents.isEmpty() && Shape.overlap(act.targets, word(draft));
    all.add("within", String.valueOf(within), voice);
  }

  private static Phrase word(Draft draft) {
    return new Phrase(draft.trigger.from(), draft.trigger.to());
  }

  private static String parties(List<Phrase> own, List<Phrase> others) {
    if (own.isEmpty() || others.isEmpty()) {
      return (own.isEmpty() ? "none" : "some") + (others.isEmpty() ? " none" : " some");
    }
    return own.stream().anyMatch(p -> Shape.overlap(others, p)) ? "shared" : "differ";
  }

  private void between(Features all, String voice) {
    boolean behind = draft.from() > act.from();
    int from = behind ? act.trigger.to() : draft.trigger.to();
    int to = behind ? draft.from() : act.from();
    String side = behind ? "behind" : "before";
    String gap = Shape.distance(to - from);
    String same = String.valueOf(draft.scene.clauses.same(act.from(), draft.from()));
    String path = shape.path(from, to);
    String acts = shape.acts(from, to);
    all.add("gap", side, gap, voice);
    all.add("clause", same, voice, side);
    all.add("clause+gap", same, gap);
    all.add("path", side, path);
    all.add("path+voice", side, path, voice);
    all.add("acts", side, acts, same);
    all.add("verbs", shape.verbs(from, to), shape.commas(from, to), side);
    all.add("times", String.valueOf(anyTime(from, to)), voice, same);
    boolean placed = draft.scene.places.stream().anyMatch(p -> from <= p.from() && p.from() < to);
    all.add("places", String.valueOf(placed), voice, same);
    for (int i = Math.max(from, to - BESIDE); i < to; i++) {
      all.add("between", shape.stem(i), side);
    }
  }

  private boolean anyTime(int from, int to) {
    return draft.scene.times.stream().anyMatch(t -> from <= t.from() && t.from() < to);
  }

  private void around(Features all, String voice, String type) {
    Trigger word = draft.trigger;
    String before = shape.before(word.from(), word);
    String next = shape.behind(word.to(), word);
    String joined = String.valueOf(syntax.conjoined(word.from()));
    all.add("before", before, voice);
    all.add("before+type", before, type);
    all.add("behind", next, voice);
    all.add("joined", joined, voice, before);
    all.add("joined+harm", joined, harm(word), harm(act.trigger));
    all.add("figure", String.valueOf(figure(word)), harm(word), joined);
    all.add("figures", String.valueOf(figure(word)), String.valueOf(figure(act.trigger)), type);
    all.add("word-1", shape.stem(word.from() - 1));
    all.add("word+1", shape.stem(word.to()));
    all.add("title", String.valueOf(draft.scene.sentence().heading()), voice, type);
  }

  /** True if a number stands right before or behind the word. */
  private boolean figure(Trigger word) {
    return draft.scene.figures.stream()
        .anyMatch(f -> word.from() - BESIDE < f.to() && f.from() < word.to() + BESIDE);
  }
}
