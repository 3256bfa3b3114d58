package org.isnad.ledger;

import java.util.List;

/** What goes in together, or not at all. */
public record Batch(List<Fresh> fresh, List<Again> again, List<Bookmark> bookmarks) {
  public Batch {
    fresh = List.copyOf(fresh);
    again = List.copyOf(again);
    bookmarks = List.copyOf(bookmarks);
  }
}
