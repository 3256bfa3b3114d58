package org.isnad.page.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.page.draft.Folded;
import org.isnad.page.draft.Line;
import org.isnad.page.draft.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline: where the page's own heading and what it tells search engines agree. */
final class TitleFinder {
  private static final int LONGEST = 400;
  private static final double AGREE = 0.5;
  private static final double PART = 0.9;
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_LETTERS = 15;
  private static final int SITE_WORDS = 5;
  private static final List<String> SEPARATORS =
      List.of(
          " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / ", " : ", "|",
          "\u3163", "\uff5c", "_");

  private final Document page;
  private final @Nullable String headline;
  private final SiteName site;
  private String how = "none";

  TitleFinder(Document page, @Nullable String headline, SiteName site) {
    this.page = page;
    this.headline = headline;
    this.site = site;
  }

  /** How the headline was found. */
  String how() {
    return how;
  }

  /** The headline, or an empty string. */
  String title() {
    List<String> told = told();
    List<String> shown = shown();
    String best = "";
    double most = AGREE;
    for (String heading : shown) {
      for (String title : told) {
        double agreement = agreement(heading, title);
        if (agreement > most) {
          most = agreement;
          best = heading;
        }
      }
    }
    if (!best.isEmpty()) {
      how = "a heading that agrees with what the page tells others";
      return cut(withoutKicker(best, told));
    }
    String only = only();
    if (!only.isEmpty()) {
      how = "the page's only h1";
      return cut(only);
    }
    if (!told.isEmpty()) {
      how = "what the page tells others; no heading agrees";
      return cut(told.getFirst());
    }
    how = shown.isEmpty() ? "none" : "the first heading";
    return shown.isEmpty() ? "" : shown.getFirst();
  }

  /** The text of the page's one h1, if it is long enough for a headline and not the site's name. */
  private String only() {
    List<String> all =
        page.getElementsByTag("h1").stream()
            .map(h1 -> Line.tidy(h1.text()))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    boolean could =
        all.size() == 1
            && Prose.length(all.getFirst()) >= FEWEST_LETTERS
            && all.getFirst().length() <= LONGEST
            && !isSite(all.getFirst());
    return could ? all.getFirst() : "";
  }

  /**
   * Sites set a word on the subject before the headline, in the same heading; what they tell others
   * lacks it.
   */
  private String withoutKicker(String heading, List<String> told) {
    return told.stream()
        .map(this::cut)
        .filter(title -> heading.endsWith(title) && Prose.words(title) >= FEWEST_WORDS)
        .findFirst()
        .orElse(heading);
  }

  /** What the page tells others that its headline is, without the site's name. */
  List<String> others() {
    return told().stream().map(this::cut).toList();
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    for (String title :
        new String[] {
          Meta.of(page, List.of("og:title")),
          headline,
          Meta.of(page, List.of("twitter:title")),
          page.title()
        }) {
      if (title != null && !title.isBlank() && title.length() <= LONGEST) {
        told.add(Line.tidy(title));
      }
    }
    return told;
  }

  private List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (Element heading : page.select("h1, [itemprop=headline], .entry-title, .post-title, h2")) {
      String text = Line.tidy(heading.text());
      if (!text.isEmpty() && text.length() <= LONGEST && shown.size() < 60) {
        shown.add(text);
      }
    }
    return shown;
  }

  /**
   * The share of words that two titles have in common: 1 for the same words, nearly as much where
   * the second goes on with something that is parted from it.
   */
  private static double agreement(String heading, String told) {
    String words = Folded.words(heading);
    if (Prose.words(heading) >= 2 && isPartOf(heading, told)) {
      return PART;
    }
    Set<String> first = new HashSet<>(List.of(words.split(" ")));
    Set<String> second = new HashSet<>(List.of(Folded.words(told).split(" ")));
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    first.addAll(second);
    return first.isEmpty() ? 0 : (double) common.size() / first.size();
  }

  private static boolean isPartOf(String heading, String told) {
    return SEPARATORS.stream()
        .anyMatch(mark -> told.startsWith(heading + mark) || told.endsWith(mark + heading));
  }

  /** A title without the site's name before or after it. */
  private String cut(String title) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      int first = title.indexOf(separator);
      if (last > 0 && isSite(title.substring(last + separator.length()))) {
        return title.substring(0, last).strip();
      }
      if (first > 0 && isSite(title.substring(0, first))) {
        return title.substring(first + separator.length()).strip();
      }
    }
    return title;
  }

  private boolean isSite(String part) {
    return site.is(part)
        || (Folded.words(part).split(" ").length <= SITE_WORDS && isSaidElsewhere(part));
  }

  /** The page's author or copyright line names the site too. */
  private boolean isSaidElsewhere(String part) {
    String author = Meta.of(page, List.of("author", "copyright", "twitter:site"));
    return author != null && Folded.words(author).equals(Folded.words(part));
  }
}
