package org.isnad.fetch.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and sitemaps of every kind, told by what they hold; and those that lie. */
class ListingsTest {
  private static final String URL = "https://example.org/feeds/all";
  private static final String RSS =
      """
      <?xml version="1.0" encoding="%s"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
      <title>وكالة المثال</title><link>https://example.org/</link><language>ar-SY</language>
      <item><title>قصف على المدينة &amp; ريفها</title><link>/news/1?a=1&amp;b=2</link>
      <pubDate>Thu, 18 Dec 2025 08:30:00 +0300</pubDate><dc:creator>سعاد</dc:creator></item>
      <item><title>خبر ثان</title><guid>https://example.org/news/2</guid></item>
      <item><title>بلا رابط</title></item>
      <item><title>مكرر</title><link>https://example.org/news/2</link></item>
      </channel></rss>
      """;

  @TempDir Path folder;

  private static Listing read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), null).orElseThrow();
  }

  private static Optional<Listing> read(byte[] bytes, @Nullable String contentType) {
    return Listings.read(bytes, contentType, URL);
  }

  @Test
  void rss() {
    Listing.Feed feed = (Listing.Feed) read(RSS.formatted("UTF-8"));
    assertThat(feed.title()).isEqualTo("وكالة المثال");
    assertThat(feed.language()).isEqualTo("ar-SY");
    assertThat(feed.entries())
        .extracting(Entry::url)
        .containsExactly("https://example.org/news/1?a=1&b=2", "https://example.org/news/2");
    assertThat(feed.entries().getFirst())
        .isEqualTo(
            new Entry(
                "https://example.org/news/1?a=1&b=2",
                "قصف على المدينة & ريفها",
                Instant.parse("2025-12-18T05:30:00Z"),
                null,
                "سعاد"));
  }

  @Test
  void theCharsetIsWhatTheBytesAre() {
    byte[] utf8 = RSS.formatted("windows-1256").getBytes(StandardCharsets.UTF_8);
    byte[] arabic = RSS.formatted("UTF-8").getBytes(Charset.forName("windows-1256"));
    byte[] iso = RSS.formatted("ISO-8859-6").getBytes(Charset.forName("ISO-8859-6"));
    byte[] wide = ("\ufeff" + RSS.formatted("UTF-16")).getBytes(StandardCharsets.UTF_16LE);
    for (byte[] bytes : new byte[][] {utf8, arabic, iso, wide}) {
      assertThat(read(bytes, "text/xml; charset=iso-8859-1").orElseThrow())
          .isInstanceOfSatisfying(
              Listing.Feed.class, feed -> assertThat(feed.title()).isEqualTo("وكالة المثال"));
    }
  }

  @Test
  void atom() {
    Listing feed =
        read(
            """
            <!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom"><title>ن</title>
            <entry><title>خبر</title><link rel="self" href="https://example.org/self"/>
            <link rel="alternate" href="https://example.org/news/3"/><author><name>ليلى</name></author>
            <published>2025-12-17T22:00:00Z</published><updated>2025-12-18T01:00:00+03:00</updated>
            </entry></feed>
            """);
    assertThat(feed.kind()).isEqualTo("Atom feed");
    Entry entry = feed.entries().getFirst();
    assertThat(entry.url()).isEqualTo("https://example.org/news/3");
    assertThat(entry.author()).isEqualTo("ليلى");
    assertThat(entry.published()).isEqualTo("2025-12-17T22:00:00Z");
    assertThat(entry.changed()).isEqualTo("2025-12-17T22:00:00Z");
  }

  @Test
  void feedsThatAreNotQuiteXml() {
    Listing feed =
        read(
            "\n\n  "
                + RSS.formatted("UTF-8")
                    .replace("&amp; ريفها", "& ريفها&nbsp;و\u0001حولها")
                    .strip());
    assertThat(feed.entries()).hasSize(2);
    assertThat(feed.entries().getFirst().title()).startsWith("قصف على المدينة & ريفها");
  }

  @Test
  void aDocumentTypeIsLeftOutAndOneWithEntitiesRefused() throws Exception {
    String old =
        "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
            + " \"http://127.0.0.1:9/rss-0.91.dtd\">\n";
    String body = RSS.substring(RSS.indexOf("<rss"));
    assertThat(read(old + body).entries()).hasSize(2);

    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    String entity =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + body.replace("خبر ثان", "&x;");
    assertThat(read(entity))
        .isInstanceOfSatisfying(
            Listing.Broken.class,
            broken -> assertThat(broken.why()).contains("entities of its own"));
    String laughs =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + body.replace("خبر ثان", "&b;");
    assertThat(read(laughs)).isInstanceOf(Listing.Broken.class);
  }

  @Test
  void aSitemapWithEntitiesReadsNoFile() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "https://example.org/secret");
    String map =
        "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"%s\"><!ENTITY %% y SYSTEM \"%s\"> %%y;]>"
                .formatted(secret.toUri(), secret.toUri())
            + "<urlset><url><loc>https://example.org/a</loc></url><url><loc>&x;</loc></url></urlset>";
    assertThat(read(map).entries()).noneMatch(entry -> entry.url().contains("secret"));
  }

  @Test
  void sitemapsOfNews() {
    Listing map =
        read(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://other.example.org/أخبار/1</loc><lastmod>2025-12-18T10:00:00+03:00</lastmod>
            <news:news><news:publication><news:name>ن</news:name><news:language>ar</news:language>
            </news:publication><news:publication_date>2025-12-18</news:publication_date>
            <news:title>عنوان</news:title></news:news></url>
            <url><loc>https://example.org/2</loc></url><url><loc>mailto:x@y</loc></url></urlset>
            """);
    assertThat(map.kind()).isEqualTo("news sitemap");
    assertThat(map.entries()).hasSize(2);
    Entry first = map.entries().getFirst();
    assertThat(first.url()).startsWith("https://other.example.org/%D8%A3");
    assertThat(first.title()).isEqualTo("عنوان");
    assertThat(first.changed()).isEqualTo("2025-12-18T07:00:00Z");
    assertThat(first.published()).isEqualTo("2025-12-18T00:00:00Z");
  }

  @Test
  void indexesAndTexts() {
    Listing index =
        read(
            """
            <?xml version="1.0"?><sitemapindex xmlns="http://www.google.com/schemas/sitemap/0.84">
            <sitemap><loc>https://example.org/s1.xml.gz</loc><lastmod>2025-12-18</lastmod></sitemap>
            <sitemap><loc>https://example.org/s2.xml</loc></sitemap></sitemapindex>
            """);
    assertThat(index).isInstanceOf(Listing.Index.class);
    assertThat(index.entries()).hasSize(2);
    byte[] text =
        "https://example.org/1\r\nhttps://example.org/2\n".getBytes(StandardCharsets.UTF_8);
    assertThat(read(text, "text/plain").orElseThrow().entries()).hasSize(2);
    assertThat(read(text, "text/html")).isEmpty();
  }

  @Test
  void whatIsTooDeepOrTooLargeIsTold() {
    String deep = "<div>".repeat(200_000) + "</div>".repeat(200_000);
    assertThat(
            read(
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>"
                    + deep
                    + "</content></entry></feed>"))
        .isNotNull();
    assertThat(read("<urlset>" + deep + "</urlset>").entries()).isEmpty();
    assertThat(read("<rss>" + " ".repeat(11_000_000) + "</rss>"))
        .isInstanceOfSatisfying(
            Listing.Broken.class, broken -> assertThat(broken.why()).contains("too large"));
    String url = "https://example.org/" + "a".repeat(5_000);
    assertThat(read("<urlset><url><loc>" + url + "</loc></url></urlset>").entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "خبر",
        "<html><body><pre>&lt;rss></pre><p>رابط <a href='/rss'>rss</a></p></body></html>",
        "<!DOCTYPE html><html><body>about <code>urlset</code> and sitemapindex</body></html>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "{\"rss\": \"<rss\"}"
      })
  void pagesAreNone(String text) {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8), "text/html")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss>",
        "<rss version='2.0'><channel><item>",
        "<feed/>",
        "<urlset><url>",
        "<sitemapindex><"
      })
  void whatBreaksOffIsToldOrHoldsNothing(String text) {
    assertThat(read(text).entries()).isEmpty();
  }
}
