package org.isnad.archive;

import java.util.Locale;

/** What records an archive held, and which were passed over. */
final class WarcTally {
  private int records;
  private int pages;
  private int otherRecords;
  private int otherStatus;
  private int otherType;
  private int empty;

  void record() {
    records++;
  }

  /** Counts a record that is no answer of a server: a request, metadata, a revisit. */
  void other() {
    otherRecords++;
  }

  /** Counts a page, or an answer that holds nothing of one. */
  void page(byte[] body) {
    if (body.length == 0) {
      empty++;
    } else {
      pages++;
    }
  }

  /** True if an answer is a page; counts one that is not. */
  boolean takes(HttpAnswer answer) {
    if (answer.status() != 200) {
      otherStatus++;
      return false;
    }
    if (!isPage(answer.contentType().toLowerCase(Locale.ROOT))) {
      otherType++;
      return false;
    }
    return true;
  }

  // An answer without a type may be a page
  private static boolean isPage(String type) {
    return type.isBlank()
        || type.startsWith("text/html")
        || type.startsWith("text/plain")
        || type.startsWith("application/xhtml+xml");
  }

  /** True if there was nothing but pages. */
  boolean isPlain() {
    return records == pages;
  }

  @Override
  public String toString() {
    return ("%d records, %d pages; passed over: %d with another status than 200, %d of another type,"
            + " %d empty, %d that are no answers")
        .formatted(records, pages, otherStatus, otherType, empty, otherRecords);
  }
}
