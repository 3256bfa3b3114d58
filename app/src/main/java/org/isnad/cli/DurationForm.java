package org.isnad.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time as people write it: {@code 90s}, {@code 5m}, {@code 1h30m}, {@code 2d}. */
final class DurationForm implements ITypeConverter<Duration> {
  private static final Pattern PART = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

  @Override
  public Duration convert(String value) {
    if (!value.matches("(?:" + PART.pattern() + ")+")) {
      throw new TypeConversionException(
          "'" + value + "' is no length of time: write it as 90s, 5m, 1h30m or 2d");
    }
    Duration all = Duration.ZERO;
    Matcher part = PART.matcher(value);
    while (part.find()) {
      all = all.plus(length(Long.parseLong(part.group(1)), part.group(2)));
    }
    return all;
  }

  private static Duration length(long number, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
