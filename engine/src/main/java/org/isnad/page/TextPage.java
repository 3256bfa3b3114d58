package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.codebook.Block;
import org.isnad.page.draft.Draft;
import org.isnad.page.draft.Furniture;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Prose;

/**
 * Reads a text: an article alone, or a page copied with what stands around it. Furniture lines tell the two apart; in
 * a copied page the short lines above and below the running text belong to the page, but for the title.
 */
final class TextPage {
  private final List<String> lines = new ArrayList<>();
  private boolean copied;

  private TextPage() {}

  static Optional<Draft> read(String text) {
    TextPage page = new TextPage();
    page.sift(text);
    return page.draft();
  }

  /** Keeps the lines that may be news. */
  private void sift(String text) {
    boolean skipShort = false;
    boolean running = false;
    for (String raw : (Iterable<String>) Paragraphs.of(text)::iterator) {
      String line = Line.tidy(raw);
      if (line.isEmpty()) {
        continue;
      }
      Furniture.Use use = Furniture.listed().use(line);
      if (use == Furniture.Use.STOP && running) {
        copied = true;
        return;
      }
      boolean dropped = use != Furniture.Use.TEXT || (skipShort && !Prose.isRunning(line));
      copied |= dropped;
      skipShort = use == Furniture.Use.DROP_NEXT;
      if (!dropped) {
        running |= Prose.isRunning(line);
        lines.add(line);
      }
    }
  }

  private Optional<Draft> draft() {
    Opening opening = Opening.of(lines, copied);
    List<String> body = body(opening);
    if (body.isEmpty() || (copied && body.stream().noneMatch(Prose::isRunning))) {
      return Optional.empty();
    }
    return Optional.of(new Draft(opening.facts(), marked(body)));
  }

  private List<String> body(Opening opening) {
    int end = lines.size();
    while (copied && end > opening.end() && !Prose.isRunning(lines.get(end - 1))) {
      end--;
    }
    return new ArrayList<>(lines.subList(opening.end(), Math.max(opening.end(), end)));
  }

  /** A heading is a short line with running text before and after it. */
  private static List<Line> marked(List<String> body) {
    List<Line> marked = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      boolean heads =
          i > 0
              && i + 1 < body.size()
              && !Prose.isRunning(body.get(i))
              && Prose.couldHead(body.get(i))
              && Prose.isRunning(body.get(i + 1))
              && Prose.isRunning(body.get(i - 1));
      marked.add(
          new Line(heads ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, body.get(i)));
    }
    return marked;
  }
}
