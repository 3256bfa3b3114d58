package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each page of a list comes to a line: its article, or why there is none. */
class PagesTest {
  private static final Path SPEC = Path.of("..", "spec", "pages").toAbsolutePath().normalize();

  @TempDir Path folder;

  private static List<JsonNode> lines(Ran ran) {
    return ran.out().lines().map(JsonMapper.shared()::readTree).toList();
  }

  private String list(String... lines) throws IOException {
    Path file = folder.resolve("list.jsonl");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return file.toString();
  }

  private static String line(String id, String file, String url) {
    return "{\"id\":\"%s\",\"file\":\"%s\",\"url\":\"%s\"}".formatted(id, SPEC.resolve(file), url);
  }

  @Test
  void aListGivesALineAPageInItsOrder() throws IOException {
    String list =
        list(
            line("one", "jannah-licence-notice.html", "https://other.example/1"),
            line("two", "front-page.html", "https://other.example/"),
            "",
            line("three", "english.html", "https://other.example/3"));
    Ran ran = Ran.isnad("pages", "--threads", "2", list);
    assertThat(ran.exit()).isZero();
    List<JsonNode> pages = lines(ran);
    assertThat(pages)
        .extracting(page -> page.get("id").stringValue())
        .containsExactly("one", "two", "three");
    JsonNode article = pages.get(0);
    assertThat(article.get("language").stringValue()).isEqualTo("ar");
    assertThat(article.get("published").stringValue()).isEqualTo("2025-12-17");
    assertThat(article.get("url").stringValue()).startsWith("https://sawt-alhuqul.example/");
    assertThat(article.get("blocks").valueStream())
        .extracting(block -> block.get("k").stringValue())
        .containsExactly("p", "h", "p");
    assertThat(article.get("how").toString()).contains("title: ", "body: ", "published: ");
    assertThat(pages.get(1).get("none").stringValue()).isNotBlank();
    assertThat(pages.get(2).get("language").stringValue()).isEqualTo("und-Latn");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4 and so on");
    String list =
        list(
            "{\"id\":\"gone\",\"file\":\"gone.html\"}",
            "not json",
            "{\"id\":\"nameless\"}",
            "{\"id\":\"paper\",\"file\":\"a.pdf\"}",
            line("good", "windows-1256-undeclared.html", ""));
    Ran ran = Ran.isnad("pages", list);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("gone.html: no such file")
        .contains("list.jsonl:2: not JSON")
        .contains("list.jsonl:3: no \"file\"")
        .contains("a.pdf: a PDF file, not text");
    assertThat(lines(ran))
        .extracting(page -> page.get("id").stringValue())
        .containsExactly("paper", "good");
    assertThat(lines(ran).getFirst().get("broken").stringValue()).contains("PDF");
  }

  @Test
  void aPageMayBeNamedItself() {
    Ran ran = Ran.isnad("pages", SPEC.resolve("wire.txt").toString());
    assertThat(ran.exit()).isZero();
    assertThat(lines(ran)).hasSize(1);
    assertThat(lines(ran).getFirst().get("confidence").doubleValue()).isBetween(0.1, 1.0);
  }
}
