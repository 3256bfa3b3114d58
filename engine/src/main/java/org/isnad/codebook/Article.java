package org.isnad.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published news article.
 *
 * @param id stable name of the article, never empty
 * @param title the headline, may be empty
 * @param text the body, blocks parted by a newline
 * @param published local day of publication, the anchor of relative dates; null if unknown
 * @param blocks headings and paragraphs, in order, each inside {@code text}
 */
public record Article(
    String id,
    String title,
    String text,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String section,
    @Nullable String author,
    List<Block> blocks) {
  public Article {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      if (block.end() > text.length()) {
        throw new IllegalArgumentException("block ends after the text: " + block);
      }
    }
  }

  /** An article whose every non-empty line is a paragraph. */
  public static Article ofText(
      String id, String title, String text, @Nullable LocalDate published) {
    return new Article(id, title, text, published, null, null, null, null, lines(text));
  }

  /** Every non-empty line of a text as a paragraph. */
  public static List<Block> lines(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, start, end));
      }
      start = end + 1;
    }
    return blocks;
  }

  /** The title or the text. */
  public String part(Part part) {
    return part == Part.TITLE ? title : text;
  }
}
