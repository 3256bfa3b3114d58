package org.isnad.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Parameters of addresses: those that choose what is shown. */
final class Queries {
  private Queries() {}

  /** With its question mark; empty if none is left. */
  static String canonical(String query) {
    List<String> kept =
        Arrays.stream(query.replace("&amp;", "&").split("&"))
            .map(pair -> Percent.normal(pair.replace("+", "%20")))
            .filter(pair -> !pair.isEmpty() && !Listed.all().isTracking(name(pair), value(pair)))
            .sorted(Comparator.comparing(Queries::name))
            .toList();
    return kept.stream().collect(Collectors.joining("&", kept.isEmpty() ? "" : "?", ""));
  }

  private static String name(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0 ? pair : pair.substring(0, equals);
  }

  private static String value(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0 ? "" : pair.substring(equals + 1);
  }
}
