package org.isnad.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.codebook.Span;

/**
 * A title or text with its marks, from which pieces are cut for the page. Marks may lie in each
 * other; one that ends inside another that began before it is split there, and so is one that goes
 * past the piece.
 */
final class MarkedText {
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.<Mark>comparingInt(mark -> mark.span().start())
          .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder());

  private final String text;
  private final List<Mark> marks;

  /**
   * @param marks no two of the same span; those that are empty or point outside the text are left
   *     out
   */
  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks.stream().filter(mark -> fits(mark.span())).sorted(OUTER_FIRST).toList();
  }

  private boolean fits(Span span) {
    return span.start() < span.end() && span.end() <= text.length();
  }

  /** The runs of a stretch of the text, end exclusive. */
  List<Run> runs(int from, int to) {
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.span().start() < to && from < mark.span().end())
            .toList();
    return cut(from, to, inside);
  }

  private List<Run> cut(int from, int to, List<Mark> inside) {
    List<Run> runs = new ArrayList<>();
    int at = from;
    List<Mark> left = inside;
    while (!left.isEmpty() && at < to) {
      Mark outer = left.getFirst();
      int start = Math.max(at, outer.span().start());
      int end = Math.min(to, outer.span().end());
      plain(runs, at, start);
      List<Mark> others = left.subList(1, left.size());
      List<Mark> within = others.stream().filter(mark -> mark.span().start() < end).toList();
      boolean whole = outer.span().start() >= from && start == outer.span().start();
      runs.add(new Run.Marked(outer, whole, cut(start, end, within)));
      at = end;
      left = goingOn(others, end);
    }
    plain(runs, at, to);
    return runs;
  }

  // Those begun before this point come first, the longest of them outermost
  private static List<Mark> goingOn(List<Mark> marks, int from) {
    Comparator<Mark> byStart = Comparator.comparingInt(mark -> Math.max(from, mark.span().start()));
    return marks.stream()
        .filter(mark -> mark.span().end() > from)
        .sorted(byStart.thenComparing(mark -> mark.span().end(), Comparator.reverseOrder()))
        .toList();
  }

  private void plain(List<Run> runs, int from, int to) {
    if (from < to) {
      runs.add(new Run.Plain(text.substring(from, to)));
    }
  }
}
