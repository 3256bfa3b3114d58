package org.isnad.fetch.polite;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header in which a host says how long it wants to be left alone: seconds, or a date. */
public final class RetryAfter {
  /** Who asks for more is broken, and is asked again after this. */
  private static final Duration MOST = Duration.ofDays(1);

  private RetryAfter() {}

  public static Optional<Duration> of(@Nullable String header, Instant now) {
    return header == null ? Optional.empty() : read(header.strip(), now).map(RetryAfter::sane);
  }

  private static Optional<Duration> read(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(Duration.between(now, date.toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration sane(Duration asked) {
    return asked.isNegative() ? Duration.ZERO : asked.compareTo(MOST) > 0 ? MOST : asked;
  }
}
