package org.isnad.web.view;

import java.util.List;
import org.isnad.codebook.Doubt;

/**
 * A stretch of the article with what was read in it beside it: a sentence, or several in a row of
 * which nothing was read.
 *
 * @param heading the page marks it as a heading
 * @param opens it begins a paragraph
 */
record Row(boolean heading, boolean opens, List<Run> runs, List<Card> cards, List<Doubt> doubts) {
  Row {
    runs = List.copyOf(runs);
    cards = List.copyOf(cards);
    doubts = List.copyOf(doubts);
  }

  boolean bare() {
    return cards.isEmpty() && doubts.isEmpty();
  }
}
