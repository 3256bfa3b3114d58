package org.isnad.fetch.listing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells lists from pages, by what the bytes hold and not by a name. */
public final class Listings {
  private static final int LONGEST_TEXT = 10 << 20;

  private Listings() {}

  /**
   * The list that the bytes hold, or nothing where they are something else.
   *
   * @param url where they came from: what their links are relative to
   */
  public static Optional<Listing> read(byte[] bytes, @Nullable String contentType, String url) {
    if (!mayBeList(bytes)) {
      return plain(bytes, contentType, url);
    }
    XmlText xml = XmlText.of(bytes, contentType);
    return switch (xml.root().toLowerCase(Locale.ROOT)) {
      case "rss", "rdf", "feed" -> Optional.of(FeedReader.read(xml, url));
      case "urlset", "sitemapindex" -> Optional.of(SitemapReader.read(xml, url));
      default -> Optional.empty();
    };
  }

  // Not every page of a site is decoded as XML only to see that it is none
  private static boolean mayBeList(byte[] bytes) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < bytes.length && i < 8192; i++) {
      if (bytes[i] != 0) {
        start.append((char) (bytes[i] & 0xff));
      }
    }
    String text = start.toString().toLowerCase(Locale.ROOT);
    return List.of("<rss", ":rss", "<rdf:rdf", "<feed", ":feed", "urlset", "sitemapindex").stream()
        .anyMatch(text::contains);
  }

  /** A sitemap may be a text of addresses, one a line. */
  private static Optional<Listing> plain(byte[] bytes, @Nullable String contentType, String url) {
    boolean text = contentType != null && contentType.strip().startsWith("text/plain");
    if (!text || bytes.length > LONGEST_TEXT) {
      return Optional.empty();
    }
    List<String> lines =
        XmlText.of(bytes, contentType).text().lines().filter(line -> !line.isBlank()).toList();
    boolean all =
        !lines.isEmpty() && lines.stream().allMatch(line -> line.strip().matches("https?://\\S+"));
    return all
        ? Optional.of(
            new Listing.Sitemap(
                "sitemap of text",
                Entries.of(
                    url, lines.stream().map(line -> new Entry(line, null, null, null, null)))))
        : Optional.empty();
  }
}
