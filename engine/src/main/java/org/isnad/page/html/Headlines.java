package org.isnad.page.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.page.draft.Folded;

/** The headline of a page, as it is shown and as the page tells it to others. */
final class Headlines {
  private final String title;
  private final Set<String> others;

  /**
   * Takes the headline that was chosen and the others.
   *
   * @param title the one chosen, may be empty
   */
  Headlines(String title, List<String> others) {
    this.title = Folded.words(title);
    this.others = others.stream().map(Folded::words).collect(Collectors.toUnmodifiableSet());
  }

  /** True if a piece is the headline: no line of the body. */
  boolean has(Piece piece) {
    String words = title.isEmpty() && others.isEmpty() ? "" : Folded.words(piece.line().text());
    boolean withKicker =
        piece.line().isHeading() && !title.isEmpty() && words.endsWith(" " + title);
    return !words.isEmpty() && (words.equals(title) || others.contains(words) || withKicker);
  }
}
