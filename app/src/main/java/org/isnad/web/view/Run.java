package org.isnad.web.view;

import java.util.List;

/** A run of an article's text on the page: plain, or marked with more runs inside. */
sealed interface Run {
  /** Text as it stands. */
  record Plain(String text) implements Run {}

  /**
   * Marked text.
   *
   * @param whole false where this is only a further piece of a mark that began elsewhere
   */
  record Marked(Mark mark, boolean whole, List<Run> inside) implements Run {
    public Marked {
      inside = List.copyOf(inside);
    }
  }
}
