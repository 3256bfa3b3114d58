package org.isnad.fetch.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One address of a list and what the list says of it.
 *
 * @param url absolute, of http or https
 * @param published when it was published
 * @param changed when it was last changed
 */
public record Entry(
    String url,
    @Nullable String title,
    @Nullable Instant published,
    @Nullable Instant changed,
    @Nullable String author) {

  /** Another one as soon as the list says something else of it: then it may have changed. */
  public String mark() {
    return Integer.toHexString((title + "|" + published + "|" + changed).hashCode());
  }

  /** The latest moment the list knows of it, or null. */
  public @Nullable Instant latest() {
    return changed == null || (published != null && published.isAfter(changed))
        ? published
        : changed;
  }
}
