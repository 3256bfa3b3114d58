package org.isnad.page.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.page.draft.Days;
import org.isnad.page.draft.Draft;
import org.isnad.page.draft.Facts;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article of a page of HTML. */
public final class HtmlPage {
  private static final int SHORTEST_ARTICLE = 50;

  private HtmlPage() {}

  /** The article; none if the page holds no running text of its own. In any language. */
  public static Optional<Draft> read(String html) {
    Document page = Jsoup.parse(html);
    LinkedData data = LinkedData.of(page);
    Facts facts = new FactFinder(page, data).facts();
    List<Line> lines = new BodyFinder(page, facts.title()).lines();
    if (lines.isEmpty()) {
      lines = data.body();
    }
    boolean article =
        lines.stream().anyMatch(line -> Prose.isRunning(line.text()))
            && lines.stream().mapToInt(line -> line.text().length()).sum() >= SHORTEST_ARTICLE;
    return article && !FrontPage.is(page, data, new Draft(facts, lines))
        ? Optional.of(new Draft(dated(facts, lines), lines))
        : Optional.empty();
  }

  private static Facts dated(Facts facts, List<Line> lines) {
    LocalDate day = facts.published();
    return new Facts(
        facts.title(),
        day == null ? Days.inDateline(lines.getFirst().text()).orElse(null) : day,
        facts.outlet(),
        facts.url(),
        facts.section(),
        facts.author());
  }
}
