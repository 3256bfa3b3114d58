package org.isnad.page.html;

import java.util.List;
import java.util.Optional;
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

  private HtmlPage() {}

  /** The article; none if the page holds no running text of its own. In any language. */
  public static Optional<Draft> read(String html, @Nullable String asked) {
    Document page = Jsoup.parse(html);
    LinkedData data = LinkedData.of(page);
    Findings findings = new Findings();
    FactFinder finder = new FactFinder(page, data, asked);
    Facts facts = finder.facts();
    Headlines headlines = new Headlines(facts.title(), finder.titles());
    List<Line> lines = new BodyFinder(page, facts.title(), headlines, findings).lines();
    if (lines.isEmpty()) {
      lines = data.body();
    }
    boolean article =
        lines.stream().anyMatch(line -> Prose.isRunning(line.text()))
            && lines.stream().mapToInt(line -> line.text().length()).sum() >= SHORTEST_ARTICLE;
    return article && !FrontPage.is(page, data, new Draft(facts, lines, findings))
        ? Optional.of(new Draft(dated(facts, lines), lines, findings))
        : Optional.empty();
  }

  private static Facts dated(Facts facts, List<Line> lines) {
    if (facts.published() != null) {
      return facts;
    }
    Moment published =
        Days.inDateline(lines.getFirst().text()).map(day -> new Moment(day, null)).orElse(null);
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
