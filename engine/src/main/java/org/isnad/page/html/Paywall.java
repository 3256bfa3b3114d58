package org.isnad.page.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Tells whether a page says that its article is for subscribers. */
final class Paywall {
  private static final Pattern NOT_FREE =
      Pattern.compile("\"isAccessibleForFree\"\\s*:\\s*\"?[Ff]alse");
  private static final String BOXES =
      "[class*=paywall], [id*=paywall], [class*=regwall], [class*=subscriber-only],"
          + " [class*=premium-content], [class*=locked-content]";

  private Paywall() {}

  static boolean is(Document page) {
    String tier = Meta.of(page, List.of("article:content_tier"));
    return "locked".equalsIgnoreCase(tier)
        || "metered".equalsIgnoreCase(tier)
        || page.selectFirst(BOXES) != null
        || page.select("script[type*=ld+json]").stream()
            .anyMatch(script -> NOT_FREE.matcher(script.data()).find());
  }
}
