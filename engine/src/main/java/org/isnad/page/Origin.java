package org.isnad.page;

import org.jspecify.annotations.Nullable;

/**
 * Where bytes come from.
 *
 * @param name what messages call them: a file's name, an address
 * @param contentType the header that came with a page, for its charset: {@code text/html;
 *     charset=windows-1256}
 * @param url the address that was asked for: what the page says of its own address goes before it
 */
public record Origin(String name, @Nullable String contentType, @Nullable String url) {
  public static Origin named(String name) {
    return new Origin(name, null, null);
  }
}
