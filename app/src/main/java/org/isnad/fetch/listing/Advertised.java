package org.isnad.fetch.listing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.fetch.net.Http;

/** The feeds that a page names in its head, for readers of feeds to find. */
public final class Advertised {
  private static final Pattern LINK =
      Pattern.compile("<link\\b([^>]{1,2000})>", Pattern.CASE_INSENSITIVE);
  private static final Pattern FEED =
      Pattern.compile("application/(?:rss|atom)\\+xml", Pattern.CASE_INSENSITIVE);
  private static final Pattern HREF =
      Pattern.compile(
          "\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);

  private Advertised() {}

  /** Their addresses, each once. */
  public static List<String> feeds(String page, String url) {
    return LINK.matcher(page)
        .results()
        .map(link -> link.group(1))
        .filter(link -> FEED.matcher(link).find())
        .flatMap(link -> href(link).stream())
        .flatMap(link -> Http.resolve(url, link).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> href(String link) {
    Matcher href = HREF.matcher(link);
    if (!href.find()) {
      return Optional.empty();
    }
    String value =
        href.group(1) != null
            ? href.group(1)
            : href.group(2) != null ? href.group(2) : href.group(3);
    return Optional.of(value.replace("&amp;", "&"));
  }
}
