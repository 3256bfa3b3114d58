package org.isnad.page.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;

/** An article as it was found: its facts and its lines, in order, and how it was found. */
public record Draft(Facts facts, List<Line> lines, Findings findings) {
  private static final int ID_BYTES = 8;

  public Draft {
    lines = List.copyOf(lines);
  }

  /** The article: lines joined by a newline, named by its content. */
  public Article article() {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      blocks.add(new Block(line.kind(), text.length(), text.length() + line.text().length()));
      text.append(line.text());
    }
    return new Article(
        id(facts.title(), text.toString()),
        facts.title(),
        text.toString(),
        facts.published() == null ? null : facts.published().day(),
        facts.outlet(),
        facts.url(),
        facts.section(),
        facts.author(),
        blocks);
  }

  /** A name that the same title and text always get: 16 hexadecimal digits. */
  public static String id(String title, String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((title + "\n" + text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
