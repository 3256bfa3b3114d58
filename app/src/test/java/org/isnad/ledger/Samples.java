package org.isnad.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.codebook.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles and readings of {@code spec/ledgers}. */
public final class Samples {
  public static final Stamp STAMP = new Stamp("0.1.0-test", "0123456789abcdef");
  private static final Path FOLDER = Path.of("..", "spec", "ledgers");

  private Samples() {}

  public static List<String> readingLines() {
    return lines("readings.jsonl");
  }

  public static List<Fresh> fresh() {
    List<Article> articles =
        lines("articles.jsonl").stream()
            .map(JsonMapper.shared()::readTree)
            .map(Samples::article)
            .toList();
    List<Fresh> fresh = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      fresh.add(new Fresh(articles.get(i), ClaimParser.reading(readingLines().get(i))));
    }
    return fresh;
  }

  private static Article article(JsonNode node) {
    String text = node.get("text").stringValue();
    String published = string(node, "published");
    return new Article(
        node.get("id").stringValue(),
        node.get("title").stringValue(),
        text,
        published == null ? null : LocalDate.parse(published),
        string(node, "outlet"),
        string(node, "url"),
        string(node, "section"),
        string(node, "author"),
        Article.lines(text));
  }

  private static @Nullable String string(JsonNode node, String field) {
    return node.path(field).isMissingNode() ? null : node.get(field).stringValue();
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
