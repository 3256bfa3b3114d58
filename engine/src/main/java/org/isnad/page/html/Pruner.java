package org.isnad.page.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the furniture of a page, by tags, and by what elements are called. Names lie (an article
 * may hang in {@code sidebar-grid__content}), so an element that holds much of the page's running
 * text stays.
 */
final class Pruner {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, iframe, object, embed, canvas, audio, video, select,"
          + " option, button, input, textarea, label, datalist, map, math, picture, figcaption,"
          + " dialog, [hidden], [role=navigation], [role=dialog], [role=search], [role=banner],"
          + " [role=contentinfo], [style~=display\\s*:\\s*none], nav, footer, figure, form, aside,"
          + " header";
  private static final Set<String> ALWAYS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "select",
          "option",
          "button",
          "input",
          "textarea",
          "datalist",
          "map");
  private static final Set<String> STRONG =
      Set.of(
          "comment",
          "comments",
          "disqus",
          "related",
          "newsletter",
          "footer",
          "cookie",
          "cookies",
          "consent",
          "share",
          "sharing",
          "social",
          "recommended",
          "recommendations",
          "outbrain",
          "taboola",
          "breadcrumb",
          "breadcrumbs",
          "popular",
          "trending",
          "respond",
          "gdpr",
          "modal",
          "popup",
          "onetrust");
  private static final Set<String> WEAK =
      Set.of(
          "sidebar",
          "widget",
          "teaser",
          "teasers",
          "promo",
          "ad",
          "ads",
          "advert",
          "advertisement",
          "adsbygoogle",
          "banner",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "tags",
          "tagcloud",
          "meta",
          "byline",
          "author",
          "authors",
          "caption",
          "credit",
          "toolbar",
          "tools",
          "subscribe",
          "subscription",
          "signup",
          "login",
          "more",
          "also",
          "readmore",
          "rating",
          "print",
          "copyright",
          "license",
          "licence",
          "notice",
          "gallery",
          "slider",
          "slideshow",
          "carousel",
          "poll",
          "pagination",
          "prev",
          "next",
          "sr",
          "visually",
          "offscreen",
          "tag",
          "screen",
          "timestamp",
          "date",
          "time",
          "bookmark",
          "toc",
          "kicker",
          "eyebrow",
          "sponsor",
          "sponsored",
          "partner",
          "donate",
          "donation",
          "support",
          "follow",
          "source",
          "logo",
          "live",
          "ticker",
          "breaking",
          "latest",
          "bio",
          "skip",
          "sitemap",
          "topbar",
          "masthead",
          "embed",
          "twitter",
          "facebook",
          "instagram",
          "whatsapp",
          "telegram",
          "reactions",
          "votes",
          "promotion",
          "crosslink",
          "crosslinks",
          "linkbox",
          "infobox",
          "factbox",
          "stream");
  private static final Set<String> PRESERVED = Set.of("html", "body", "main", "article", "p", "h1");
  private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");
  private static final Pattern STATE =
      Pattern.compile("(?i)(has|is|no|with|without|tag|category|format|post-type|status)[-_].*");
  private static final int RUNNING_PIECES = 3;
  private static final double STRONG_SHARE = 0.7;
  private static final double WEAK_SHARE = 0.25;

  private final Document page;
  private final Map<Element, Integer> weights;
  private final Map<Element, Integer> counts;
  private final Set<Element> furniture;
  private final Set<Element> aboveHeadlines;
  private final int all;

  private Pruner(Document page, Set<Element> neverText) {
    List<Piece> pieces = PieceWalk.of(page.body(), neverText);
    this.page = page;
    this.furniture = neverText;
    this.weights = BodyFinder.weights(pieces);
    this.counts = counts(pieces);
    this.aboveHeadlines = aboveHeadlines(page);
    this.all = weights.getOrDefault(page.body(), 0);
  }

  static Pruner of(Document page) {
    Set<Element> left = new HashSet<>();
    for (Element element : page.getAllElements()) {
      if (ALWAYS.contains(element.normalName())) {
        left.add(element);
      }
    }
    return new Pruner(page, left);
  }

  private static Set<Element> aboveHeadlines(Document page) {
    Set<Element> above = new HashSet<>();
    for (Element headline : page.getElementsByTag("h1")) {
      for (Element e = headline; e != null && above.add(e); e = e.parent()) {}
    }
    return above;
  }

  private static Map<Element, Integer> counts(List<Piece> pieces) {
    Map<Element, Integer> counts = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.isRunning()) {
        for (Element e = piece.owner(); e != null; e = e.parent()) {
          counts.merge(e, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** The elements that are furniture; what hangs below them is too. */
  Set<Element> furniture() {
    Map<String, Boolean[]> seen = new HashMap<>();
    for (Element element : page.select(NEVER_TEXT)) {
      if (!holdsArticle(element)) {
        furniture.add(element);
      }
    }
    for (Element element : page.body().getAllElements()) {
      if (!PRESERVED.contains(element.normalName()) && isFurniture(element, seen)) {
        furniture.add(element);
      }
    }
    return furniture;
  }

  private boolean isFurniture(Element element, Map<String, Boolean[]> seen) {
    String names = element.className() + " " + element.id();
    if (names.isBlank()) {
      return false;
    }
    Boolean[] hit = seen.computeIfAbsent(names, Pruner::hit);
    int weight = weights.getOrDefault(element, 0);
    boolean strong = hit[0] && weight <= all * STRONG_SHARE && !aboveHeadlines.contains(element);
    return strong || (hit[1] && !holdsArticle(element));
  }

  private boolean holdsArticle(Element element) {
    return weights.getOrDefault(element, 0) > all * WEAK_SHARE
        || counts.getOrDefault(element, 0) >= RUNNING_PIECES
        || aboveHeadlines.contains(element);
  }

  private static Boolean[] hit(String names) {
    boolean strong = false;
    boolean weak = false;
    for (String name : names.split("\\s+", -1)) {
      if (!isState(name)) {
        for (String word : WORDS.split(name, -1)) {
          String lower = word.toLowerCase(Locale.ROOT);
          strong |= STRONG.contains(lower);
          weak |= WEAK.contains(lower);
        }
      }
    }
    return new Boolean[] {strong, weak};
  }

  // has-sidebar, tag-war and category-live say how an element looks and what it is about,
  // print:hidden when: not what it is
  private static boolean isState(String name) {
    return name.indexOf(':') >= 0 || STATE.matcher(name).matches();
  }
}
