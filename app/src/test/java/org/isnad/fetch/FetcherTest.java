package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.fetch.Fetched.Failed;
import org.isnad.fetch.net.Http;
import org.isnad.fetch.net.Limits;
import org.isnad.fetch.net.Site;
import org.isnad.fetch.net.TestHttp;
import org.isnad.fetch.polite.Manners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fetching with manners: robots.txt, turns, redirects, trying again. */
class FetcherTest {
  private static final Limits LIMITS = Limits.usual().within(Duration.ofSeconds(2));
  private static final FetchOptions OPTIONS =
      new FetchOptions(
          FetchOptions.agent("0.1", "desk@example.org"), false, LIMITS, Manners.usual());

  private final Site site = new Site();
  private final FakeTimer timer = new FakeTimer();
  private final Fetcher fetcher = new Fetcher(OPTIONS, TestHttp.of(LIMITS), timer);

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetcher.fetch(Ask.of(site.url(path)));
  }

  private void fails(String path, Failed.Kind kind, String why) throws InterruptedException {
    assertThat(fetch(path))
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> {
              assertThat(failed.why()).contains(why);
              assertThat(failed.kind()).isEqualTo(kind);
            });
  }

  @Test
  void robotsComesFirstAndOnceAndWeSayWhoWeAre() throws InterruptedException {
    site.on("/a", "text/html", "one").on("/b", "text/html", "two");
    assertThat(fetch("/a")).isInstanceOf(Fetched.Document.class);
    assertThat(fetch("/b").exchanges()).hasSize(1);
    assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b");
    assertThat(site.requests())
        .allSatisfy(request ->
            assertThat(request.headers())
                .containsEntry("user-agent", "isnad/0.1 (+mailto:desk@example.org)"));
  }

  @Test
  void whoHasGivenNoContactSaysSo() {
    assertThat(FetchOptions.agent("0.1", null)).isEqualTo("isnad/0.1 (+no contact given)");
    assertThat(FetchOptions.agent("0.1", "https://example.org/us"))
        .isEqualTo("isnad/0.1 (+https://example.org/us)");
  }

  @Test
  void whatRobotsForbidsIsNotAskedFor() throws InterruptedException {
    site.on(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /\n\nUser-agent: Isnad\nDisallow: /private/\nAllow: /\n"
            + "Sitemap: https://example.org/news.xml\n");
    site.on("/a", "text/html", "one");
    assertThat(fetch("/a")).isInstanceOf(Fetched.Document.class);
    fails("/private/b", Failed.Kind.REFUSED, "robots.txt does not allow it");
    assertThat(site.paths()).containsExactly("/robots.txt", "/a");
    assertThat(fetcher.sitemaps(site.url("/"))).containsExactly("https://example.org/news.xml");
  }

  @Test
  void aRedirectIntoWhatRobotsForbidsIsNotFollowed() throws InterruptedException {
    site.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n");
    site.on("/a", 302, "Location: /private/b");
    fails("/a", Failed.Kind.REFUSED, "robots.txt does not allow it");
  }

  @Test
  void aSiteInTroubleForbidsAllForAWhile() throws InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    site.on(
        "/robots.txt",
        (request, out) ->
            Site.whole(asked.incrementAndGet() > 3 ? 404 : 500, "X: y", new byte[0])
                .answer(request, out));
    site.on("/a", "text/html", "one");
    fails("/a", Failed.Kind.PASSING, "its robots.txt answers 500");
    fails("/a", Failed.Kind.PASSING, "its robots.txt answers 500");
    assertThat(site.paths()).doesNotContain("/a").hasSize(3);
    timer.pass(Duration.ofMinutes(11));
    assertThat(fetch("/a")).isInstanceOf(Fetched.Document.class);
  }

  @Test
  void robotsMayRedirectAndItsDelayIsKept() throws InterruptedException {
    site.on("/robots.txt", 301, "Location: /elsewhere.txt");
    site.on("/elsewhere.txt", "text/plain", "User-agent: *\nCrawl-delay: 7\nDisallow: /no\n");
    site.on("/a", "text/html", "one").on("/b", "text/html", "two");
    fetch("/a");
    fetch("/b");
    fails("/no", Failed.Kind.REFUSED, "robots.txt");
    // after robots.txt was asked for, twice, the usual second; then what it says
    assertThat(timer.waits())
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(7));
  }

  @Test
  void redirectsAreFollowedAndMovingForGoodIsTold() throws InterruptedException {
    site.on("/a", 301, "Location: /b").on("/b", 308, "Location: c").on("/c", "text/html", "it");
    site.on("/d", 301, "Location: /e").on("/e", 302, "Location: /c");
    assertThat(fetch("/a"))
        .isInstanceOfSatisfying(
            Fetched.Document.class,
            came -> {
              assertThat(came.url()).isEqualTo(site.url("/c"));
              assertThat(came.moved()).isTrue();
              assertThat(came.exchanges()).extracting(Exchange::status).endsWith(301, 308, 200);
            });
    assertThat(fetch("/d"))
        .isInstanceOfSatisfying(Fetched.Document.class, came -> assertThat(came.moved()).isFalse());
  }

  @Test
  void redirectsThatGoOnOrLeaveTheWebEnd() throws InterruptedException {
    site.on("/loop", 302, "Location: /loop");
    site.on("/file", 302, "Location: file:///etc/passwd");
    site.on("/nowhere", 302, "X: y");
    fails("/loop", Failed.Kind.REFUSED, "redirects more than 5 times");
    fails("/file", Failed.Kind.REFUSED, "no web address: file:///etc/passwd");
    fails("/nowhere", Failed.Kind.GONE, "302");
  }

  @Test
  void aRedirectToAPrivateAddressIsNotFollowed() throws InterruptedException {
    try (Site hidden = new Site("127.0.0.2")) {
      hidden.on("/", "text/plain", "secret");
      site.on("/a", 302, "Location: " + hidden.url("/"));
      site.on("/b", 302, "Location: http://169.254.169.254/latest/meta-data/");
      site.on("/c", 302, "Location: http://[::1]:" + hidden.port() + "/");
      fails("/a", Failed.Kind.REFUSED, "leads to 127.0.0.2, a loopback address");
      fails("/b", Failed.Kind.REFUSED, "a cloud's metadata address");
      fails("/c", Failed.Kind.REFUSED, "a loopback address");
      assertThat(hidden.requests()).isEmpty();
    }
  }

  @Test
  void whatIsNoWebAddressIsNotAskedFor() throws InterruptedException {
    for (String url : new String[] {"ftp://example.org/", "file:///etc/passwd", "http://", "x"}) {
      assertThat(fetcher.fetch(Ask.of(url)))
          .isInstanceOfSatisfying(
              Failed.class,
              failed -> {
                assertThat(failed.why()).contains("not a web address");
                assertThat(failed.exchanges()).isEmpty();
              });
    }
  }

  @Test
  void whatIsHadIsNotSentAgain() throws InterruptedException {
    site.on(
        "/a",
        (request, out) -> {
          boolean had =
              "\"1\"".equals(request.headers().get("if-none-match"))
                  && "Thu, 18 Dec 2025 09:00:00 GMT"
                      .equals(request.headers().get("if-modified-since"));
          Site.whole(
                  had ? 304 : 200,
                  "ETag: \"1\"\r\nLast-Modified: Thu, 18 Dec 2025 09:00:00 GMT",
                  had ? new byte[0] : "one".getBytes(StandardCharsets.UTF_8))
              .answer(request, out);
        });
    Fetched.Document came = (Fetched.Document) fetch("/a");
    assertThat(fetcher.fetch(new Ask(site.url("/a"), came.etag(), came.lastModified())))
        .isInstanceOf(Fetched.Unchanged.class);
  }

  @Test
  void aTagThatCantBeSentBackIsNone() throws InterruptedException {
    site.on("/a", Site.whole(200, "ETag: \"وسم\"", new byte[] {'a'}));
    site.on("/b", Site.whole(200, "ETag: \"" + "x".repeat(2000) + "\"", new byte[] {'a'}));
    for (String path : new String[] {"/a", "/b"}) {
      Fetched.Document came = (Fetched.Document) fetch(path);
      assertThat(came.etag()).isNull();
      assertThat(fetcher.fetch(new Ask(site.url(path), "\"وسم\"", null)))
          .isInstanceOf(Failed.class);
    }
  }

  @Test
  void aServerThatSaysUnchangedUnaskedIsNotBelieved() throws InterruptedException {
    site.on("/a", 304, "X: y");
    fails("/a", Failed.Kind.GONE, "304");
  }

  @Test
  void whatMayPassIsTriedAgainEachTimeLater() throws InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    site.on(
        "/a",
        (request, out) ->
            Site.whole(asked.incrementAndGet() < 3 ? 503 : 200, "X: y", new byte[] {'a'})
                .answer(request, out));
    assertThat(fetch("/a")).isInstanceOf(Fetched.Document.class);
    assertThat(timer.waits())
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void whatWillNotPassIsNot() throws InterruptedException {
    site.on("/a", 410, "X: y").on("/b", 403, "X: y");
    fails("/a", Failed.Kind.GONE, "410 (gone for good)");
    fails("/b", Failed.Kind.GONE, "403 (not for us)");
    fails("/c", Failed.Kind.GONE, "404 (not there)");
    assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b", "/c");
  }

  @Test
  void triesHaveALimitAndAHostThatKeepsFailingIsLeftAlone() throws InterruptedException {
    site.on("/a", 500, "X: y");
    fails("/a", Failed.Kind.PASSING, "500");
    fails("/a", Failed.Kind.PASSING, "500");
    fails("/a", Failed.Kind.POSTPONED, "failed 6 times in a row");
    fails("/a", Failed.Kind.POSTPONED, "not asked again before 2025-12-18T09:0");
    assertThat(site.paths()).hasSize(1 + 6);
    timer.pass(Duration.ofMinutes(6));
    site.on("/a", "text/html", "one");
    assertThat(fetch("/a")).isInstanceOf(Fetched.Document.class);
  }

  @Test
  void retryAfterIsWaitedForOrPutsTheHostOff() throws InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    site.on(
        "/soon",
        (request, out) ->
            Site.whole(
                    asked.incrementAndGet() == 1 ? 429 : 200, "Retry-After: 30", new byte[] {'a'})
                .answer(request, out));
    site.on("/late", 429, "Retry-After: Thu, 18 Dec 2025 12:00:00 GMT");
    assertThat(fetch("/soon")).isInstanceOf(Fetched.Document.class);
    assertThat(timer.waits()).contains(Duration.ofSeconds(30));
    fails("/late", Failed.Kind.POSTPONED, "not asked again before 2025-12-18T12:00:00Z");
    fails("/soon", Failed.Kind.POSTPONED, "too many requests");
    assertThat(site.paths()).containsExactly("/robots.txt", "/soon", "/soon", "/late");
  }

  @Test
  void aHostIsOneWhateverTheScheme() {
    assertThat(Http.host("https://example.org/a")).isEqualTo(Http.host("http://example.org/b"));
    assertThat(Http.host("http://example.org:8080/")).isEqualTo("example.org:8080");
  }

  @Test
  void aHostIsNeverAskedTwiceAtOnce() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    for (int i = 0; i < 8; i++) {
      site.on(
          "/" + i,
          (request, out) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(30);
            now.decrementAndGet();
            Site.whole(200, "X: y", new byte[] {'a'}).answer(request, out);
          });
    }
    Thread[] threads = new Thread[8];
    for (int i = 0; i < 8; i++) {
      String path = "/" + i;
      threads[i] =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  fetch(path);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(site.paths()).contains("/0", "/7").containsOnlyOnce("/robots.txt");
    assertThat(most).hasValue(1);
  }
}
