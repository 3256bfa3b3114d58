package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.fetch.net.Site;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses as inputs: pages, feeds and sitemaps, told by what they hold. */
class AddWebTest {
  private static final String MORNING = "2025-12-18T06:00:00Z";

  @TempDir Path folder;
  private final MadeOutlet outlet = new MadeOutlet();

  @AfterEach
  void close() {
    outlet.close();
  }

  private Ran run(String command, String... more) {
    List<String> all = new ArrayList<>(List.of(command, "--allow-private", "--pause", "0ms"));
    all.addAll(List.of("--contact", "a@b.c"));
    if (command.equals("add")) {
      all.addAll(List.of("--ledger", folder.resolve("ledger.db").toString()));
    }
    all.addAll(List.of(more));
    return Ran.isnad(all.toArray(String[]::new));
  }

  private List<Entry> entries() {
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
      return ledger.newest(0, 100).stream()
          .map(row -> ledger.entry(row.seq()).orElseThrow())
          .toList();
    }
  }

  @Test
  void aPageIsReadAndItsAddressKept() {
    outlet.article(1, "قتيلا سقط", MORNING);
    Ran ran = run("add", outlet.url("/news/1"));
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("1 read, 1 added");
    assertThat(entries().getFirst().article().url()).isEqualTo(outlet.url("/news/1"));
    assertThat(run("read", "--format", "jsonl", outlet.url("/news/1")).out())
        .startsWith("{\"id\":");
  }

  @Test
  void aFeedsPagesAreReadWithWhatItSaysOfThem() {
    outlet.article(1, "قتيلا سقط", MORNING).article(2, "جريحين سقطا", MORNING);
    Ran ran = run("add", outlet.url("/feed"));
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.err())
        .contains("Atom feed, 2 pages, 0 of them in already")
        .contains("2 read, 2 added");
    assertThat(entries())
        .allSatisfy(entry -> {
          assertThat(entry.article().published()).isEqualTo("2025-12-18");
          assertThat(entry.article().author()).isEqualTo("ليلى");
          assertThat(entry.doubts())
              .anySatisfy(doubt -> assertThat(doubt.reason()).contains("feed or sitemap"));
        });
    outlet.article(3, "حريقا اندلع", MORNING);
    assertThat(run("add", outlet.url("/feed")).err())
        .contains("3 pages, 2 of them in already")
        .contains("1 read, 1 added");
    assertThat(run("add", "--anew", outlet.url("/feed")).err()).contains("3 read, 0 added");
  }

  @Test
  void aSitemapInAListOfInputsAndOnlySoManyOfIt() throws Exception {
    for (int i = 1; i <= 4; i++) {
      outlet.article(i, "قتيلا سقط " + i, MORNING);
    }
    String map =
        "<urlset><url><loc>%s</loc><lastmod>2025-12-16</lastmod></url><url><loc>%s</loc><lastmod>2025-12-18</lastmod></url></urlset>"
            .formatted(outlet.url("/news/1"), outlet.url("/news/2"));
    byte[] packed = Site.gzip(map.getBytes(StandardCharsets.UTF_8));
    outlet.site.on("/map", Site.whole(200, "Content-Type: application/octet-stream", packed));
    Path list = Files.writeString(folder.resolve("list"), "# ours\n" + outlet.url("/map") + "\n");
    Ran ran = run("add", "--most", "1", "@" + list);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("names 2 new pages: the first 1 are fetched");
    assertThat(outlet.site.paths()).containsExactly("/robots.txt", "/map", "/news/2");
  }

  @Test
  void aPageIsReadInTheCharsetItHasWhateverItSays() {
    byte[] page = MadeOutlet.page("خبر", "قتيلا سقط").getBytes(Charset.forName("windows-1256"));
    outlet.site.on("/old", Site.whole(200, "Content-Type: text/html; charset=utf-8", page));
    assertThat(run("add", outlet.url("/old")).err()).contains("1 read, 1 added");
    assertThat(entries().getFirst().article().text()).contains("قالت مصادر محلية");
  }

  @Test
  void whatFailsIsToldAndTheRestIsRead() {
    outlet.article(1, "قتيلا سقط", MORNING).entry(outlet.url("/gone"));
    outlet.site.on("/broken", "application/rss+xml", "<rss><channel>");
    Ran ran = run("add", outlet.url("/nowhere"), outlet.url("/broken"), outlet.url("/feed"));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains(outlet.url("/nowhere") + ": the site answers 404 (not there)")
        .contains(outlet.url("/broken") + ": RSS feed: no XML that can be read")
        .contains(outlet.url("/gone") + ": the site answers 404 (not there)")
        .contains("1 read, 1 added")
        .doesNotContain("Exception");
  }

  @Test
  void privateAddressesAreRefusedAndNothingOfThemRead() {
    outlet.article(1, "قتيلا سقط", MORNING);
    Ran ran = Ran.isnad("read", "--format", "jsonl", "--contact", "a@b.c", outlet.url("/news/1"));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "isnad: "
                + outlet.url("/news/1")
                + ": leads to 127.0.0.1, a loopback address (--allow-private permits it)\n");
    assertThat(outlet.site.requests()).isEmpty();
  }
}
