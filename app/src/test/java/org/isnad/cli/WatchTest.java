package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.fetch.net.Site;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Request;
import org.isnad.ledger.Request.Outcome;
import org.isnad.ledger.Watchbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources and watching: what is asked for, what is not, and what a stop does to it. */
class WatchTest {
  private static final String MORNING = "2025-12-18T06:00:00Z";
  private static final String EVENING = "2025-12-18T22:30:00Z";

  @TempDir Path folder;
  private final MadeOutlet outlet = new MadeOutlet();
  private String ledger = "";

  @BeforeEach
  void ledger() {
    ledger = folder.resolve("ledger.db").toString();
  }

  @AfterEach
  void close() {
    outlet.close();
  }

  private Ran sources(String command, String... more) {
    return run(List.of("sources", command, "--ledger", ledger), more);
  }

  private Ran watch(String... more) {
    return run(
        List.of(
            "watch", "--ledger", ledger, "--allow-private", "--pause", "0ms", "--contact", "a@b.c"),
        more);
  }

  private static Ran run(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return Ran.isnad(all.toArray(String[]::new));
  }

  private List<Outcome> outcomes() {
    try (Watchbook book = Watchbook.open(Path.of(ledger))) {
      return book.requests(1000).stream().map(Request::outcome).toList();
    }
  }

  private List<Entry> entries() {
    try (Ledger open = Ledger.open(Path.of(ledger))) {
      List<Entry> all = new ArrayList<>();
      for (int seq = 1; seq <= open.size(); seq++) {
        all.add(open.entry(seq).orElseThrow());
      }
      return all;
    }
  }

  @Test
  void nothingIsFetchedTwiceAndWhatChangedIsANewVersion() {
    outlet.article(1, "قتيلا سقط", MORNING).article(2, "جريحين سقطا", MORNING);
    sources("add", outlet.url("/feed"), "--outlet", "وكالة المثال", "--zone", "Asia/Damascus");
    Ran first = watch("--once");
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(outcomes())
        .containsExactly(Outcome.PASSED, Outcome.LISTED, Outcome.ADDED, Outcome.ADDED);
    watch("--once");
    assertThat(outcomes()).endsWith(Outcome.ADDED, Outcome.PASSED, Outcome.UNCHANGED).hasSize(6);

    outlet.article(1, "قتيلين سقطا", EVENING).article(3, "حريقا اندلع", MORNING);
    Ran third = watch("--once");
    assertThat(outcomes())
        .endsWith(Outcome.PASSED, Outcome.LISTED, Outcome.CHANGED, Outcome.ADDED)
        .hasSize(10);
    assertThat(third.err()).contains("4 requests: 1 passed, 1 listed, 1 added, 1 changed");
    assertThat(entries()).hasSize(4);
    assertThat(entries())
        .extracting(entry -> String.valueOf(entry.article().url()))
        .filteredOn(url -> url.contains("/news/1"))
        .hasSize(2);
  }

  @Test
  void whatAPageDoesNotSayItsFeedDoesAndThatIsTold() {
    outlet.article(1, "قتيلا سقط", EVENING);
    sources("add", outlet.url("/feed"), "--outlet", "وكالة المثال", "--zone", "Asia/Damascus");
    watch("--once");
    Entry entry = entries().getFirst();
    assertThat(entry.article().published()).isEqualTo(LocalDate.of(2025, 12, 19));
    assertThat(entry.article().outlet()).isEqualTo("وكالة المثال");
    assertThat(entry.article().author()).isEqualTo("ليلى");
    assertThat(entry.doubts())
        .anySatisfy(doubt -> assertThat(doubt.reason()).contains("the page says no day"))
        .anySatisfy(doubt -> assertThat(doubt.text()).isEqualTo("ليلى"));
  }

  @Test
  void oneArticleOfTwoFeedsIsAskedForOnce() {
    outlet.article(1, "قتيلا سقط", MORNING);
    outlet.site.on("/news/1?utm_campaign=x", "text/html", MadeOutlet.page("خبر", "قتيلا سقط"));
    try (MadeOutlet other = new MadeOutlet()) {
      other.entry(outlet.url("/news/1?utm_campaign=x#top"));
      sources("add", outlet.url("/feed"), other.url("/feed"));
      watch("--once");
    }
    assertThat(outlet.site.paths().stream().filter(path -> path.startsWith("/news/1"))).hasSize(1);
    assertThat(entries()).hasSize(1);
  }

