package org.isnad.page.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.page.draft.Findings;
import org.isnad.page.draft.Folded;
import org.isnad.page.draft.Furniture;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article: who the page says it is, and not the site itself. */
final class AuthorFinder {
  private static final int LONGEST_NAME = 120;
  private static final int MOST_WORDS = 14;
  private static final List<String> SHOWN =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          ".author-name, .authorname, .author_name, .article-author, .entry-author, .writer",
          ".author a, .byline a, .by-author, .post-author a, .article__author, .article-byline a",
          "[class*=byline] a, [class*=Byline] a, [class*=author-name], [class*=authorName]",
          "[class*=meta-author], [class*=post-author]",
          "[class*=byline], [class*=Byline]");

  private final Document page;
  private final LinkedData data;
  private final Findings findings;
  private final SiteName site;
  private final String window;

  AuthorFinder(Document page, LinkedData data, SiteName site, Findings findings) {
    this.page = page;
    this.data = data;
    this.findings = findings;
    this.site = site;
    this.window = Folded.words(page.title());
  }

  /** The names, joined by commas. */
  @Nullable String author() {
    String told = data.author();
    if (told != null && !site.isWhole(told) && isName(told)) {
      return chosen(told, "JSON-LD author");
    }
    Stream<Optional<String>> shown =
        SHOWN.stream()
            .map(selector ->
                usable(text(selector))
                    .filter(AuthorFinder::isWritten)
                    .map(author -> chosen(author, selector)));
    return Stream.of(
            metas("author", "article:author", "parsely-author", "citation_author"),
            shown,
            Stream.of(signed()),
            metas("dc.creator"))
        .flatMap(all -> all)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private Stream<Optional<String>> metas(String... names) {
    return Stream.of(names)
        .map(name ->
            usable(Meta.of(page, List.of(name))).map(author -> chosen(author, "meta " + name)));
  }

  private String chosen(String author, String where) {
    findings.chose("author", author, where);
    return author;
  }

  private Optional<String> usable(@Nullable String said) {
    return Optional.ofNullable(said)
        .map(name -> Furniture.listed().author(name).orElse(name))
        .filter(name -> name.length() <= LONGEST_NAME && isName(name))
        .filter(name -> !site.isWhole(name))
        .filter(name -> !isAtAnEnd(Folded.words(name)));
  }

  /** True if a string could be names: not an address, a number, a date, a word of the page. */
  private static boolean isName(String name) {
    boolean address = name.contains("://") || name.contains("@") || name.contains("www.");
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    boolean digits = name.codePoints().filter(Character::isDigit).count() > 2;
    return !address
        && letters
        && !digits
        && Prose.words(name) <= MOST_WORDS
        && Furniture.listed().use(name) == Furniture.Use.TEXT;
  }

  // "with", "and more": scripts that know capitals write names with them
  private static boolean isWritten(String name) {
    return Character.isLetter(name.codePointAt(0))
        && !name.codePoints().allMatch(AuthorFinder::isSmall);
  }

  private static boolean isSmall(int c) {
    return !Character.isLetter(c) || Character.isLowerCase(c);
  }

  /** True for the site's name, which windows bear before or after the headline. */
  private boolean isAtAnEnd(String name) {
    return window.startsWith(name) || window.endsWith(name);
  }

  /** The name in a line of the page that begins with a word for writing. */
  private Optional<String> signed() {
    return page.select("span, div, p, strong, li, a, address").stream()
        .filter(element -> !element.ownText().isBlank())
        .flatMap(element -> ShortText.of(element, LONGEST_NAME).stream())
        .flatMap(text -> Furniture.listed().author(Line.tidy(text)).stream())
        .filter(name -> isName(name) && isWritten(name))
        .findFirst()
        .map(author -> chosen(author, "a signed line"));
  }

  private @Nullable String text(String selector) {
    Element element = page.selectFirst(selector);
    if (element == null) {
      return null;
    }
    String text = element.hasAttr("content") ? element.attr("content") : element.text();
    return text.isBlank() ? null : Line.tidy(text);
  }
}
