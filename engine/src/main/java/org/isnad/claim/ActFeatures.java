package org.isnad.claim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.choice.Features;
import org.isnad.lexicon.Match;
import org.isnad.mention.Trigger;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** What holds of one act: whether it is a claim, how real it is said to be, sum or incident. */
final class ActFeatures {
  private static final int AROUND = 3;
  private static final int CUES_BACK = 14;
  private static final int CUES_ON = 8;
  private static final int SIGHT = 40;
  private final Draft draft;
  private final Shape shape;
  private final Syntax syntax;
  private final Trigger trigger;
  private final String type;
  private final String voice;
  private final String block;
  private final String definite;

  ActFeatures(Draft draft, Shape shape) {
    this.draft = draft;
    this.shape = shape;
    this.syntax = shape.syntax;
    this.trigger = draft.trigger;
    this.type = Shape.lower(trigger.type().name());
    this.voice = Shape.voice(trigger);
    this.block = trigger.match().entry().block().id();
    this.definite = String.valueOf(syntax.cut(trigger.from()).definite());
  }

  /**
   * What decides whether it is a claim.
   *
   * @param against why the rules would drop it, empty if they would not
   * @param article what the article has told of before
   */
  void claim(Features all, String against, Told article) {
    int told = article.acts(trigger.type());
    all.add("rule", against);
    all.add("rule+type", against, type, voice);
    all.add("rule+block", against, block);
    words(all);
    fields(all);
    String before = String.valueOf(Math.min(told, 3));
    all.add("told", before, definite, voice);
    all.add("told+type", before, type, definite);
    all.add("weak", String.valueOf(trigger.weak()), has());
    all.add("weak+type", String.valueOf(trigger.weak()), type, voice);
    all.add("has", has(), type);
    all.add("has+definite", has(), definite, voice);
    all.add("block+has", block, has());
    all.add("in-phrase", inPhrase(), voice, definite);
    all.add("in-phrase+block", inPhrase(), block);
    all.add("status", Shape.lower(draft.status.name()), type);
    all.add("same-type", sameType(), type, voice);
    all.add("acts", String.valueOf(Math.min(draft.scene.triggers().size(), 6)), type);
    sentence(all);
    String again = String.valueOf(article.word(shape.stem(trigger.from())));
    all.add("again", again, definite, voice);
    all.add("again+block", again, definite, block);
    all.add("again+has", again, definite, has());
    article.title().forEach(word -> all.add("of-title", word));
    article.title().forEach(word -> all.add("of-title+type", word, type));
  }

  /** What else the sentence tells of, near and far. */
  private void sentence(Features all) {
    neighbours(all);
    for (String stem : around()) {
      all.add("in", stem);
      all.add("in+type", stem, type);
    }
  }

  /**
   * The acts before and behind this one: what is refused or asked for is often no act of its own.
   */
  private void neighbours(Features all) {
    Trigger behind = null;
    for (Trigger other : draft.scene.triggers()) {
      behind = behind == null && other.from() > trigger.from() ? other : behind;
    }
    neighbour(all, "act-before", shape.actBefore(trigger));
    neighbour(all, "act-behind", behind);
  }

  private void neighbour(Features all, String side, @Nullable Trigger other) {
    if (other == null) {
      all.add(side, Shape.NONE, type, voice);
      return;
    }
    boolean before = other.from() < trigger.from();
    int from = before ? other.to() : trigger.to();
    int to = before ? trigger.from() : other.from();
    String its = Shape.lower(other.type().name());
    String path = shape.path(from, to);
    String same = String.valueOf(draft.scene.clauses.same(other.from(), trigger.from()));
    all.add(side, its, type, voice);
    all.add(side + "+gap", its, type, Shape.distance(to - from));
    all.add(side + "+path", its, type, path);
    all.add(side + "+clause", its, type, same, definite);
    all.add(side + "+blocks", other.match().entry().block().id(), block);
    all.add(side + "+voices", Shape.voice(other), voice, path);
  }

  /** The nouns and verbs of the sentence, each once; of one without end those in sight. */
  private Set<String> around() {
    Set<String> words = new LinkedHashSet<>();
    int to = Math.min(draft.scene.size(), trigger.to() + SIGHT);
    for (int i = Math.max(0, trigger.from() - SIGHT); i < to; i++) {
      boolean own = trigger.from() <= i && i < trigger.to();
      if (!own && (syntax.tag(i) == Tag.NOUN || syntax.tag(i) == Tag.VERB)) {
        words.add(syntax.cut(i).stem());
      }
    }
    return words;
  }

  /** What decides how real the act is said to be. */
  void status(Features all) {
    String rule = Shape.lower(draft.status.name());
    ruled(all, rule);
    all.add("rule+before", rule, shape.before(trigger.from(), trigger));
    words(all);
    cues(all, "cue", rule);
    fields(all);
    all.add("future", String.valueOf(trigger.verb() && syntax.cut(trigger.from()).future()), rule);
    demanded(all, rule);
  }

  /** What decides whether it is one act or a sum of many. */
  void scope(Features all) {
    String rule = Shape.lower(draft.scope.name());
    ruled(all, rule);
    words(all);
    cues(all, "scope", rule);
    fields(all);
    String time = draft.time == null ? Shape.NONE : Shape.lower(draft.time.kind().name());
    String plural = String.valueOf(trigger.plural());
    all.add("time", time, rule);
    all.add("time+plural", time, plural, has());
    all.add("plural", plural, type, definite);
    all.add("plural+has", plural, has(), rule);
    draft.figures.forEach(f -> figure(all, f, rule));
  }

