package org.isnad.page.html;

import java.util.List;
import org.isnad.page.draft.Draft;
import org.isnad.page.draft.Facts;
import org.isnad.page.draft.Folded;
import org.isnad.page.draft.Prose;
import org.jsoup.nodes.Document;

/**
 * Tells a page that lists articles from a page that is one: many links are whole headlines, and
 * nothing says that it is an article. Read as one, it would mix the claims of many.
 */
final class FrontPage {
  private static final int HEADLINE_WORDS = 5;
  private static final int MANY = 15;
  private static final int TEASER = 220;

  private FrontPage() {}

  static boolean is(Document page, LinkedData data, Draft draft) {
    Facts facts = draft.facts();
    boolean teasers = draft.lines().stream().allMatch(line -> line.text().length() <= TEASER);
    String type = Meta.of(page, List.of("og:type"));
    boolean said = data.headline() != null || "article".equalsIgnoreCase(type);
    return teasers
        && !said
        && facts.published() == null
        && !isHeaded(page, facts.title())
        && isMany(page);
  }

  private static boolean isHeaded(Document page, String title) {
    String words = Folded.words(title);
    return page.select("h1").stream().anyMatch(h1 -> Folded.words(h1.text()).equals(words));
  }

  private static boolean isMany(Document page) {
    return page.select("a[href]").stream()
            .filter(link -> Prose.words(link.text()) >= HEADLINE_WORDS)
            .limit(MANY)
            .count()
        == MANY;
  }
}
