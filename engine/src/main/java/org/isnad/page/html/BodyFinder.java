package org.isnad.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.page.draft.Folded;
import org.isnad.page.draft.Furniture;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the lines of an article: where most of a page's running text hangs together, without
 * furniture.
 */
final class BodyFinder {
  // What sites name the element that holds the article and nothing else
  private static final String KNOWN =
      "[itemprop=articleBody], .entry-content, .post-content, .article-body, .article__body,"
          + " .article-content, .article__content, .story-body, .story-content, .post-body,"
          + " .articleBody, .article-text, .news-body, .news-content, .td-post-content";
  private static final double ARTICLE_SHARE = 0.25;
  private static final int SHORTEST_BODY = 500;
  private static final int DECK_WORDS = 5;
  private static final double DESCEND = 0.62;
  private static final double KNOWN_SHARE = 0.4;

  private final Document page;
  private final String title;

  BodyFinder(Document page, String title) {
    this.page = page;
    this.title = Folded.words(title);
  }

  List<Line> lines() {
    List<Piece> pieces = PieceWalk.of(page.body(), Pruner.of(page).furniture());
    Map<Element, Integer> weights = weights(pieces);
    Element container = container(weights);
    List<Piece> inside = new ArrayList<>(deck(pieces, container));
    pieces.stream().filter(piece -> within(piece.owner(), container)).forEach(inside::add);
    return kept(inside);
  }

  /** Of each element, how many characters of running text hang below it. */
  static Map<Element, Integer> weights(List<Piece> pieces) {
    Map<Element, Integer> weights = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.isRunning()) {
        for (Element e = piece.owner(); e != null; e = e.parent()) {
          weights.merge(e, piece.line().text().length(), Integer::sum);
        }
      }
    }
    return weights;
  }

  private Element container(Map<Element, Integer> weights) {
    Element body = headlined(weights);
    int all = weights.getOrDefault(body, 0);
    Element known = body;
    int most = 0;
    for (Element element : body.select(KNOWN)) {
      int weight = weights.getOrDefault(element, 0);
      if (weight >= most && weight > 0 && weight >= all * KNOWN_SHARE) {
        most = weight;
        known = element;
      }
    }
    return most > 0 ? withItsLike(known, weights) : densest(body, weights);
  }

  /**
   * Of several articles on a page the one that holds the headline, if it is no mere head; else the
   * page.
   */
  private Element headlined(Map<Element, Integer> weights) {
    Element found = page.body();
    int all = weights.getOrDefault(found, 0);
    for (Element article : page.getElementsByTag("article")) {
      int weight = weights.getOrDefault(article, 0);
      boolean much = weight >= all * ARTICLE_SHARE && weight >= SHORTEST_BODY;
      if (much && article.select("h1, h2").stream().anyMatch(this::isHeadline)) {
        found = article;
      }
    }
    return found;
  }

  private boolean isHeadline(Element heading) {
    return !title.isEmpty() && Folded.words(heading.text()).endsWith(title);
  }

  // Advertisements cut a body into several elements of one name: what holds them all
  private Element withItsLike(Element known, Map<Element, Integer> weights) {
    Element all = known;
    for (Element like : page.getElementsByTag(known.normalName())) {
      boolean same = !like.equals(known) && like.className().equals(known.className());
      if (same && !known.className().isEmpty() && weights.getOrDefault(like, 0) > 0) {
        while (!within(like, all)) {
          all = Objects.requireNonNullElse(all.parent(), page.body());
        }
      }
    }
    return all;
  }

  private static Element densest(Element body, Map<Element, Integer> weights) {
    Element at = body;
    while (true) {
      Element heaviest = at;
      int most = 0;
      for (Element child : at.children()) {
        int weight = weights.getOrDefault(child, 0);
        if (weight > most) {
          most = weight;
          heaviest = child;
        }
      }
      boolean isText = heaviest.normalName().equals("p") || heaviest.normalName().equals("li");
      if (most == 0 || isText || most < weights.getOrDefault(at, 0) * DESCEND) {
        return at;
      }
      at = heaviest;
    }
  }

  /**
   * Running text between the headline and the container: the summary that many sites set above the
   * body.
   */
  private List<Piece> deck(List<Piece> pieces, Element container) {
    List<Piece> deck = new ArrayList<>();
    boolean afterTitle = false;
    for (Piece piece : pieces) {
      if (within(piece.owner(), container)) {
        return afterTitle ? deck : List.of();
      }
      if (isTitle(piece)) {
        afterTitle = true;
        deck.clear();
      } else if (isDeck(piece) && deck.size() < 3) {
        deck.add(piece);
      }
    }
    return List.of();
  }

  private static boolean isDeck(Piece piece) {
    boolean heading = piece.line().isHeading() && Prose.words(piece.line().text()) >= DECK_WORDS;
    return !piece.isLinks() && (heading || piece.isRunning());
  }

  private boolean isTitle(Piece piece) {
    String words = title.isEmpty() ? "" : Folded.words(piece.line().text());
    boolean withKicker = piece.line().isHeading() && words.endsWith(" " + title);
    return !title.isEmpty() && (words.equals(title) || withKicker);
  }

  private static boolean within(Element element, Element container) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(container)) {
        return true;
      }
    }
    return false;
  }

  private List<Line> kept(List<Piece> pieces) {
    List<Line> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int total = pieces.stream().filter(Piece::isRunning).mapToInt(Piece::length).sum();
    int running = 0;
    boolean skipShort = false;
    for (Piece piece : pieces) {
      Furniture.Use use = Furniture.listed().use(piece.line().text());
      boolean list = use == Furniture.Use.LIST || use == Furniture.Use.STOP;
      if (list && running * 2 > total) {
        break;
      }
      boolean furniture =
          use != Furniture.Use.TEXT
              || isTitle(piece)
              || piece.isLinks()
              || (skipShort && !piece.isRunning())
              || Furniture.listed().author(piece.line().text()).isPresent();
      skipShort = list || use == Furniture.Use.DROP_NEXT || (skipShort && piece.isLinks());
      if (!furniture && (piece.line().isHeading() || seen.add(piece.line().text()))) {
        kept.add(piece.line());
        running += piece.isRunning() ? piece.length() : 0;
      }
    }
    return headed(kept);
  }

  /** Without headings that head nothing: at the end, or of a list that is gone. */
  private static List<Line> headed(List<Line> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isHeading()) {
      end--;
    }
    return lines.subList(0, end);
  }
}
