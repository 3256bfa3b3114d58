package org.isnad.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CanonicalUrlTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP://WWW.Example.ORG:80/News/1, https://example.org/News/1",
    "https://example.org:443, https://example.org/",
    "http://example.org:8080/a, https://example.org:8080/a",
    "http://example.org:443/a, https://example.org/a",
    "//example.org/a, https://example.org/a",
    "https://user:word@example.org./a, https://example.org/a",
    "https://m.example.org/a/, https://example.org/a",
    "https://ar.m.example.org/a, https://ar.example.org/a",
    "https://amp.example.org/a, https://example.org/a",
    "https://www.m.example.org/a, https://example.org/a",
    "https://m.net/a, https://m.net/a",
    "http://[2001:DB8::1]/a, https://[2001:db8::1]/a",
    "http://192.0.2.1/a, https://192.0.2.1/a",
    "https://example.org/a/../b/./c//d/, https://example.org/b/c/d",
    "https://example.org/news/index.html, https://example.org/news",
    "https://example.org/index.php?p=123, https://example.org/?p=123",
    "https://example.org/news/1/amp/, https://example.org/news/1",
    "https://example.org/amp/news/1, https://example.org/news/1",
    "https://example.org/ar/amp/news/1, https://example.org/ar/news/1",
    "https://example.org/arabic/amp/news-1, https://example.org/arabic/news-1",
    "https://example.org/story.amp.html, https://example.org/story.html",
    "https://example.org/story.amp, https://example.org/story",
    "https://example.org/news/1/print, https://example.org/news/1",
    "https://example.org/a?amp=1&id=7&outputType=amp, https://example.org/a?id=7",
    "https://example.org/a?utm_source=x&UTM_Medium=y&fbclid=z&gclid=1, https://example.org/a",
    "https://example.org/a?b=2&a=1&amp;c=3, https://example.org/a?a=1&b=2&c=3",
    "https://example.org/a?, https://example.org/a",
    "https://example.org/a?ref=rss, https://example.org/a",
    "https://example.org/a?x=1+2, https://example.org/a?x=1%202",
    "https://example.org/a;jsessionid=0A1B2C?id=3, https://example.org/a?id=3",
    "https://example.org/(S(lit3py55t21z5v55vlm25s55))/a.aspx, https://example.org/a.aspx",
    "https://example.org/a?PHPSESSID=abc&sid=0123456789abcdef0123456789abcdef,"
        + " https://example.org/a",
    "https://example.org/a#comments, https://example.org/a",
    "https://example.org/a#:~:text=b, https://example.org/a",
    "https://example.org/#!/news/1, https://example.org/#!/news/1",
    "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a?id=1,"
        + " https://example.org/a?id=1",
    "https://www.google.com/amp/s/example.org/news/1/amp/, https://example.org/news/1",
    "https://www.google.com/search?q=amp, https://google.com/search?q=amp",
  })
  void addresses_of_one_page_have_one_form(String url, String canonical) {
    assertThat(CanonicalUrl.of(url)).hasValue(new CanonicalUrl(canonical));
  }

  @Test
  void arabic_is_the_same_in_letters_and_encoded() {
    String encoded = "https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1";
    assertThat(CanonicalUrl.of("https://example.org/أخبار/1"))
        .isEqualTo(CanonicalUrl.of(encoded))
        .isEqualTo(CanonicalUrl.of(encoded.replace("%D8", "%d8")))
        .isEqualTo(CanonicalUrl.of("https://example.org/\u0627\u0654خبار/1"))
        .hasValue(new CanonicalUrl(encoded));
    assertThat(CanonicalUrl.of("https://موقع.example/a"))
        .hasValueSatisfying(url -> assertThat(url.host()).startsWith("xn--").endsWith(".example"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/?p=123, https://example.org/?p=124",
    "https://example.org/a?id=1, https://example.org/a?id=2",
    "https://example.org/a?id=1, https://example.org/a",
    "https://example.org/a?123, https://example.org/a?124",
    "https://example.org/A, https://example.org/a",
    "https://example.org/a%2Fb, https://example.org/a/b",
    "https://example.org/a?x=1%26y=2, https://example.org/a?x=1&y=2",
    "https://ar.example.org/a, https://en.example.org/a",
    "https://example.org/a, https://example.org:8080/a",
    "https://example.org/amp, https://example.org/",
    "https://example.org/print, https://example.org/",
    "https://example.org/tech/amp/1, https://example.org/tech/1",
    "https://example.org/a?s=gaza-strip-and-the-west-bank, https://example.org/a",
    "https://example.org/a?sid=17, https://example.org/a?sid=18",
    "https://example.org/a?lang=ar, https://example.org/a?lang=en",
    "https://example.org/a?page=2, https://example.org/a",
    "https://example.org/a?ref=1, https://example.org/a?ref=2",
    "https://example.org/#!/news/1, https://example.org/#!/news/2",
    "https://example.org/%C7%E1, https://example.org/%C7%E2",
  })
  void what_may_differ_in_meaning_stays_apart(String one, String other) {
    assertThat(CanonicalUrl.of(one)).isPresent().isNotEqualTo(CanonicalUrl.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/news/1",
        "news",
        "example.org/a",
        "ftp://example.org/a",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "https://",
        "https:///a",
        "https://exa mple.org/",
        "https://a..b<c>/",
        "data:text/html,a",
        "urn:uuid:1"
      })
  void what_is_no_address_of_the_web_has_none(String url) {
    assertThat(CanonicalUrl.of(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://m.example.org/أخبار%zz/%/1%2/?q=%&a=b#!/x y",
        "https://example.org/a/amp/amp/index.html/?amp;amp=1",
        "https://www.www.m.m.example.org/amp/amp/x",
        "https://cdn.ampproject.org/c/s/cdn.ampproject.org/c/s/example.org/amp/x/amp/"
      })
  void the_form_of_a_form_is_itself(String url) {
    CanonicalUrl once = CanonicalUrl.of(url).orElseThrow();
    assertThat(CanonicalUrl.of(once.text())).hasValue(once);
  }

  @Test
  void a_site_is_no_article() {
    assertThat(CanonicalUrl.of("http://www.example.org/index.html").orElseThrow().isSite())
        .isTrue();
    assertThat(CanonicalUrl.of("http://example.org/?p=1").orElseThrow().isSite()).isFalse();
    assertThat(CanonicalUrl.of("http://example.org:8080/a").orElseThrow().host())
        .isEqualTo("example.org:8080");
  }
}