  private static void figure(Features all, Draft.Bound figure, String rule) {
    Long min = figure.mention().min();
    String size =
        min == null
            ? Shape.NONE
            : min < 5 ? "few" : min < 30 ? "some" : min < 200 ? "many" : "masses";
    all.add("figure", Shape.lower(figure.role().name()), size, rule);
    all.add("figure-size", size);
  }

  /** What the rules say, and of which act. */
  private void ruled(Features all, String rule) {
    all.add("rule", rule);
    all.add("rule+type", rule, type);
    all.add("rule+voice", rule, voice, definite);
    all.add("rule+block", rule, block);
  }

  /** The words around the act word. */
  private void words(Features all) {
    all.add("block", block);
    all.add("block+voice", block, voice, definite);
    all.add("type", type, voice);
    all.add("type+definite", type, voice, definite);
    String before = shape.before(trigger.from(), trigger);
    String behind = shape.behind(trigger.to(), trigger);
    all.add("before", before, voice);
    all.add("before+type", before, type);
    all.add("behind", behind, voice);
    all.add("behind+type", behind, type);
    all.add("both", before, behind);
    for (int i = 1; i <= AROUND; i++) {
      near(all, trigger.from() - i, "-" + i);
      near(all, trigger.to() + i - 1, "+" + i);
    }
    all.add("title", String.valueOf(draft.scene.sentence().heading()), type, voice);
    all.add("own-preposition", String.valueOf(syntax.preposition(trigger.from())), voice, definite);
    all.add("conjoined", String.valueOf(syntax.conjoined(trigger.from())), voice);
  }

  private void near(Features all, int token, String at) {
    if (token < 0 || token >= draft.scene.size()) {
      all.add("word" + at, "none");
      return;
    }
    String stem = syntax.cut(token).stem();
    all.add("word" + at, stem);
    all.add("word" + at.charAt(0), stem);
    all.add("word+type" + at.charAt(0), stem, type);
  }

  private void fields(Features all) {
    all.add("place", String.valueOf(draft.place != null), type);
    all.add("time", String.valueOf(draft.time != null), type);
    int verb = shape.subjects.verbBefore(trigger.from());
    if (verb >= 0) {
      String kind = shape.verb(verb, trigger);
      String gap = Shape.distance(trigger.from() - verb);
      String stem = syntax.cut(verb).stem();
      all.add("verb", kind, gap, voice);
      all.add("verb-stem", stem);
      all.add(
          "verb-stem+same", stem, String.valueOf(draft.scene.clauses.same(verb, trigger.from())));
      all.add("verb-future", String.valueOf(syntax.cut(verb).future()), gap, voice);
    }
    all.add("quoted", String.valueOf(quoted()), type);
  }

  private boolean quoted() {
    boolean open = false;
    for (int i = 0; i < trigger.from(); i++) {
      open ^= syntax.quote(i);
    }
    return open;
  }

  /** Cue words of the lexicon around the act. */
  private void cues(Features all, String kind, String rule) {
    int from = Math.max(0, trigger.from() - CUES_BACK);
    int to = Math.min(draft.scene.size(), trigger.to() + CUES_ON);
    for (int i = from; i < to; i++) {
      Optional<Match> cue = draft.scene.at(i, kind);
      if (cue.isPresent()) {
        String id = cue.get().entry().block().id();
        boolean behind = i >= trigger.to();
        int start = behind ? trigger.to() : cue.get().to();
        int end = behind ? i : trigger.from();
        String side = behind ? "behind" : "before";
        String same = String.valueOf(draft.scene.clauses.same(i, trigger.from()));
        all.add("cue", id, side, Shape.distance(end - start));
        all.add("cue+acts", id, side, shape.acts(start, end), same);
        all.add("cue+rule", id, rule, same);
        all.add("cue+verbs", id, side, shape.verbs(start, end), shape.commas(start, end));
      }
    }
  }

  /** The nearest demand, threat or plan among the acts before this one. */
  private void demanded(Features all, String rule) {
    Trigger last = shape.actBefore(trigger);
    if (last != null) {
      String other = Shape.lower(last.type().name());
      all.add("act-before", other, rule, type);
      all.add(
          "act-before+gap", other, Shape.distance(trigger.from() - last.to()), Shape.voice(last));
      all.add("act-before+path", other, shape.path(last.to(), trigger.from()));
    }
  }

  private String has() {
    return (draft.agents.isEmpty() ? "" : "a")
        + (draft.targets.isEmpty() ? "" : "t")
        + (draft.place == null ? "" : "p")
        + (draft.time == null ? "" : "d")
        + (draft.figures.isEmpty() ? "" : "f");
  }

  /** What kind of phrase the act word stands behind without a break. */
  private String inPhrase() {
    int before = trigger.from() - 1;
    if (before < 0 || syntax.tag(before) != Tag.NOUN || syntax.preposition(trigger.from()) != 0) {
      return Shape.NONE;
    }
    return syntax.conjoined(trigger.from()) ? "joined" : "construct";
  }

  private String sameType() {
    boolean before = false;
    boolean behind = false;
    for (Trigger other : draft.scene.triggers()) {
      if (!other.equals(trigger) && other.type() == trigger.type()) {
        before |= other.from() < trigger.from();
        behind |= other.from() > trigger.from();
      }
    }
    return before + " " + behind;
  }
}
