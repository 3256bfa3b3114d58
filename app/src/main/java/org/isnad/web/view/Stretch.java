package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.isnad.codebook.Part;
import org.isnad.codebook.Span;

/**
 * A sentence of the body with the spaces and marks around it, so that the stretches of an article
 * leave nothing out.
 *
 * @param start UTF-16 offset into the text
 * @param end exclusive
 * @param opens it begins a block
 */
record Stretch(int start, int end, boolean heading, boolean opens) {
  boolean holds(Span span) {
    return span.part() == Part.TEXT && start <= span.start() && span.start() < end;
  }

  Stretch upTo(Stretch next) {
    return new Stretch(start, next.end, heading, opens);
  }

  /** The whole text, sentence by sentence. */
  static List<Stretch> of(Article article) {
    List<Integer> starts =
        Sentences.of(article).stream()
            .filter(sentence -> sentence.part() == Part.TEXT)
            .map(Sentence::start)
            .sorted()
            .toList();
    List<Stretch> all = new ArrayList<>();
    int at = 0;
    for (Block block : article.blocks()) {
      outsideBlocks(article.text(), at, block.start(), all);
      cut(block, starts, all);
      at = Math.max(at, block.end());
    }
    outsideBlocks(article.text(), at, article.text().length(), all);
    return all;
  }

  private static void outsideBlocks(String text, int from, int to, List<Stretch> all) {
    if (from < to && !text.substring(from, to).isBlank()) {
      all.add(new Stretch(from, to, false, true));
    }
  }

  private static void cut(Block block, List<Integer> starts, List<Stretch> all) {
    boolean heading = block.kind() == Block.Kind.HEADING;
    List<Integer> inner =
        starts.stream().filter(at -> block.start() <= at && at < block.end()).skip(1).toList();
    int at = block.start();
    for (int start : inner) {
      all.add(new Stretch(at, start, heading, at == block.start()));
      at = start;
    }
    all.add(new Stretch(at, block.end(), heading, at == block.start()));
  }
}
