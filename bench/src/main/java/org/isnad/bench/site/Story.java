package org.isnad.bench.site;

import java.time.Instant;
import java.util.List;

/**
 * An article of an outlet.
 *
 * @param number from 1
 * @param appears when it is published, in seconds from the start
 * @param changes when its text is another, in seconds from the start; -1 for never
 */
record Story(
    int number, String title, List<String> paragraphs, String later, int appears, int changes) {
  /** True if it is there by then. */
  boolean isThere(long second) {
    return second >= appears;
  }

  private boolean hasChanged(long second) {
    return changes >= 0 && second >= changes;
  }

  Instant published(Instant start) {
    return start.plusSeconds(appears);
  }

  /** When it was last changed, seen from a second. */
  Instant updated(Instant start, long second) {
    return hasChanged(second) ? start.plusSeconds(changes) : published(start);
  }

  /** Its page; every fourth says no day. */
  String page(Instant start, long second) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"ar\"><head><title>");
    page.append(escaped(title)).append("</title>");
    if (number % 4 != 0) {
      page.append("<meta property=\"article:published_time\" content=\"")
          .append(published(start))
          .append("\">");
    }
    page.append("</head><body><nav><a href=\"/\">.</a></nav><article><h1>")
        .append(escaped(title))
        .append("</h1>");
    paragraphs.forEach(p -> page.append("<p>").append(escaped(p)).append("</p>\n"));
    if (hasChanged(second)) {
      page.append("<p>").append(escaped(later)).append("</p>\n");
    }
    return page.append("</article></body></html>\n").toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
