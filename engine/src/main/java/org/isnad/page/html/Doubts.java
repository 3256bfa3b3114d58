package org.isnad.page.html;

import java.util.List;
import org.isnad.page.draft.Facts;
import org.isnad.page.draft.Findings;
import org.isnad.page.draft.Line;
import org.jsoup.nodes.Document;

/** Says what speaks against what was found: not the whole article, or more than one. */
final class Doubts {
  private static final int SHORT = 400;
  private static final int STUB = 1200;
  private static final double MUCH_LONGER = 1.8;
  private static final int PICTURES = 8;

  private final Document page;
  private final LinkedData data;
  private final Findings findings;

  Doubts(Document page, LinkedData data, Findings findings) {
    this.page = page;
    this.data = data;
    this.findings = findings;
  }

  void about(Facts facts, List<Line> lines) {
    int length = lines.stream().mapToInt(line -> line.text().length()).sum();
    if (facts.title().isEmpty()) {
      findings.doubt("title: none found", 0.7);
    }
    if (facts.published() == null) {
      findings.doubt("published: no day found", 0.9);
    }
    if (length < SHORT) {
      findings.doubt("body: short, " + length + " characters", 0.8);
    }
    if (length < STUB && Paywall.is(page)) {
      findings.doubt("body: perhaps only its beginning: the page is for subscribers", 0.7);
    }
    int told = data.body().stream().mapToInt(line -> line.text().length()).sum();
    if (told > length * MUCH_LONGER) {
      findings.doubt("body: the page's data has a longer text, " + told + " characters", 0.7);
    }
    if (data.isLive()) {
      findings.doubt("body: a live blog: its entries were written at different times", 0.8);
    }
    if (length < STUB && page.getElementsByTag("figure").size() >= PICTURES) {
      findings.doubt("body: a gallery: captions are left out", 0.8);
    }
    severalArticles();
  }

  private void severalArticles() {
    long headed =
        page.getElementsByTag("article").stream()
            .filter(article -> article.selectFirst("h1") != null)
            .filter(article -> article.parents().stream().noneMatch(p -> p.nameIs("article")))
            .count();
    if (headed > 1) {
      findings.doubt("body: " + headed + " articles on the page: the headline's was taken", 0.8);
    }
  }
}
