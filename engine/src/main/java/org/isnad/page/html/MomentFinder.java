package org.isnad.page.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.page.draft.Days;
import org.isnad.page.draft.Findings;
import org.isnad.page.draft.Moment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when an article was published and when it was changed, in the site's own days. */
final class MomentFinder {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "datePublished",
          "published_time",
          "published-date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "dc.date",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.created",
          "dcterms.issued",
          "citation_publication_date",
          "citation_date",
          "parsely-pub-date",
          "sailthru.date",
          "cXenseParse:recs:publishtime",
          "article_date_original",
          "date");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "article:modified",
          "og:updated_time",
          "og:modified_time",
          "dateModified",
          "last-modified",
          "lastmod",
          "dcterms.modified",
          "dc.date.modified");
  private static final List<String> OF_CHANGE = List.of("update", "modif", "edited");
  private static final List<String> DATED =
      List.of("date", "time", "publish", "posted", "creat", "stamp", "meta", "info");
  // Today's day, and the days of other articles
  private static final String OF_TODAY = "[class*=today], [id*=today]";
  private static final String OF_OTHERS =
      OF_TODAY + ", nav, aside, footer, [class*=related], [id*=related], [class*=comment]";
  private static final int LONGEST = 120;
  private static final int LONGEST_DATE = 30;
  private static final int NEAR = 3;

  private final Document page;
  private final LinkedData data;
  private final Findings findings;
  private final Optional<LocalDate> inUrl;

  /** A date as the page has it, and where. */
  private record Candidate(String text, String where) {}

  MomentFinder(Document page, LinkedData data, List<String> urls, Findings findings) {
    this.page = page;
    this.data = data;
    this.findings = findings;
    this.inUrl = urls.stream().flatMap(url -> UrlDay.in(url).stream()).findFirst();
  }

  @Nullable Moment published() {
    List<Candidate> declared = new ArrayList<>();
    data.published().forEach(date -> declared.add(new Candidate(date, "JSON-LD datePublished")));
    declared.addAll(metas(PUBLISHED));
    for (Element element : page.select("[itemprop=datePublished]")) {
      declared.add(new Candidate(written(element), "itemprop datePublished"));
    }
    for (Element time : page.getElementsByTag("time")) {
      if (isOfPublication(time)) {
        declared.add(new Candidate(written(time), "<time>"));
      }
    }
    Optional<Moment> found =
        first(declared)
            .or(this::fromUrl)
            .or(this::fromWindow)
            .or(() -> shown(Days::in, "shown near the headline"));
    if (found.isEmpty()) {
      found = shown(Days::inHijri, "a Hijri date");
      found.ifPresent(day -> findings.doubt("published: from a Hijri date alone", 0.9));
    }
    return found.orElse(null);
  }

  /** The day of the last change; null where the page tells none. */
  @Nullable Moment modified() {
    List<Candidate> declared = new ArrayList<>();
    data.modified().forEach(date -> declared.add(new Candidate(date, "JSON-LD dateModified")));
    declared.addAll(metas(MODIFIED));
    for (Element element : page.select("[itemprop=dateModified], time[class*=update]")) {
      declared.add(new Candidate(written(element), "itemprop dateModified"));
    }
    for (Candidate candidate : declared) {
      Optional<Moment> moment = moment(candidate.text(), false);
      if (moment.isPresent()) {
        findings.chose("modified", moment.get().day(), candidate.where());
        return moment.get();
      }
    }
    return null;
  }

  private List<Candidate> metas(List<String> names) {
    List<Candidate> found = new ArrayList<>();
    for (String name : names) {
      String content = Meta.of(page, List.of(name));
      if (content != null) {
        found.add(new Candidate(content, name));
      }
    }
    return found;
  }

  private Optional<Moment> first(List<Candidate> declared) {
    Optional<Moment> found = Optional.empty();
    for (Candidate candidate : declared) {
      Optional<Moment> moment = moment(candidate.text(), true);
      if (found.isEmpty() && moment.isPresent()) {
        found = moment;
        findings.chose("published", moment.get().day(), candidate.where());
      } else if (moment.isPresent() && apart(found.orElseThrow(), moment.get()) > 1) {
        if (!candidate.where().equals("<time>")) {
          findings.doubt("published: " + candidate.where() + " says " + moment.get().day(), 0.95);
        }
      }
    }
    return found;
  }

  private static long apart(Moment one, Moment other) {
    return Math.abs(one.day().toEpochDay() - other.day().toEpochDay());
  }

  /**
   * The day as written; of a time in UTC, which may be a day off, the address's day if it is next
   * to it and the page shows no day that speaks for the other.
   */
  private Optional<Moment> moment(String date, boolean isPublication) {
    Optional<LocalDate> day = Days.in(date);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Instant instant = Instants.in(date).orElse(null);
    LocalDate local = day.get();
    if (isPublication && Instants.isUtc(date) && inUrl.isPresent()) {
      long days = Math.abs(local.toEpochDay() - inUrl.get().toEpochDay());
      local = days == 1 && !isShown(local) ? inUrl.get() : local;
    }
    return Optional.of(new Moment(local, instant));
  }

  private boolean isShown(LocalDate day) {
    return page.getElementsByTag("time").stream()
        .flatMap(element -> ShortText.of(element, LONGEST).stream())
        .anyMatch(text -> Days.in(text).filter(day::equals).isPresent());
  }

  private Optional<Moment> fromUrl() {
    inUrl.ifPresent(day -> findings.chose("published", day, "the address"));
    return inUrl.map(day -> new Moment(day, null));
  }

  // "Headline | Site | 18.12.2025"
  private Optional<Moment> fromWindow() {
    for (String part : page.title().split(" [|] ")) {
      Optional<LocalDate> day = part.length() <= LONGEST_DATE ? Days.in(part) : Optional.empty();
      if (day.isPresent()) {
        findings.chose("published", day.get(), "the window's title");
        return day.map(found -> new Moment(found, null));
      }
    }
    return Optional.empty();
  }

  private static String written(Element element) {
    for (String name : new String[] {"content", "datetime", "title"}) {
      if (Days.in(element.attr(name)).isPresent()) {
        return element.attr(name);
      }
    }
    return element.text();
  }

  /** How a day is read in a string. */
  private interface Reading {
    Optional<LocalDate> day(String text);
  }

  private Optional<Moment> shown(Reading reading, String where) {
    Predicate<Element> named =
        e -> {
          String names = ClassWords.names(e).toLowerCase(Locale.ROOT);
          return DATED.stream().anyMatch(names::contains);
        };
    Optional<LocalDate> day = dated(reading, named);
    Element headline = page.selectFirst("h1");
    if (day.isEmpty() && headline != null) {
      day = near(reading, headline);
    }
    day.ifPresent(found -> findings.chose("published", found, where));
    return day.map(found -> new Moment(found, null));
  }

  private Optional<LocalDate> dated(Reading reading, Predicate<Element> named) {
    return page.getAllElements().stream()
        .filter(named)
        .filter(element -> ShortText.of(element, LONGEST).isPresent())
        .filter(MomentFinder::isOfPublication)
        .flatMap(element -> ShortText.of(element, LONGEST).stream())
        .flatMap(text -> reading.day(text).stream())
        .findFirst();
  }

  /** A day in a short line that stands within a few elements around the headline. */
  private static Optional<LocalDate> near(Reading reading, Element headline) {
    Element around = headline;
    for (int i = 0; i < NEAR && around.parent() != null; i++) {
      around = around.parent();
      for (Element element : around.getAllElements()) {
        String text = element.ownText();
        boolean could = !text.isEmpty() && text.length() <= LONGEST / 2;
        Optional<LocalDate> day =
            could && isOfPublication(element) ? reading.day(text) : Optional.empty();
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfPublication(Element element) {
    String names = ClassWords.names(element).toLowerCase(Locale.ROOT);
    return OF_CHANGE.stream().noneMatch(names::contains)
        && element.closest(OF_OTHERS) == null
        && element.selectFirst(OF_TODAY) == null;
  }
}
