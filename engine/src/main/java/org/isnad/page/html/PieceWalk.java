package org.isnad.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.codebook.Block;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Prose;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Walks an element and cuts its text into lines, where blocks begin and end and where breaks part
 * sentences.
 */
final class PieceWalk implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final int LONGEST_HEADING = 300;
  private static final Set<String> BOLD = Set.of("b", "strong");

  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Boolean> headings = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element owner;
  private int linked;
  private int bold;
  private int inLinks;
  private int inBold;
  private int inHeadings;
  private int inItems;
  private int inQuotations;
  private boolean broken;

  private final Set<Element> left;

  private PieceWalk(Set<Element> left) {
    this.left = left;
  }

  /** The lines below an element, in order, but for those below the elements to leave out. */
  static List<Piece> of(Element root, Set<Element> left) {
    PieceWalk walk = new PieceWalk(left);
    root.filter(walk);
    walk.flush();
    return walk.pieces;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text(words);
    } else if (node instanceof Element element) {
      if (left.contains(element)) {
        skip(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  // Advertisements stand within sentences too: inline ones part words, not paragraphs
  private void skip(Element element) {
    if (element.isBlock()) {
      flush();
    } else {
      text.append(' ');
    }
  }

  private void text(TextNode node) {
    String words = node.getWholeText();
    if (words.isBlank()) {
      text.append(' ');
      return;
    }
    if (owner == null) {
      owner = node.parent();
    }
    broken = false;
    text.append(words);
    int length = words.strip().length();
    linked += inLinks > 0 ? length : 0;
    bold += inBold > 0 ? length : 0;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (element.isBlock()) {
      flush();
    }
    count(element, 1);
  }

  private void count(Element element, int one) {
    String name = element.normalName();
    inLinks += name.equals("a") && leadsAway(element) ? one : 0;
    inBold += BOLD.contains(name) ? one : 0;
    inHeadings += HEADINGS.contains(name) || headsByName(element) ? one : 0;
    inItems += name.equals("li") ? one : 0;
    inQuotations += name.equals("blockquote") ? one : 0;
  }

  // Headings are often marks to jump to, or links to themselves
  private static boolean leadsAway(Element link) {
    String address = link.attr("href");
    return !address.isEmpty()
        && (address.charAt(0) != '#' || link.closest("h1, h2, h3, h4, h5, h6") == null);
  }

  private boolean headsByName(Element element) {
    return element.isBlock()
        && element.hasAttr("class")
        && headings.computeIfAbsent(element.className(), PieceWalk::isOfHeadings)
        && ShortText.of(element, LONGEST_HEADING).filter(PieceWalk::isShort).isPresent();
  }

  private static boolean isOfHeadings(String names) {
    return ClassWords.grades(names).contains(ClassWords.Grade.HEADING);
  }

  // One break within a sentence is a line's end, after a sentence, or two, a paragraph's
  private void lineBreak() {
    if (broken || Prose.endsSentence(text)) {
      flush();
    } else {
      text.append('\n');
      broken = true;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        flush();
      }
      count(element, -1);
    }
    return FilterResult.CONTINUE;
  }

  private void flush() {
    String line = Line.tidy(text.toString());
    if (owner != null && !line.isEmpty()) {
      pieces.add(new Piece(new Line(kind(line), line), owner, linked));
    }
    text.setLength(0);
    owner = null;
    linked = 0;
    bold = 0;
    broken = false;
  }

  private Block.Kind kind(String line) {
    if (inHeadings > 0 || (bold >= line.length() && isShort(line))) {
      return Block.Kind.HEADING;
    }
    return inQuotations > 0
        ? Block.Kind.QUOTATION
        : inItems > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private static boolean isShort(String line) {
    return Prose.couldHead(line) && !Prose.isRunning(line);
  }
}
