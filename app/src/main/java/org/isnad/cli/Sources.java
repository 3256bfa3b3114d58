package org.isnad.cli;

import java.util.Optional;
import org.isnad.fetch.net.Http;
import org.isnad.ledger.Source;
import org.isnad.ledger.Watchbook;

/** Finds sources by what users call them. */
final class Sources {
  private Sources() {}

  /** By its address. */
  static Optional<Source> of(Watchbook book, String said) {
    String url = Http.address(said).orElse(said);
    return book.sources().stream().filter(source -> source.url().equals(url)).findFirst();
  }
}
