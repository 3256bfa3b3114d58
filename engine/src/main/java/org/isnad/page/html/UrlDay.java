package org.isnad.page.html;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.page.draft.Days;

/** Reads the day that many sites put into addresses. */
final class UrlDay {
  // 2020/06/03, 2020-06-03, 20200603, 2020/world/6/3
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)(?:/[a-z_]{2,30}(?=/))?([/_-]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  private UrlDay() {}

  static Optional<LocalDate> in(String url) {
    Matcher matcher = WRITTEN.matcher(url);
    while (matcher.find()) {
      Optional<LocalDate> day =
          Days.day(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4)));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
