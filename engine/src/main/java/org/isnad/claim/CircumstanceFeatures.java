package org.isnad.claim;

import java.util.List;
import org.isnad.claim.choice.Features;
import org.isnad.codebook.Precision;
import org.isnad.mention.PlaceMention;
import org.isnad.mention.Trigger;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Tag;

/** What speaks for and against a place or a time of the sentence as that of one act. */
final class CircumstanceFeatures {
  private static final int MOST_RANK = 3;
  private static final List<Precision> PRECISIONS = List.of(Precision.values());
  private final Draft draft;
  private final Shape shape;
  private final Trigger trigger;
  private final Shape.Word word;
  private final String frame;
  private final String type;
  private final String voice;

  CircumstanceFeatures(Draft draft, Shape shape) {
    this.draft = draft;
    this.shape = shape;
    this.trigger = draft.trigger;
    this.word = Shape.Word.of(trigger);
    this.frame = trigger.frame().word();
    this.type = word.type();
    this.voice = word.voice();
  }

  /** Says what holds of a place. */
  void of(PlaceMention place, Features all) {
    String rule = String.valueOf(place.equals(draft.place));
    String precision = Shape.precision(place);
    String role = role(place.nameFrom());
    String preposition = shape.preposition(place.from());
    String kind = place.nameFrom() > place.from() ? "kind" : Shape.NONE;
    int rank = 1;
    for (PlaceMention other : shape.scene.places) {
      boolean nearer =
          Math.abs(gap(other.from(), other.to())) < Math.abs(gap(place.from(), place.to()));
      rank += nearer && side(other.from()).equals(side(place.from())) ? 1 : 0;
    }
    common(
        all,
        place.from(),
        place.to(),
        new String[] {rule, preposition, String.valueOf(Math.min(rank, MOST_RANK))});
    all.add("precision", precision, role);
    all.add("precision+prep", precision, preposition, side(place.from()));
    all.add("role", role, type);
    all.add("role+rule", role, rule, frame);
    all.add("role+prep", role, preposition, voice);
    all.add("rule+precision", rule, precision, type);
    all.add("kind", kind, role, preposition);
    all.add(
        "others",
        rule,
        String.valueOf(draft.place == null),
        String.valueOf(Math.min(shape.scene.places.size(), 3)));
    String name = shape.stem(place.nameFrom());
    all.add("name", name, side(place.from()));
    all.add("first", shape.stem(place.from()), precision, role);
    all.add("precision+block", precision, word.block());
    all.add("role+precision", role, precision, preposition, type);
    all.add("finer+role", finer(place), role, preposition);
    all.add("finer", finer(place), rule);
    all.add("within", within(place), preposition);
  }

  /** Says what holds of a time. */
  void of(TimeMention time, Features all) {
    String rule = String.valueOf(time.equals(draft.time));
    String kind = Shape.lower(time.kind().name());
    String opens = time.from() == 0 ? "opens" : Shape.NONE;
    int rank = 1;
    for (TimeMention other : shape.scene.times) {
      boolean nearer =
          Math.abs(gap(other.from(), other.to())) < Math.abs(gap(time.from(), time.to()));
      rank += nearer ? 1 : 0;
    }
    String after = lastVerb(time.from());
    common(
        all,
        time.from(),
        time.to(),
        new String[] {
          rule, shape.preposition(time.from()), String.valueOf(Math.min(rank, MOST_RANK))
        });
    all.add("kind", kind, rule);
    all.add("kind+side", kind, side(time.from()), opens);
    all.add("kind+type", kind, type, voice);
    all.add("after-verb", after, side(time.from()), type);
    all.add("after-verb+rule", after, rule, kind);
    all.add("after-verb+clause", after, same(time.from()), side(time.from()));
    all.add("behind-verb", shape.behind(time.to(), trigger), side(time.from()), rule);
    String stem = shape.stem(time.from());
    all.add("word", stem, side(time.from()));
    all.add("word+type", stem, type, side(time.from()));
    all.add("last-word", shape.stem(time.to() - 1), side(time.from()));
    all.add("kind+block", kind, word.block(), side(time.from()));
    all.add("kind+status", kind, Shape.lower(draft.status.name()), type);
    all.add(
        "others",
        rule,
        String.valueOf(draft.time == null),
        String.valueOf(Math.min(shape.scene.times.size(), 3)));
    all.add("tense", voice, kind, side(time.from()));
    all.add("status", Shape.lower(draft.status.name()), kind, rule);
  }

