package org.isnad.page.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.page.draft.Facts;
import org.isnad.page.draft.Findings;
import org.isnad.page.draft.Folded;
import org.isnad.page.draft.Furniture;
import org.isnad.page.draft.Line;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what a page says about its article, in its data, its meta tags and what it shows. */
final class FactFinder {
  private static final int LONGEST_NAME = 120;

  private final Document page;
  private final LinkedData data;
  private final @Nullable String asked;
  private final Findings findings;
  private List<String> others = List.of();

  FactFinder(Document page, LinkedData data, @Nullable String asked, Findings findings) {
    this.asked = asked;
    this.findings = findings;
    this.page = page;
    this.data = data;
  }

  Facts facts() {
    String url = url();
    // What was asked for names no outlet: a source does that better
    String outlet = outlet(said());
    SiteName site = new SiteName(outlet, url);
    TitleFinder titles = new TitleFinder(page, data.headline(), site);
    String title = titles.title();
    others = titles.others();
    findings.chose("title", title, titles.how());
    MomentFinder moments = new MomentFinder(page, data, urls(), findings);
    return new Facts(
        title,
        moments.published(),
        moments.modified(),
        outlet,
        url,
        section(title),
        new AuthorFinder(page, data, site, findings).author());
  }

  /** The other headlines that the page gives. */
  List<String> titles() {
    return others;
  }

  private List<String> urls() {
    return Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"), data.url(), asked)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private @Nullable String url() {
    String said = said();
    return said == null && asked != null && isWeb(asked) ? asked : said;
  }

  /** The address that the page says is its own. */
  private @Nullable String said() {
    return Stream.of(
            attribute("link[rel=canonical]", "href"),
            meta("og:url"),
            data.url(),
            attribute("base[href]", "href"))
        .filter(Objects::nonNull)
        .filter(FactFinder::isWeb)
        .findFirst()
        .orElse(null);
  }

  private static boolean isWeb(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
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

  private @Nullable String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  private @Nullable String meta(String... names) {
    return Meta.of(page, Arrays.asList(names));
  }
}
