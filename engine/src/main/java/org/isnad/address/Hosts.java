package org.isnad.address;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of hosts: one for a site, its mobile site and its AMP site. */
final class Hosts {
  private static final int OWN_LABELS = 2;

  private Hosts() {}

  /** The name in ASCII; none for what can't be a host's. */
  static Optional<String> canonical(String written) {
    try {
      String host =
          written.startsWith("[")
              ? written
              : IDN.toASCII(Percent.decoded(written), IDN.ALLOW_UNASSIGNED);
      host = host.toLowerCase(Locale.ROOT);
      host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
      boolean number = host.startsWith("[") || host.matches("[0-9.]+");
      String plain = number ? host : withoutView(host);
      return plain.matches("\\[[0-9a-f:.]+]|[a-z0-9_.-]+") ? Optional.of(plain) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  // "m" may stand behind the language too: ar.m.example.org
  private static String withoutView(String host) {
    List<String> labels = new ArrayList<>(List.of(host.split("\\.", -1)));
    for (int i = 0; i < 2 && labels.size() > OWN_LABELS; i++) {
      labels.removeIf(label -> labels.indexOf(label) == 0 && Listed.all().isViewHost(label));
    }
    if (labels.size() > OWN_LABELS + 1 && Listed.all().isViewHost(labels.get(1))) {
      labels.remove(1);
    }
    return String.join(".", labels);
  }
}
