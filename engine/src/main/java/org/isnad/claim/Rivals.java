package org.isnad.claim;

import org.isnad.claim.choice.Features;
import org.isnad.mention.Trigger;

/** The acts of a sentence that stand nearer to a thing than the act that it may belong to. */
final class Rivals {
  private static final int MOST = 3;
  private final Shape.Word act;

  /** The one that stands nearest, the act itself if none is nearer. */
  private final Shape.Word nearest;

  private final int nearer;
  private final boolean behind;

  /**
   * @param from first token of the thing, {@code to} the one behind it
   */
  Rivals(Shape shape, Shape.Word act, int from, int to) {
    int own = away(act.trigger(), from, to);
    int least = own;
    Shape.Word best = act;
    int count = 0;
    for (Shape.Word other : shape.words) {
      int away = away(other.trigger(), from, to);
      count += away < own ? 1 : 0;
      best = away < least ? other : best;
      least = Math.min(away, least);
    }
    this.act = act;
    this.nearest = best;
    this.nearer = Math.min(count, MOST);
    this.behind = from >= best.trigger().to();
  }

  private static int away(Trigger act, int from, int to) {
    return from >= act.to() ? from - act.to() : act.from() - to;
  }

  /**
   * Says what holds of them.
   *
   * @param side of the act, on which the thing stands
   * @param kind of thing
   */
  void say(Features all, String side, String preposition, String kind) {
    String rank = String.valueOf(nearer);
    String type = act.type();
    String other = nearer == 0 ? Shape.NONE : nearest.type();
    String its = behind ? "behind" : "before";
    all.add("nearer", rank, side);
    all.add("nearer+kind", rank, side, kind);
    all.add("nearer+prep", rank, side, preposition);
    all.add("nearest", other, type, its, side);
    all.add("nearest+kind", other, type, its, kind);
    all.add("nearest+prep", other, its, preposition, type);
    all.add("nearest+voice", nearest.voice(), act.voice(), its, side);
    all.add("nearest+blocks", nearest.block(), act.block(), its);
  }
}
