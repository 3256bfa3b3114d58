package org.isnad.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of caches of AMP pages, which hold the page's own address in their path. */
final class CachedAmp {
  private static final Pattern CACHE = Pattern.compile("(?:.+\\.)?cdn\\.ampproject\\.org");
  private static final Pattern VIEWER = Pattern.compile("(?:www\\.)?google(?:\\.\\w{2,3}){1,2}");
  private static final Pattern IN_CACHE = Pattern.compile("/[a-z]/(s/)?([^/]+\\.[^/]+.*)");
  private static final Pattern IN_VIEWER = Pattern.compile("/amp/(s/)?([^/]+\\.[^/]+.*)");

  private CachedAmp() {}

  static Parts unwrapped(Parts parts) {
    String host = parts.host().toLowerCase(Locale.ROOT);
    if (CACHE.matcher(host).matches()) {
      return held(IN_CACHE, parts).orElse(parts);
    }
    return VIEWER.matcher(host).matches() ? held(IN_VIEWER, parts).orElse(parts) : parts;
  }

  private static Optional<Parts> held(Pattern form, Parts parts) {
    Matcher path = form.matcher(parts.path());
    String query = parts.query().isEmpty() ? "" : "?" + parts.query();
    return path.matches()
        ? Parts.of((path.group(1) == null ? "http://" : "https://") + path.group(2) + query)
        : Optional.empty();
  }
}
