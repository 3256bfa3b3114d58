package org.isnad.page.html;

import java.util.Optional;
import org.isnad.page.draft.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element if it is short; of a long one no more is read than tells so. */
final class ShortText implements NodeFilter {
  private final StringBuilder text = new StringBuilder();
  private final int limit;

  private ShortText(int limit) {
    this.limit = limit;
  }

  /** The text, tidied; none if it is empty or has more than the limit of characters. */
  static Optional<String> of(Element element, int limit) {
    ShortText filter = new ShortText(limit);
    element.filter(filter);
    String text = filter.isOver() ? "" : Line.tidy(filter.text.toString());
    return text.isEmpty() || text.length() > limit ? Optional.empty() : Optional.of(text);
  }

  // White space between tags counts little: pages are full of it
  private boolean isOver() {
    return text.length() > limit * 2;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words && !words.isBlank()) {
      text.append(words.text());
    } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
      text.append(' ');
    }
    return isOver() ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
