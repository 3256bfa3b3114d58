package org.isnad.ledger;

import java.util.List;

/**
 * An article that is in already, met again.
 *
 * @param key {@link ArticleKey#of} it
 */
public record Again(String key, List<Sighting> seen) {
  public Again {
    seen = List.copyOf(seen);
  }
}
