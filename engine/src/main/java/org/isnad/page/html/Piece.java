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
  private static final double NEARLY = 0.9;
  private static final int LONGEST_LABEL = 45;
  private static final String MARKS = ":|\uff1a";

  /** True if it could be running text of an article: sentences, and not all of them links. */
  boolean isRunning() {
    return !line.isHeading() && !isLinks() && Prose.isRunning(line.text());
  }

  boolean isLinks() {
    return linked > line.text().length() * MOSTLY || isLabelledLink();
  }

  /** A short label, a mark, and a link to the end: "Read on: …" in whatever words. */
  private boolean isLabelledLink() {
    String text = line.text();
    int mark = -1;
    for (int i = 1; i < Math.min(text.length(), LONGEST_LABEL) && mark < 0; i++) {
      mark = MARKS.indexOf(text.charAt(i)) >= 0 ? i : -1;
    }
    int rest = text.length() - mark - 1;
    return mark > 0 && rest > mark && !Prose.endsSentence(text) && linked >= rest * NEARLY;
  }

  Piece asHeading() {
    return new Piece(new Line(Block.Kind.HEADING, line.text()), owner, linked);
  }

  int length() {
    return line.text().length();
  }
}