  /**
   * @param of what the rules say, the preposition, the rank by distance
   */
  private void common(Features all, int from, int to, String[] of) {
    String rule = of[0];
    String preposition = of[1];
    String side = side(from);
    boolean behind = from >= trigger.to();
    int start = behind ? trigger.to() : to;
    int end = behind ? from : trigger.from();
    String gap = Shape.distance(end - start);
    String acts = shape.acts(start, end);
    String verbs = shape.verbs(start, end);
    String same = same(from);
    all.add("rule", rule);
    all.add("rule+type", rule, type, voice);
    all.add("rule+side", rule, side, gap);
    all.add("rule+acts", rule, side, acts, verbs);
    all.add("rule+prep", rule, preposition, side);
    all.add("rule+same", rule, same, side, of[2]);
    all.add("prep", preposition, side, frame);
    all.add("prep+type", preposition, type);
    all.add("gap", side, gap);
    all.add("gap+type", side, gap, type);
    all.add("acts", side, acts, verbs, same);
    all.add("acts+commas", side, acts, shape.commas(start, end));
    all.add("rank", side, of[2], acts);
    all.add("rank+prep", side, of[2], preposition, same);
    all.add("path", side, shape.path(start, end));
    all.add("path+frame", side, shape.path(start, end), frame);
    all.add("block", word.block(), side, preposition);
    all.add("title", String.valueOf(draft.scene.sentence().heading()), side, rule);
    all.add("start", from == 0 ? "start" : shape.before(from, trigger), side, rule);
    all.add("joined", String.valueOf(shape.syntax.conjoined(trigger.from())), side, acts, same);
    new Rivals(shape, word, from, to).say(all, side, preposition, same);
    words(all, from, to, side);
  }

  /** The words around it, and those that govern it and the act. */
  private void words(Features all, int from, int to, String side) {
    String block = word.block();
    String before = shape.stem(from - 1);
    String behind = shape.stem(to);
    all.add("word-1", before, side);
    all.add("word-1+type", before, type);
    all.add("word-2", shape.stem(from - 2), side);
    all.add("word+1", behind, side);
    all.add("word+1+type", behind, type);
    all.add("act-1", shape.stem(trigger.from() - 1), side);
    all.add("act+1", shape.stem(trigger.to()), side);
    all.add("act", shape.stem(trigger.from()), side);
    all.add("block", block, voice, side);
    int governs = shape.subjects.verbBefore(from);
    if (governs >= 0) {
      String verb = shape.stem(governs);
      boolean own = trigger.from() <= governs && governs < trigger.to();
      String kind = own ? "own" : shape.verb(governs, trigger);
      all.add("verb-stem", verb, side);
      all.add("verb-stem+type", verb, type);
      all.add("verb", kind, side, Shape.distance(from - governs), type);
      all.add("verb+same", kind, side, String.valueOf(draft.scene.clauses.same(governs, from)));
    }
    int acts = shape.subjects.verbBefore(trigger.from());
    if (acts >= 0) {
      all.add("act-verb", shape.stem(acts), side);
      all.add("act-verb+governs", shape.stem(acts), String.valueOf(acts == governs), side);
    }
    all.add("opens", shape.stem(0), side);
  }

  private String same(int token) {
    return String.valueOf(draft.scene.clauses.same(trigger.from(), token));
  }

  private String side(int token) {
    return token >= trigger.to() ? "behind" : "before";
  }

  private int gap(int from, int to) {
    return from >= trigger.to() ? from - trigger.to() : trigger.from() - to;
  }

  /** What the rules make of the phrase that the place stands in. */
  private String role(int token) {
    boolean agent = draft.agents.stream().anyMatch(p -> p.from() <= token && token < p.to());
    boolean target = draft.targets.stream().anyMatch(p -> p.from() <= token && token < p.to());
    return agent ? "agent" : target ? "target" : "free";
  }

  /** Whether a place of another precision stands in the sentence too. */
  private String finer(PlaceMention place) {
    int own = order(place);
    boolean finer = false;
    boolean coarser = false;
    for (PlaceMention other : shape.scene.places) {
      finer |= order(other) < own;
      coarser |= order(other) > own;
    }
    return finer + " " + coarser;
  }

  private static int order(PlaceMention place) {
    Precision precision = place.place().precision();
    return precision == null ? PRECISIONS.size() : PRECISIONS.indexOf(precision);
  }

  /** How the phrase around the place begins. */
  private String within(PlaceMention place) {
    for (int i = 0; i < shape.phrases.size(); i++) {
      Phrase phrase = shape.phrases.get(i);
      if (phrase.from() <= place.nameFrom() && place.nameFrom() < phrase.to()) {
        return phrase.from() == place.from() ? "whole" : "in " + shape.head(i);
      }
    }
    return Shape.NONE;
  }

  /** What kind of verb stands last before a token. */
  private String lastVerb(int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (shape.syntax.tag(i) == Tag.VERB) {
        return shape.verb(i, trigger);
      }
    }
    return Shape.NONE;
  }
}
