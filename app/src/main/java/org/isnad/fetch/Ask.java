package org.isnad.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param url an address as the user, a feed or a page gives it
 * @param etag of what is had already, so that it is not sent again; null for none
 * @param lastModified the same by its date
 */
public record Ask(String url, @Nullable String etag, @Nullable String lastModified) {
  /** Asks for an address that nothing is had of. */
  public static Ask of(String url) {
    return new Ask(url, null, null);
  }
}
