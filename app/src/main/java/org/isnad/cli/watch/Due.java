package org.isnad.cli.watch;

import org.isnad.fetch.listing.Entry;
import org.isnad.ledger.Source;
import org.isnad.ledger.Watchbook;

/** Whether watching would ask for what a source names. */
public record Due(Watchbook book, Source source) {
  public boolean isDue(Entry entry) {
    return Notes.due(entry, source, book.had(Keys.page(entry.url())).orElse(null));
  }
}
