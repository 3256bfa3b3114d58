package org.isnad.page.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much text hangs below each element: characters of running text, its pieces, links. */
final class Weights {
  private static final class Below {
    private int running;
    private int pieces;
    private int all;
    private int linked;
  }

  private static final Below NOTHING = new Below();

  private final Map<Element, Below> below = new HashMap<>();

  Weights(List<Piece> pieces) {
    for (Piece piece : pieces) {
      boolean runs = piece.isRunning();
      for (Element e = piece.owner(); e != null; e = e.parent()) {
        Below sums = below.computeIfAbsent(e, any -> new Below());
        sums.all += piece.length();
        sums.linked += piece.linked();
        sums.running += runs ? piece.length() : 0;
        sums.pieces += runs ? 1 : 0;
      }
    }
  }

  private Below of(Element element) {
    return below.getOrDefault(element, NOTHING);
  }

  /** Characters of running text. */
  int running(Element element) {
    return of(element).running;
  }

  /** Pieces of running text. */
  int pieces(Element element) {
    return of(element).pieces;
  }

  /** Characters of any text. */
  int all(Element element) {
    return of(element).all;
  }

  /** The share of characters that are links. */
  double linked(Element element) {
    Below sums = of(element);
    return sums.all == 0 ? 0 : (double) sums.linked / sums.all;
  }
}
