package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.codebook.Block;
import org.isnad.page.draft.Draft;
import org.isnad.page.draft.Facts;
import org.isnad.page.draft.Findings;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Prose;

/**
 * Reads a text: an article alone, or a page copied with what stands around it. Furniture lines tell
 * the two apart; in a copied page the short lines above and below the running text belong to the
 * page, but for the title.
 */
final class TextPage {
  private TextPage() {}

  static Optional<Draft> read(String text) {
    Sieve sieve = Sieve.of(Paragraphs.of(text).stream().map(Line::tidy).toList());
    List<String> lines = sieve.lines();
    Opening opening = Opening.of(lines, sieve.foundFurniture());
    List<String> body = body(lines, opening.end(), sieve.foundFurniture());
    boolean none = sieve.foundFurniture() && body.stream().noneMatch(Prose::isRunning);
    return body.isEmpty() || none
        ? Optional.empty()
        : Optional.of(new Draft(opening.facts(), marked(body), findings(opening.facts(), sieve)));
  }

  private static Findings findings(Facts facts, Sieve sieve) {
    Findings findings = new Findings();
    findings.chose(
        "body",
        "text",
        sieve.foundFurniture() ? "a page copied as text" : "a text without a page's furniture");
    if (facts.title().isEmpty()) {
      findings.doubt("title: none found", 0.7);
    }
    if (facts.published() == null) {
      findings.doubt("published: no day found", 0.9);
    }
    sieve.dropped().forEach(line -> findings.chose("dropped", line, "furniture of pages"));
    return findings;
  }

  private static List<String> body(List<String> lines, int start, boolean copied) {
    int end = lines.size();
    while (copied && end > start && !Prose.isRunning(lines.get(end - 1))) {
      end--;
    }
    return lines.subList(start, Math.max(start, end));
  }

  private static List<Line> marked(List<String> body) {
    List<Line> marked = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      marked.add(new Line(kind(body, i), body.get(i)));
    }
    return marked;
  }

  /** A heading is a short line with running text before and after it. */
  private static Block.Kind kind(List<String> body, int i) {
    boolean between =
        i > 0
            && i + 1 < body.size()
            && Prose.isRunning(body.get(i - 1))
            && Prose.isRunning(body.get(i + 1));
    boolean heads = between && !Prose.isRunning(body.get(i)) && Prose.couldHead(body.get(i));
    return heads ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }
}
