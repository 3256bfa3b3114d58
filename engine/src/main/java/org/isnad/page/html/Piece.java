package org.isnad.page.html;

import org.isnad.codebook.Block;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Prose;
import org.jsoup.nodes.Element;

/**
 * A line of a page, before anything is known about it.
 *
 * @param owner the element in which it begins
 * @param linked how many of its characters are links
 */
record Piece(Line line, Element owner, int linked) {
  private static final double MOSTLY = 0.75;

  /** True if it could be running text of an article: sentences, and not all of them links. */
  boolean isRunning() {
    return !line.isHeading() && !isLinks() && Prose.isRunning(line.text());
  }

  boolean isLinks() {
    return linked > line.text().length() * MOSTLY;
  }

  Piece asHeading() {
    return new Piece(new Line(Block.Kind.HEADING, line.text()), owner, linked);
  }

  int length() {
    return line.text().length();
  }
}
