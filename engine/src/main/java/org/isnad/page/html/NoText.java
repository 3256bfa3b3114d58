package org.isnad.page.html;

import org.jsoup.nodes.Document;

/** Says why a page has no text that reads as an article. */
final class NoText {
  private static final int LITTLE = 300;
  private static final int MANY_LINKS = 10;

  private NoText() {}

  static String why(Document page) {
    int text = page.body().text().length();
    if (Paywall.is(page)) {
      return "only for subscribers: the page holds no text of its article";
    }
    boolean scripted = page.selectFirst("script:not([type*=json]), noscript") != null;
    if (text < LITTLE && scripted) {
      return "no text in it: a script would load it";
    }
    return page.select("a[href]").size() >= MANY_LINKS
        ? "links and no running text"
        : "nothing in it reads as one article";
  }
}
