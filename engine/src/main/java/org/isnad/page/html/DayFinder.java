package org.isnad.page.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.page.draft.Days;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the local day on which an article was published. */
final class DayFinder {
  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "datePublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.issued",
          "parsely-pub-date",
          "sailthru.date",
          "cXenseParse:recs:publishtime",
          "article_date_original",
          "date");
  // 2020/06/03, 2020-06-03, 20200603, 2020/world/6/3 in an address
  private static final Pattern IN_URL =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)(?:/[a-z_]{2,30}(?=/))?([/_-]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern SHOWN =
      Pattern.compile("date|time|publish|posted|creat|stamp|meta|info");
  private static final int LONGEST = 120;

  private final Document page;
  private final List<String> declared;
  private final @Nullable String url;

  DayFinder(Document page, List<String> linkedData, @Nullable String url) {
    this.page = page;
    this.declared = new ArrayList<>(linkedData);
    this.url = url;
  }

  @Nullable LocalDate published() {
    Optional<LocalDate> inUrl = url == null ? Optional.empty() : dayIn(url);
    for (String name : NAMES) {
      String content = Meta.of(page, List.of(name));
      if (content != null) {
        declared.add(content);
      }
    }
    for (Element element : page.select("[itemprop=datePublished]")) {
      declared.add(written(element));
    }
    return declared.stream()
        .flatMap(date -> local(date, inUrl).stream())
        .findFirst()
        .or(() -> timeTag(inUrl))
        .or(() -> inUrl)
        .or(this::shown)
        .orElse(null);
  }

  /**
   * The day as written; of a time in UTC, which may be a day off, the address's day if it is next
   * to it.
   */
  private static Optional<LocalDate> local(String date, Optional<LocalDate> inUrl) {
    Optional<LocalDate> day = Days.in(date);
    String time = date.strip().toUpperCase(Locale.ROOT);
    boolean utc = time.endsWith("Z") || time.endsWith("+00:00") || time.endsWith("+0000");
    if (day.isPresent() && utc && inUrl.isPresent()) {
      long apart = Math.abs(day.get().toEpochDay() - inUrl.get().toEpochDay());
      return apart <= 1 ? inUrl : day;
    }
    return day;
  }

  private Optional<LocalDate> timeTag(Optional<LocalDate> inUrl) {
    return page.getElementsByTag("time").stream()
        .filter(DayFinder::isOfPublication)
        .flatMap(time -> local(written(time), inUrl).stream())
        .findFirst();
  }

  private static String written(Element element) {
    for (String name : new String[] {"content", "datetime", "title"}) {
      if (Days.in(element.attr(name)).isPresent()) {
        return element.attr(name);
      }
    }
    return element.text();
  }

  private Optional<LocalDate> shown() {
    return page.getAllElements().stream()
        .filter(element -> SHOWN.matcher(names(element)).find())
        .filter(DayFinder::isOfPublication)
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST)
        .flatMap(text -> Days.in(text).stream())
        .findFirst();
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfPublication(Element element) {
    String names = names(element);
    return !names.contains("update") && !names.contains("modif") && !names.contains("today");
  }

  private static Optional<LocalDate> dayIn(String url) {
    Matcher matcher = IN_URL.matcher(url);
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
