package org.isnad.fetch.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.fetch.net.Http;

/** Entries as they may be used: absolute addresses of the web, each once. */
final class Entries {
  private static final int LONGEST = 4_000;

  private Entries() {}

  static List<Entry> of(String base, Stream<Entry> entries) {
    Map<String, Entry> all = new LinkedHashMap<>();
    entries
        .filter(entry -> entry.url().length() <= LONGEST)
        .forEach(entry ->
            Http.resolve(base, entry.url()).ifPresent(url -> all.putIfAbsent(url, at(url, entry))));
    return List.copyOf(all.values());
  }

  private static Entry at(String url, Entry e) {
    return new Entry(url, e.title(), e.published(), e.changed(), e.author());
  }
}
