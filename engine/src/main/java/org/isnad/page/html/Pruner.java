package org.isnad.page.html;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.page.html.ClassWords.Grade;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the furniture of a page, by tags, and by what elements are called. Names lie (an article
 * may hang in {@code sidebar-grid__content}), so an element that holds much of the page's running
 * text stays.
 */
final class Pruner {
  private static final String SELDOM_TEXT =
      "audio, video, label, math, picture, figcaption,"
          + " [role=navigation], [role=search], [role=banner], [role=contentinfo], nav, footer,"
          + " figure, form, aside, header";
  private static final String UNSEEN =
      "dialog, [hidden], [role=dialog], [style~=display\\s*:\\s*none]";
  private static final Set<String> NEVER_TEXT =
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
  private static final Set<String> PRESERVED = Set.of("html", "body", "main", "article", "p", "h1");
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final String FIELDS =
      "input:not([type=hidden]):not([type=search]):not([type=radio]), textarea, select";
  private static final int LARGEST_BOX = 500;
  private static final double BOX_SHARE = 0.1;
  private static final int RUNNING_PIECES = 3;
  private static final double STRONG_SHARE = 0.7;
  private static final double HIDDEN_SHARE = 0.3;
  private static final double WEAK_SHARE = 0.25;
  private static final double MOST_SHARE = 0.5;
  private static final int LEAST_NUMBER = 5;
  private static final double LINKED = 0.3;

  private final Document page;
  private final Weights weights;
  private final Set<Element> furniture;
  private final Set<Element> aboveHeadlines;
  private final Map<String, Integer> namesakes = new HashMap<>();
  private final int all;

  private Pruner(Document page, Set<Element> neverText) {
    this.page = page;
    this.furniture = neverText;
    this.weights = new Weights(PieceWalk.of(page.body(), neverText));
    this.aboveHeadlines = aboveHeadlines(page);
    this.all = weights.running(page.body());
    for (Element element : page.body().getAllElements()) {
      if (!element.className().isEmpty()) {
        namesakes.merge(stem(element), weights.running(element), Integer::sum);
      }
    }
  }

  static Pruner of(Document page) {
    return new Pruner(page, neverText(page));
  }

  /** The elements whose text is no text for readers, whatever they hold. */
  static Set<Element> neverText(Document page) {
    Set<Element> left = new HashSet<>();
    for (Element element : page.getAllElements()) {
      Element parent = element.parent();
      boolean question =
          element.normalName().equals("button")
              && parent != null
              && HEADINGS.contains(parent.normalName());
      if (NEVER_TEXT.contains(element.normalName()) && !question) {
        left.add(element);
      }
    }
    return left;
  }

  private static Set<Element> aboveHeadlines(Document page) {
    Set<Element> above = new HashSet<>();
    for (Element headline : page.getElementsByTag("h1")) {
      for (Element e = headline; e != null && above.add(e); e = e.parent()) {}
    }
    return above;
  }

  /** The elements that are furniture; what hangs below them is too. */
  Set<Element> furniture() {
    for (Element element : page.select(SELDOM_TEXT)) {
      if (!holdsArticle(element) && !isFigureOfText(element)) {
        furniture.add(element);
      }
    }
    for (Element element : page.select(UNSEEN)) {
      if (isAtMost(element, MOST_SHARE)) {
        furniture.add(element);
      }
    }
    boxes();
    Map<String, Set<Grade>> seen = new HashMap<>();
    for (Element element : page.body().getAllElements()) {
      String names = ClassWords.names(element);
      Set<Grade> grades =
          names.isBlank() ? Set.of() : seen.computeIfAbsent(names, ClassWords::grades);
      if (!grades.isEmpty() && isFurniture(element, grades)) {
        furniture.add(element);
      }
    }
    return furniture;
  }

  // Sites put tables and quotations into figures as they do pictures
  private static boolean isFigureOfText(Element element) {
    return element.normalName().equals("figure")
        && element.selectFirst("table, blockquote") != null;
  }

  private boolean isFurniture(Element element, Set<Grade> grades) {
    boolean preserved = PRESERVED.contains(element.normalName());
    if (grades.contains(Grade.HIDDEN) && isAtMost(element, HIDDEN_SHARE)) {
      return !element.nameIs("article");
    }
    if (preserved) {
      return false;
    }
    if (grades.contains(Grade.STRONG) && isAtMost(element, STRONG_SHARE)) {
      return true;
    }
    if (holdsArticle(element) || isOfHeading(element)) {
      return false;
    }
    double share = grades.contains(Grade.LIVE) ? WEAK_SHARE : MOST_SHARE;
    return (grades.contains(Grade.WEAK) && !isOneOfMany(element, share))
        || (grades.contains(Grade.LINKED) && weights.linked(element) > LINKED);
  }

  private static boolean isOfHeading(Element element) {
    Element parent = element.parent();
    return HEADINGS.contains(element.normalName())
        || (parent != null && HEADINGS.contains(parent.normalName()));
  }

  /** The boxes around fields to fill in: newsletters, polls, consent to what others embed. */
  private void boxes() {
    for (Element field : page.body().select(FIELDS)) {
      Element box = null;
      for (Element e = field.parent(); e != null && isBox(e); e = e.parent()) {
        box = e;
      }
      if (box != null) {
        furniture.add(box);
      }
    }
  }

  private boolean isBox(Element element) {
    return weights.all(element) <= LARGEST_BOX
        && weights.running(element) <= all * BOX_SHARE
        && !PRESERVED.contains(element.normalName())
        && !aboveHeadlines.contains(element);
  }

  private boolean isAtMost(Element element, double share) {
    return weights.running(element) <= all * share && !aboveHeadlines.contains(element);
  }

  /** True if those of its name together hold a good part of the page's running text. */
  private boolean isOneOfMany(Element element, double share) {
    return namesakes.getOrDefault(stem(element), 0) > all * share;
  }

  /** The class without names that are numbers: page builders number what they build. */
  static String stem(Element element) {
    return element.classNames().stream().filter(n -> !numbered(n)).collect(joining(" "));
  }

  /** Ends like {@code text-widget-91633d1}. No pattern: on a class without end it never ended. */
  private static boolean numbered(String name) {
    int number = Math.max(name.lastIndexOf('-'), name.lastIndexOf('_')) + 1;
    String end = name.substring(number);
    return number > 0
        && end.length() >= LEAST_NUMBER
        && end.chars().allMatch(c -> digit(c) || c >= 'a' && c <= 'f')
        && end.chars().anyMatch(Pruner::digit);
  }

  private static boolean digit(int character) {
    return character >= '0' && character <= '9';
  }

  private boolean holdsArticle(Element element) {
    return weights.running(element) > all * WEAK_SHARE
        || weights.pieces(element) >= RUNNING_PIECES
        || aboveHeadlines.contains(element);
  }
}
