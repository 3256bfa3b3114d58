package org.isnad.page.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the moment in a date with time and offset, as data for machines has it. */
final class Instants {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,]\\d+)?\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)");

  private Instants() {}

  static Optional<Instant> in(String date) {
    Matcher found = WRITTEN.matcher(date.strip());
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    try {
      String seconds = found.group(3) == null ? ":00" : found.group(3);
      String zone = found.group(4);
      boolean utc = Character.isLetter(zone.charAt(0));
      return Optional.of(
          LocalDateTime.parse(found.group(1) + "T" + found.group(2) + seconds)
              .toInstant(utc ? ZoneOffset.UTC : ZoneOffset.of(zone)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** True for a time without the site's own offset. */
  static boolean isUtc(String date) {
    String time = date.strip().toUpperCase(Locale.ROOT);
    return time.endsWith("Z")
        || time.endsWith("+00:00")
        || time.endsWith("+0000")
        || time.endsWith("UTC")
        || time.endsWith("GMT");
  }
}
