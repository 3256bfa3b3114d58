package org.isnad.page.html;

import java.net.URI;
import java.util.List;
import org.isnad.page.draft.Facts;
import org.isnad.page.draft.Folded;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Prose;
import org.jsoup.nodes.Document;

/**
 * Tells a page that lists articles from a page that is one: many links are whole headlines, and
 * nothing says that it is an article. Read as one, it would mix the claims of many.
 */
final class FrontPage {
  private static final int HEADLINE_WORDS = 5;
  private static final int TITLE_WORDS = 4;
  private static final int MANY = 15;
  private static final int TEASER = 220;
  private static final int LONGEST_HEADLINE = 600;
  private static final double MOSTLY_TEASERS = 0.6;

  private final Document page;
  private final LinkedData data;
  private final Facts facts;

  FrontPage(Document page, LinkedData data, Facts facts) {
    this.page = page;
    this.data = data;
    this.facts = facts;
  }

  /**
   * True for a page that lists articles.
   *
   * @param teasers the share of paragraphs that stand right below a link
   */
  boolean is(List<Line> lines, double teasers) {
    String type = Meta.of(page, List.of("og:type"));
    boolean said = data.headline() != null || "article".equalsIgnoreCase(type);
    if (said || !isMany()) {
      return false;
    }
    boolean shorts = lines.stream().allMatch(line -> line.text().length() <= TEASER);
    boolean undated = facts.published() == null;
    return (shorts && undated && !isHeaded())
        || (isRoot() && !isHeaded())
        || (teasers >= MOSTLY_TEASERS && lines.size() >= TITLE_WORDS && !isHeaded());
  }

  private boolean isRoot() {
    try {
      String path = facts.url() == null ? "-" : new URI(facts.url()).getPath();
      return path == null || path.isEmpty() || path.equals("/");
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private boolean isHeaded() {
    String words = Folded.words(facts.title());
    return Prose.words(facts.title()) >= TITLE_WORDS
        && page.select("h1").stream().anyMatch(h1 -> Folded.words(h1.text()).equals(words));
  }

  private boolean isMany() {
    return page.select("a[href]").stream()
            .filter(link ->
                ShortText.of(link, LONGEST_HEADLINE)
                    .filter(text -> Prose.words(text) >= HEADLINE_WORDS)
                    .isPresent())
            .limit(MANY)
            .count()
        == MANY;
  }
}
