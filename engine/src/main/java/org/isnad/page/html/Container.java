package org.isnad.page.html;

import java.util.List;
import java.util.Objects;
import org.isnad.page.draft.Folded;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article: where running text hangs together. */
final class Container {
  // What sites name the element that holds the article and nothing else
  private static final String KNOWN =
      "[itemprop=articleBody], .entry-content, .post-content, .article-body, .article__body,"
          + " .article-content, .article__content, .story-body, .story-content, .post-body,"
          + " .articleBody, .article-text, .news-body, .news-content, .td-post-content";
  private static final double ARTICLE_SHARE = 0.25;
  private static final int SHORTEST_BODY = 200;
  private static final double DESCEND = 0.7;
  private static final double KNOWN_SHARE = 0.4;
  private static final double LIKE_SHARE = 0.08;

  private final Document page;
  private final Weights weights;
  private final String title;

  /** How the element was found. */
  record Found(Element element, String how) {}

  Container(Document page, Weights weights, String title) {
    this.page = page;
    this.weights = weights;
    this.title = Folded.words(title);
  }

  Found find() {
    Element body = headlined();
    int all = weights.running(body);
    Element known = body;
    int most = 0;
    for (Element element : body.select(KNOWN)) {
      int weight = weights.running(element);
      if (weight >= most && weight > 0 && weight >= all * KNOWN_SHARE) {
        most = weight;
        known = element;
      }
    }
    return most > 0 ? new Found(withItsLike(known), "named so: " + path(known)) : densest(body);
  }

  /**
   * Of several articles on a page the one that holds the headline, if it is no mere head; else the
   * page.
   */
  private Element headlined() {
    Element found = page.body();
    int all = weights.running(found);
    for (Element article : page.getElementsByTag("article")) {
      int weight = weights.running(article);
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
  private Element withItsLike(Element known) {
    Element all = known;
    for (Element like : page.getElementsByTag(known.normalName())) {
      boolean same = !like.equals(known) && like.className().equals(known.className());
      if (same && !known.className().isEmpty() && weights.running(like) > 0) {
        while (!within(like, all)) {
          all = Objects.requireNonNullElse(all.parent(), page.body());
        }
      }
    }
    return all;
  }

  private Found densest(Element body) {
    Element at = body;
    while (true) {
      Element heaviest = at;
      int most = 0;
      for (Element child : at.children()) {
        int weight = weights.running(child);
        if (weight > most) {
          most = weight;
          heaviest = child;
        }
      }
      boolean isText = List.of("p", "li", "blockquote").contains(heaviest.normalName());
      int here = weights.running(at);
      if (most == 0 || isText || most < here * DESCEND || isCut(at, heaviest) || isTextual(at)) {
        return new Found(at, "most running text: " + path(at));
      }
      at = heaviest;
    }
  }

  /** True if others of the same name beside an element hold running text too. */
  private boolean isCut(Element parent, Element heaviest) {
    int others = 0;
    for (Element child : parent.children()) {
      boolean same =
          !child.equals(heaviest)
              && child.normalName().equals(heaviest.normalName())
              && Pruner.stem(child).equals(Pruner.stem(heaviest));
      others += same ? weights.running(child) : 0;
    }
    return others > weights.running(parent) * LIKE_SHARE;
  }

  /** True if paragraphs hang in it directly, beside what else it holds. */
  private boolean isTextual(Element parent) {
    int paragraphs = 0;
    int found = 0;
    for (Element child : parent.children()) {
      boolean paragraph = child.normalName().equals("p") && weights.running(child) > 0;
      paragraphs += paragraph ? weights.running(child) : 0;
      found += paragraph ? 1 : 0;
    }
    return found > 1 && paragraphs > weights.running(parent) * LIKE_SHARE;
  }

  static boolean within(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static String path(Element element) {
    String names = element.className().strip().replaceAll("\\s+", ".");
    String id = element.id().isEmpty() ? "" : "#" + element.id();
    return element.normalName() + id + (names.isEmpty() ? "" : "." + names);
  }
}
