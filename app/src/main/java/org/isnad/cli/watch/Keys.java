package org.isnad.cli.watch;

import org.isnad.address.CanonicalUrl;
import org.isnad.fetch.net.Http;

/** What addresses are remembered by. */
public final class Keys {
  private Keys() {}

  /** Of an article: the same for all addresses that show it. */
  static String page(String url) {
    return CanonicalUrl.of(url).map(CanonicalUrl::text).orElse(url);
  }

  /** Of a feed or sitemap: as it is, for a list's parameters may choose what it holds. */
  public static String list(String url) {
    return "list " + Http.address(url).orElse(url);
  }
}
