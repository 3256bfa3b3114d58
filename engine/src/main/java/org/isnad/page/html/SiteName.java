package org.isnad.page.html;

import java.util.Locale;
import org.isnad.page.draft.Folded;
import org.jspecify.annotations.Nullable;

/** What a site calls itself, as far as the page and its address say. */
final class SiteName {
  private static final int SHORTEST_LABEL = 4;

  private final String outlet;
  private final String host;

  SiteName(@Nullable String outlet, @Nullable String url) {
    this.outlet = outlet == null ? "" : Folded.words(outlet);
    this.host = url == null ? "" : label(url);
  }

  /** Of a host its longest label: {@code alhuqul} of {@code www.alhuqul.example.co}. */
  private static String label(String url) {
    int start = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
    int end = url.indexOf('/', start);
    String host = url.substring(start, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
    String longest = "";
    for (String label : host.split("\\.", -1)) {
      longest = label.length() > longest.length() ? label : longest;
    }
    return longest.replace("-", "");
  }

  /** True if a part of a title names the site. */
  boolean is(String part) {
    String words = Folded.words(part);
    boolean known = !outlet.isEmpty() && (outlet.contains(words) || words.contains(outlet));
    return words.isEmpty() || known || isHost(words);
  }

  /** True if a name is the site's and no more. */
  boolean isWhole(String name) {
    String words = Folded.words(name);
    return words.equals(outlet) || (!host.isEmpty() && words.replace(" ", "").equals(host));
  }

  // "The Field Times" is fieldtimes.example
  private boolean isHost(String words) {
    String joined = words.replace(" ", "");
    return host.length() >= SHORTEST_LABEL
        && joined.length() >= SHORTEST_LABEL
        && (joined.endsWith(host) || host.startsWith(joined) || host.endsWith(joined));
  }
}