  @Test
  void failuresAreKeptTryingAndDeadSourcesReported() {
    outlet.article(1, "قتيلا سقط", MORNING).entry(outlet.url("/gone"));
    outlet.site.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n");
    outlet.entry(outlet.url("/closed/2"));
    sources("add", outlet.url("/feed"), outlet.url("/nofeed"), outlet.url("/news/1"));
    Ran ran = watch("--once");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains(outlet.url("/nofeed") + ": the site answers 404 (not there)")
        .contains(outlet.url("/news/1") + ": neither a feed nor a sitemap");
    assertThat(ran.out()).contains("robots.txt does not allow it");
    assertThat(outlet.site.paths()).doesNotContain("/closed/2").contains("/gone");
    for (int i = 0; i < 3; i++) {
      watch("--once");
    }
    assertThat(outlet.site.paths().stream().filter("/gone"::equals)).hasSize(1);
    assertThat(sources("list").out())
        .contains(outlet.url("/feed") + "\n    well: looked at")
        .contains("dead: 4 times in a row");
  }

  @Test
  void aSitemapIndexThatGoesInACircleEnds() {
    String index =
        "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>%s</sitemapindex>";
    outlet.article(1, "قتيلا سقط", MORNING);
    outlet.site.on(
        "/a.xml",
        "application/xml",
        index.formatted(
            "<sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap>"
                .formatted(outlet.url("/b.xml"), outlet.url("/c.xml.gz"))));
    outlet.site.on(
        "/b.xml",
        "application/xml",
        index.formatted("<sitemap><loc>%s</loc></sitemap>".formatted(outlet.url("/a.xml"))));
    String map = "<urlset><url><loc>" + outlet.url("/news/1") + "</loc></url></urlset>";
    outlet.site.on(
        "/c.xml.gz", Site.whole(200, "X: y", Site.gzip(map.getBytes(StandardCharsets.UTF_8))));
    sources("add", outlet.url("/a.xml"));
    Ran ran = watch("--once");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(outlet.site.paths())
        .containsExactly("/robots.txt", "/a.xml", "/b.xml", "/c.xml.gz", "/news/1");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void aFeedThatAlwaysSaysNewIsNotBelievedEachTime() {
    outlet.article(1, "قتيلا سقط", MORNING);
    sources("add", outlet.url("/feed"));
    watch("--once");
    for (int i = 10; i < 16; i++) {
      outlet.article(1, "قتيلا سقط", "2025-12-18T07:" + i + ":00Z");
      watch("--once");
    }
    assertThat(outcomes().stream().filter(Outcome.UNCHANGED::equals)).hasSize(1);
  }

  @Test
  void anIndexThatDidNotChangeNamesListsThatMayHave() {
    outlet.article(1, "قتيلا سقط", MORNING).article(2, "جريحين سقطا", MORNING);
    String index =
        "<sitemapindex><sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc><lastmod>%s</lastmod></sitemap></sitemapindex>"
            .formatted(outlet.url("/a.xml"), outlet.url("/b.xml"), Instant.now());
    String map = "<urlset><url><loc>%s</loc></url></urlset>";
    tagged("/index.xml", index);
    tagged("/a.xml", map.formatted(outlet.url("/news/1")));
    tagged("/b.xml", "<urlset/>");
    sources("add", outlet.url("/index.xml"));
    watch("--once");
    watch("--once");
    tagged("/a.xml", map.formatted(outlet.url("/news/2")));
    watch("--once");
    assertThat(entries()).hasSize(2);
    assertThat(outlet.site.paths().stream().filter("/b.xml"::equals)).hasSize(1);
    assertThat(outlet.site.paths().stream().filter("/a.xml"::equals)).hasSize(3);
  }

  private void tagged(String path, String text) {
    String etag = "\"" + text.hashCode() + "\"";
    outlet.site.on(
        path,
        (request, out) -> {
          boolean had = etag.equals(request.headers().get("if-none-match"));
          byte[] body = had ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
          Site.whole(had ? 304 : 200, "ETag: " + etag, body).answer(request, out);
        });
  }

  @Test
  void onlySoManyPagesAtALookAndTheRestAtTheNext() {
    for (int i = 1; i <= 5; i++) {
      outlet.article(i, "قتيلا سقط " + i, MORNING);
    }
    sources("add", outlet.url("/feed"));
    watch("--once", "--most", "3");
    assertThat(entries()).hasSize(3);
    watch("--once", "--most", "3");
    assertThat(entries()).hasSize(5);
  }

  @Test
  void stoppedAtAnyMomentItGoesOnAndAsksForNothingTwice() throws Exception {
    for (int i = 1; i <= 12; i++) {
      outlet.article(i, "قتيلا سقط " + i, MORNING);
    }
    sources("add", outlet.url("/feed"));
    Process child =
        Child.isnad(
            "watch",
            "--ledger",
            ledger,
            "--allow-private",
            "--pause",
            "100ms",
            "--contact",
            "a@b.c");
    while (child.isAlive() && outlet.site.requests().size() < 6) {
      Thread.sleep(10);
    }
    child.destroy(); // SIGTERM
    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    int before = entries().size();
    assertThat(before).isBetween(1, 11);
    watch("--once");
    assertThat(entries()).hasSize(12);
    List<String> pages =
        outlet.site.paths().stream().filter(path -> path.startsWith("/news/")).toList();
    // what was under way when it was stopped is asked for again: one page at most
    assertThat(pages.size()).isBetween(12, 13);
  }

  @Test
  void whatWasAskedForIsKept() {
    outlet.article(1, "قتيلا سقط", MORNING);
    sources("add", outlet.url("/feed"));
    Ran watched = watch("--once", "--format", "jsonl");
    assertThat(watched.out()).hasLineCount(3).contains("\"outcome\":\"added\"");
    assertThat(watch("--log", "--format", "jsonl").out()).isEqualTo(watched.out());
    assertThat(watch("--log", "2", "--format", "table").out())
        .contains("200")
        .contains("Atom feed, 1 entries, 1 due")
        .hasLineCount(3);
  }

  @Test
  void sourcesAreAddedChangedTestedListedAndRemoved() {
    outlet.article(1, "قتيلا سقط", MORNING);
    outlet.site.on(
        "/", "text/html", "<link rel=alternate type='application/rss+xml' href=/feed><p>صحيفة</p>");
    String feed = outlet.url("/feed");
    assertThat(sources("add", feed, "--country", "sy").err()).contains("added");
    assertThat(sources("add", feed, "--language", "ar").err()).contains("changed");
    assertThat(sources("add", feed).err()).contains("is watched already");
    assertThat(sources("list").out()).isEqualTo(feed + "\n    SY, ar\n    not looked at yet\n");
    Ran tested = sources("test", "--allow-private", "--pause", "0ms", "--contact", "a@b.c");
    assertThat(tested.exit()).as(tested.err()).isZero();
    assertThat(tested.out()).contains("Atom feed \"وكالة\": 1 entries, 1 due").contains("خبر 1");
    assertThat(sources("test", "--allow-private", "--pause", "0ms", outlet.url("/")).out())
        .contains("feed     " + feed);
    assertThat(sources("remove", feed).err()).contains("removed");
    assertThat(sources("list").err()).contains("no sources: add one");
    assertThat(sources("remove", feed).exit()).isEqualTo(2);
  }

  @Test
  void sourcesGoIntoAFileAndComeFromIt() throws Exception {
    sources("add", "https://example.org/a", "--outlet", "وكالة المثال", "--zone", "Asia/Baghdad");
    sources("add", "https://example.org/b", "--country", "IQ", "--language", "ar");
    String listed = sources("list", "--format", "jsonl").out();
    Path file = Files.writeString(folder.resolve("sources.jsonl"), listed + "{\"url\":1\n");
    ledger = folder.resolve("other.db").toString();
    Ran ran = sources("add", "--from", file.toString());
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("sources.jsonl:3: not JSON");
    assertThat(sources("list", "--format", "jsonl").out()).isEqualTo(listed).hasLineCount(2);
  }

  @Test
  void withoutPermissionNothingOfThisMachineIsAskedFor() {
    outlet.article(1, "قتيلا سقط", MORNING);
    sources("add", outlet.url("/feed"));
    Ran ran = run(List.of("watch", "--ledger", ledger, "--once", "--pause", "0ms"));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("no contact address is sent")
        .contains("a loopback address (--allow-private permits it)");
    assertThat(outlet.site.requests()).isEmpty();
  }
}
