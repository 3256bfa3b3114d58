package org.isnad.page.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.codebook.Block;
import org.isnad.page.draft.Days;
import org.isnad.page.draft.Findings;
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
  private static final int DATE_WORDS = 9;
  private static final int LONGEST_CAPTION = 200;
  private static final int CAPTION_DEPTH = 4;
  private static final int CREDIT = 60;
  private static final int MOST_LABELS = 3;
  private static final int LONGEST_BOX = 8;
  private static final int HEADING_WORDS = 10;

  private final Document page;
  private final String title;
  private final Headlines headlines;
  private final Findings findings;
  private Weights weights = new Weights(List.of());
  private int running;
  private int belowLinks;

  BodyFinder(Document page, String title, Headlines headlines, Findings findings) {
    this.page = page;
    this.title = title;
    this.headlines = headlines;
    this.findings = findings;
  }

  List<Line> lines() {
    List<Line> lines = keptPieces().stream().map(Piece::line).toList();
    List<Line> headed = headed(lines);
    lines
        .subList(headed.size(), lines.size())
        .forEach(line -> findings.chose("dropped", line.text(), "a label below the article"));
    return headed;
  }

  /** The share of running pieces that stand right below a link: teasers of other articles. */
  double teasers() {
    return running == 0 ? 0 : (double) belowLinks / running;
  }

  /** The pieces that are the article's. */
  List<Piece> keptPieces() {
    List<Piece> all = PieceWalk.of(page.body(), Pruner.neverText(page));
    List<Piece> pieces = PieceWalk.of(page.body(), Pruner.of(page).furniture());
    weights = new Weights(all);
    Container.Found container = new Container(page, new Weights(pieces), title).find();
    findings.chose("body", container.element().normalName(), container.how());
    List<Piece> inside =
        new ArrayList<>(new Deck(page, headlines).of(pieces, all, container.element()));
    pieces.stream()
        .filter(piece -> Container.within(piece.owner(), container.element()))
        .filter(piece -> !inside.contains(piece))
        .forEach(inside::add);
    return kept(inside);
  }

  private List<Piece> kept(List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int total = pieces.stream().filter(Piece::isRunning).mapToInt(Piece::length).sum();
    int read = 0;
    boolean skipShort = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Furniture.Use use = Furniture.listed().use(piece.line().text());
      boolean list = use == Furniture.Use.LIST || use == Furniture.Use.STOP;
      boolean ends = use == Furniture.Use.STOP || (list && !isFollowed(pieces, i));
      if (ends && read * 2 > total) {
        pieces.subList(i, pieces.size()).forEach(rest -> drop(rest, "below the article"));
        break;
      }
      boolean skipped = skipShort && !piece.isRunning();
      String why =
          use != Furniture.Use.TEXT
              ? "words of furniture"
              : skipped ? "in a list of links" : why(pieces, i, read == 0);
      if (why.isEmpty() && !piece.line().isHeading() && !seen.add(piece.line().text())) {
        why = "said before";
      }
      skipShort = list || use == Furniture.Use.DROP_NEXT || (skipShort && piece.isLinks());
      if (why.isEmpty()) {
        boolean heads = !kept.isEmpty() && heads(kept.getLast(), pieces, i);
        kept.add(heads ? piece.asHeading() : piece);
        read += piece.isRunning() ? piece.length() : 0;
        running += piece.isRunning() ? 1 : 0;
        belowLinks += piece.isRunning() && i > 0 && pieces.get(i - 1).isLinks() ? 1 : 0;
      } else {
        drop(piece, why);
      }
    }
    return kept;
  }

  /** Why a piece is no line of the article; an empty string if it is one. */
  private String why(List<Piece> pieces, int i, boolean isAboveText) {
    Piece piece = pieces.get(i);
    String line = piece.line().text();
    if (headlines.has(piece)) {
      return "the headline";
    }
    if (piece.isLinks()) {
      return "links";
    }
    if (Furniture.listed().author(line).isPresent()) {
      return "a signed line";
    }
    if ((isAboveText && isDate(piece)) || (!piece.isRunning() && line.contains("://"))) {
      return "a day or an address";
    }
    if (headsLinks(pieces, i)) {
      return "heads links";
    }
    return isCaption(pieces, i) ? "a caption" : "";
  }

  private void drop(Piece piece, String why) {
    findings.chose("dropped", piece.line().text(), why);
  }

  /** True if sentences go on soon after a list of links. */
  private static boolean isFollowed(List<Piece> pieces, int i) {
    return pieces.stream()
        .skip(i + 1L)
        .limit(LONGEST_BOX)
        .anyMatch(piece -> piece.isRunning() && Prose.endsSentence(piece.line().text()));
  }

  private static boolean isDate(Piece piece) {
    String line = piece.line().text();
    return Prose.words(line) <= DATE_WORDS && Days.in(line).isPresent();
  }

  /** A short paragraph between two of running text that hang beside it. */
  private static boolean heads(Piece before, List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    String line = piece.line().text();
    return i + 1 < pieces.size()
        && piece.line().kind() == Block.Kind.PARAGRAPH
        && Prose.words(line) >= 2
        && Prose.words(line) <= HEADING_WORDS
        && Character.isLetterOrDigit(line.codePointBefore(line.length()))
        && isBeside(before, piece)
        && isBeside(pieces.get(i + 1), piece);
  }

  private static boolean isBeside(Piece running, Piece piece) {
    return running.isRunning()
        && running.owner().normalName().equals("p")
        && piece.owner().normalName().equals("p")
        && Objects.equals(running.owner().parent(), piece.owner().parent());
  }

  /** A heading right above links to other articles. */
  private static boolean headsLinks(List<Piece> pieces, int i) {
    return pieces.get(i).line().isHeading() && i + 1 < pieces.size() && pieces.get(i + 1).isLinks();
  }

  /** A short line alone with a picture, between running text. */
  private boolean isCaption(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    boolean between =
        (i == 0 || pieces.get(i - 1).isRunning())
            && i + 1 < pieces.size()
            && pieces.get(i + 1).isRunning();
    return between
        && piece.line().kind() == Block.Kind.PARAGRAPH
        && Prose.length(piece.line().text()) < LONGEST_CAPTION
        && isAloneWithPicture(piece);
  }

  private boolean isAloneWithPicture(Piece piece) {
    Element around = piece.owner();
    for (int i = 0; i < CAPTION_DEPTH && around != null; i++) {
      if (weights.all(around) > piece.length() + CREDIT) {
        return false;
      }
      if (around.selectFirst("img, picture, video") != null) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** Without headings that head nothing: at the end, or of a list that is gone. */
  private static List<Line> headed(List<Line> lines) {
    int end = lines.size();
    int labels = 0;
    for (int i = end; i > 0 && isLabel(lines.get(i - 1)); i--) {
      labels++;
    }
    end -= labels <= MOST_LABELS ? labels : 0;
    while (end > 0 && lines.get(end - 1).isHeading()) {
      end--;
    }
    return lines.subList(0, end);
  }

  // What stands below an article: signatures, credits, places
  private static boolean isLabel(Line line) {
    return line.isHeading()
        || (line.kind() == Block.Kind.PARAGRAPH
            && !Prose.isRunning(line.text())
            && !Prose.endsSentence(line.text()));
  }
}
