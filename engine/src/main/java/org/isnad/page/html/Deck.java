package org.isnad.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.page.draft.Folded;
import org.isnad.page.draft.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the summary that many sites set above the body, outside of it. */
final class Deck {
  private static final int DECK_WORDS = 5;
  private static final int MOST = 3;
  private static final int SHORTEST = 30;
  private static final List<String> DESCRIPTIONS =
      List.of("og:description", "description", "twitter:description", "dcterms.description");

  private final List<String> descriptions;
  private final Headlines headlines;

  Deck(Document page, Headlines headlines) {
    this.headlines = headlines;
    this.descriptions =
        DESCRIPTIONS.stream()
            .map(name -> Meta.of(page, List.of(name)))
            .flatMap(text -> Optional.ofNullable(text).stream())
            .map(Folded::words)
            .filter(words -> words.length() >= SHORTEST)
            .distinct()
            .toList();
  }

  /**
   * The pieces of the summary.
   *
   * @param pieces those of the page without its furniture
   * @param all those of the page
   * @param container what holds the body
   */
  List<Piece> of(List<Piece> pieces, List<Piece> all, Element container) {
    List<Piece> between = between(pieces, container);
    Piece first =
        pieces.stream()
            .filter(piece -> piece.isRunning() && Container.within(piece.owner(), container))
            .findFirst()
            .orElse(null);
    if (first == null || between.stream().anyMatch(this::isDescribed) || isDescribed(first)) {
      return between;
    }
    for (Piece piece : all) {
      if (piece.owner().equals(first.owner())) {
        return between;
      }
      boolean inside = pieces.contains(piece) && Container.within(piece.owner(), container);
      if (!inside && isDescribed(piece) && !piece.isLinks() && !headlines.has(piece)) {
        List<Piece> deck = new ArrayList<>(List.of(piece));
        deck.addAll(between);
        return deck;
      }
    }
    return between;
  }

  /** True if the page's own summary for search engines begins as the piece does. */
  private boolean isDescribed(Piece piece) {
    String words = Folded.words(piece.line().text());
    return words.length() >= SHORTEST
        && descriptions.stream().anyMatch(said -> begin(said, words) || begin(words, said));
  }

  // Summaries for search engines are cut at a length, within a word
  private static boolean begin(String whole, String start) {
    return whole.startsWith(start.substring(0, Math.max(SHORTEST, start.length() - 12)));
  }

  /** Running text between the headline and the container. */
  private List<Piece> between(List<Piece> pieces, Element container) {
    List<Piece> deck = new ArrayList<>();
    boolean afterTitle = false;
    for (Piece piece : pieces) {
      if (Container.within(piece.owner(), container)) {
        return afterTitle ? deck : List.of();
      }
      if (headlines.has(piece)) {
        afterTitle = true;
        deck.clear();
      } else if (isDeck(piece) && deck.size() < MOST) {
        deck.add(piece);
      }
    }
    return List.of();
  }

  private static boolean isDeck(Piece piece) {
    boolean heading = piece.line().isHeading() && Prose.words(piece.line().text()) >= DECK_WORDS;
    return !piece.isLinks() && (heading || piece.isRunning());
  }
}
