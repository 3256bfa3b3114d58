package org.isnad.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.claim.Examples;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;

/**
 * One file of {@code spec/articles}: an article of our own wording and the claims it holds, as its
 * README says.
 */
record ArticleSpec(String name, Article article, List<Expected> claims) {

  /**
   * A claim as the file lists it.
   *
   * @param id type and trigger words, for messages and for the list of known gaps
   * @param lines its fields as {@link org.isnad.claim.ClaimLines} writes them, and {@code part
   *     title}
   */
  record Expected(String id, List<String> lines) {}

  static ArticleSpec read(Path file) throws IOException {
    Reader reader = new Reader();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] pair = line.strip().split("\\s+", 2);
        reader.line(pair[0], pair.length > 1 ? pair[1].replaceAll("\\s+", " ") : "");
      }
    }
    return reader.spec(file);
  }

  /** Gathers the lines of one file. */
  private static final class Reader {
    private String name = "";
    private String title = "";
    private LocalDate published = Examples.PUBLISHED;
    private boolean dated = true;
    private boolean inClaims;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Expected> claims = new ArrayList<>();

    void line(String key, String value) {
      if (inClaims) {
        claimLine(key, value);
        return;
      }
      switch (key) {
        case "article" -> name = value;
        case "title" -> title = value;
        case "text" -> block(Block.Kind.PARAGRAPH, value);
        case "heading" -> block(Block.Kind.HEADING, value);
        case "published" -> published(value);
        case "claims" -> inClaims = true;
        case "outlet" -> {}
        default -> throw new IllegalArgumentException(name + ": unknown key " + key);
      }
    }

    private void published(String value) {
      dated = !value.equals("-");
      published = dated ? LocalDate.parse(value) : published;
    }

    /**
     * Headings are told apart from the text in these files; an article's text holds only what is
     * read.
     */
    private void block(Block.Kind kind, String value) {
      if (kind == Block.Kind.HEADING) {
        return;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      blocks.add(new Block(kind, text.length(), text.length() + value.length()));
      text.append(value);
    }

    private void claimLine(String key, String value) {
      if (key.equals("claim")) {
        String[] typed = value.split(" ", 2);
        List<String> lines = new ArrayList<>();
        lines.add("claim " + typed[0].replaceAll("@.*", ""));
        claims.add(new Expected("claim " + value, lines));
      } else if (key.equals("time")) {
        claims.getLast().lines().add("time " + (value.startsWith("?") ? value : days(value)));
      } else {
        claims.getLast().lines().add(key + " " + value);
      }
    }

    /** The dates of a time line; the words behind them say where it stands. */
    private static String days(String value) {
      StringBuilder days = new StringBuilder();
      for (String word : value.split(" ")) {
        if (!word.matches("[0-9-]+")) {
          break;
        }
        days.append(days.isEmpty() ? "" : " ").append(word);
      }
      return days.toString();
    }

    ArticleSpec spec(Path file) {
      Article article =
          new Article(
              name,
              title,
              text.toString(),
              dated ? published : null,
              null,
              null,
              null,
              null,
              blocks);
      return new ArticleSpec(file.getFileName().toString(), article, claims);
    }
  }
}
