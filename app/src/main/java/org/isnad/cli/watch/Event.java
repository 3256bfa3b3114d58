package org.isnad.cli.watch;

import java.util.List;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.listing.Entry;
import org.isnad.ledger.Had;
import org.isnad.ledger.Request;
import org.isnad.ledger.Source;
import org.jspecify.annotations.Nullable;

/** What a look at a source brings, in its order. */
sealed interface Event {
  /** Requests of which nothing more comes. */
  record Asked(List<Request> requests) implements Event {}

  /**
   * A page, or why there is none.
   *
   * @param key the address as addresses are compared
   * @param had what was known of it before
   */
  record Came(Source source, Entry entry, String key, Fetched fetched, @Nullable Had had)
      implements Event {}

  /** A list of the source is done with, all that it named before this. */
  record Listed(Had had) implements Event {}

  /** The look is over; the source's own list as it is known now. */
  record Over(Source source) implements Event {}

  /** It could not go on, by a fault of this machine or of ours. */
  record Broke(Source source, Throwable thrown) implements Event {}
}
