package org.isnad.page.html;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.page.draft.Facts;
import org.isnad.page.draft.Folded;
import org.isnad.page.draft.Furniture;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Moment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what a page says about its article, in its data, its meta tags and what it shows. */
final class FactFinder {
  private static final int LONGEST_NAME = 120;

  private final Document page;
  private final LinkedData data;
  private final @Nullable String asked;

  FactFinder(Document page, LinkedData data, @Nullable String asked) {
    this.asked = asked;
    this.page = page;
    this.data = data;
  }

  Facts facts() {
    String url = url();
    String outlet = outlet(url);
    String title = new TitleFinder(page, data.headline(), outlet).title();
    return new Facts(title, published(url), null, outlet, url, section(title), author(outlet));
  }

  /** The other headlines that the page gives. */
  List<String> titles() {
    return new TitleFinder(page, data.headline(), outlet(url())).others();
  }

  private @Nullable Moment published(@Nullable String url) {
    LocalDate day = new DayFinder(page, data.published(), url).published();
    return day == null ? null : new Moment(day, null);
  }

  private @Nullable String url() {
    return Stream.of(
            attribute("link[rel=canonical]", "href"),
            meta("og:url"),
            data.url(),
            asked,
            attribute("base[href]", "href"))
        .filter(Objects::nonNull)
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String outlet(@Nullable String url) {
    return Stream.of(meta("og:site_name"), data.publisher(), meta("application-name"), host(url))
        .filter(Objects::nonNull)
        .filter(name -> !name.contains("://") && name.length() <= LONGEST_NAME)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    int start = url.indexOf("://") + 3;
    int end = url.indexOf('/', start);
    String host = url.substring(start, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
    return host.isEmpty() ? null : host.startsWith("www.") ? host.substring(4) : host;
  }

  private @Nullable String section(String title) {
    return Stream.concat(
            Stream.of(data.section(), meta("article:section"), meta("section")),
            page
                .select(
                    "[itemprop=articleSection], a[rel~=\\bcategory\\b], a.post-cat, .post-cat-wrap a, .cat-links a,"
                        + " .entry-category a, [class*=breadcrumb] a, [id*=breadcrumb] a,"
                        + " .kicker a, .category a, :not(li, nav, td) > a[href*=/category/]")
                .stream()
                .map(Element::text)
                .map(Line::tidy)
                .filter(name -> Furniture.listed().use(name) == Furniture.Use.TEXT))
        .filter(Objects::nonNull)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME / 2)
        .filter(name -> !Folded.words(name).equals(Folded.words(title)))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String author(@Nullable String outlet) {
    String name = data.author();
    String site = outlet == null ? "" : Folded.words(outlet);
    return name == null || Folded.words(name).equals(site) ? authorShown(outlet) : name;
  }

  private @Nullable String authorShown(@Nullable String outlet) {
    String site = outlet == null ? "" : Folded.words(outlet);
    String window = Folded.words(page.title());
    return Stream.of(
            meta("author"),
            meta("article:author"),
            meta("dc.creator"),
            meta("parsely-author"),
            text("[itemprop=author] [itemprop=name]"),
            text("[itemprop=author]"),
            text("[rel=author]"),
            text(".author-name, .author a, .byline a, .article-author, .entry-author, .writer"),
            signed())
        .filter(Objects::nonNull)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .filter(name -> !name.contains("://") && !name.contains("@"))
        .filter(name -> !Folded.words(name).equals(site))
        .filter(name -> !isAtAnEnd(window, Folded.words(name)))
        .findFirst()
        .orElse(null);
  }

  /** True for the site's name, which windows bear before or after the headline. */
  private static boolean isAtAnEnd(String window, String name) {
    return window.startsWith(name) || window.endsWith(name);
  }

  /** The name in a line of the page that begins with a word for writing. */
  private @Nullable String signed() {
    return page.select("span, div, p, strong, li, a").stream()
        .map(Element::ownText)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NAME)
        .flatMap(text -> Furniture.listed().author(Line.tidy(text)).stream())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String text(String selector) {
    Element element = page.selectFirst(selector);
    if (element == null) {
      return null;
    }
    String text = element.hasAttr("content") ? element.attr("content") : element.text();
    return text.isBlank() ? null : Line.tidy(text);
  }

  private @Nullable String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  private @Nullable String meta(String... names) {
    return Meta.of(page, Arrays.asList(names));
  }
}
