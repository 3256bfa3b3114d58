package org.isnad.page.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.page.draft.Days;
import org.isnad.page.draft.Draft;
import org.isnad.page.draft.Facts;
import org.isnad.page.draft.Findings;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Moment;
import org.isnad.page.draft.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article of a page of HTML. */
public final class HtmlPage {
  private static final int SHORTEST_ARTICLE = 50;
  private static final Pattern FORMATTING =
      Pattern.compile(
          "(?i)</?(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])[^>]{0,2000}>");

  /** What came of a page. */
  public sealed interface Read {
    /** An article. */
    record Found(Draft draft) implements Read {}

    /** None, and why. */
    record None(String why) implements Read {}
  }

  private final Document page;
  private final LinkedData data;
  private final Findings findings = new Findings();

  private HtmlPage(Document page) {
    this.page = page;
    this.data = LinkedData.of(page);
  }

  /**
   * The article, in any language.
   *
   * @param asked the address that was asked for, if that is known
   */
  public static Read read(String html, @Nullable String asked) {
    Optional<Document> page = parsed(html);
    if (page.isEmpty()) {
      page = parsed(FORMATTING.matcher(html).replaceAll(" "));
    }
    return page.isPresent()
        ? new HtmlPage(page.get()).read(asked)
        : new Read.None("its markup is too broken to be read");
  }

  // jsoup 1.24.1 loses its list of open formatting elements on some broken pages
  private static Optional<Document> parsed(String html) {
    try {
      return Optional.of(Jsoup.parse(html));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private Read read(@Nullable String asked) {
    FactFinder finder = new FactFinder(page, data, asked, findings);
    Facts facts = finder.facts();
    Headlines headlines = new Headlines(facts.title(), finder.titles());
    BodyFinder body = new BodyFinder(page, facts.title(), headlines, findings);
    List<Line> lines = body.lines();
    if (lines.isEmpty()) {
      lines = data.body();
      findings.chose("body", "articleBody", "JSON-LD: the page shows no text of its own");
    }
    boolean article =
        lines.stream().anyMatch(line -> Prose.isRunning(line.text()))
            && lines.stream().mapToInt(line -> line.text().length()).sum() >= SHORTEST_ARTICLE;
    if (!article) {
      return new Read.None(NoText.why(page));
    }
    if (new FrontPage(page, data, facts).is(lines, body.teasers())) {
      return new Read.None("a page that lists articles, and none of its own");
    }
    Facts dated = dated(facts, lines);
    new Doubts(page, data, findings).about(dated, lines);
    return new Read.Found(new Draft(dated, lines, findings));
  }

  private Facts dated(Facts facts, List<Line> lines) {
    if (facts.published() != null) {
      return facts;
    }
    Moment published =
        Days.inDateline(lines.getFirst().text()).map(day -> new Moment(day, null)).orElse(null);
    if (published != null) {
      findings.chose("published", published.day(), "the dateline of the first paragraph");
    }
    return new Facts(
        facts.title(),
        published,
        facts.modified(),
        facts.outlet(),
        facts.url(),
        facts.section(),
        facts.author());
  }
}
