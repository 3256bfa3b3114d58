package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.isnad.ledger.Fresh;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Sighting;
import org.isnad.ledger.Stamp;
import org.isnad.ledger.codes.CrossWalks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versions, twins and addresses under an article. */
class KinPageTest {
  private static final Reading NOTHING = new Reading(List.of(), List.of(), List.of());
  private static final Stamp STAMP = new Stamp("0.1.0", "0123456789abcdef");
  private static final String URL = "https://example.org/news/1";

  @TempDir Path folder;

  @Test
  void versionsTwinsAndAddressesAreShownAndInTheJson() {
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
      String corrected = Sample.TEXT.replace("نحو 14", "نحو 15");
      add(ledger, "نسخة أولى", Sample.TEXT, URL, "javascript:alert(1)");
      add(ledger, "نسخة ثانية", corrected, URL + "?utm_source=rss");
      add(ledger, "الخبر عند غيرنا", "المدينة، أمس. " + Sample.TEXT, "https://other.example/2");
      try (WebServer server = WebServer.start(ledger, 0, null, CrossWalks.none())) {
        String page = Visit.get(server, "/articles/1?lang=en").body();
        assertThat(page)
            .contains("Versions of this article", "this one", "href=\"/articles/2\"")
            .contains("Articles that tell the same words", "href=\"/articles/3\"", "100% shared")
            .contains("17 December 2025")
            .doesNotContain("javascript:");
        assertThat(Visit.get(server, "/articles/3?lang=ar").body())
            .contains("مقالات تروي النص نفسه")
            .doesNotContain("صيغ هذا المقال");
        assertThat(Visit.get(server, "/articles/2?lang=en").body())
            .contains("Other addresses of this article", URL + "?utm_source=rss");

        JsonNode json = JsonMapper.shared().readTree(Visit.get(server, "/articles/1.json").body());
        assertThat(json.get("addresses").size()).isEqualTo(1);
        assertThat(json.get("versions").findValuesAsString("seq")).containsExactly("1", "2");
        assertThat(json.get("twins").get(0).get("seq").intValue()).isEqualTo(3);
        assertThat(json.get("twins").get(0).get("share").doubleValue()).isEqualTo(1.0);
      }
    }
  }

  private static void add(Ledger ledger, String title, String text, String... urls) {
    List<Sighting> seen =
        List.of(urls).stream()
            .map(url -> new Sighting(url, Instant.parse("2025-12-17T09:00:00Z")))
            .toList();
    Article article = Article.ofText(title, title, text, Sample.PUBLISHED);
    ledger.addAll(List.of(new Fresh(article, NOTHING, seen)), STAMP);
  }
}
