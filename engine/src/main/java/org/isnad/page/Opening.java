package org.isnad.page;

import java.time.LocalDate;
import java.util.List;
import org.isnad.page.draft.Days;
import org.isnad.page.draft.Facts;
import org.isnad.page.draft.Furniture;
import org.isnad.page.draft.Moment;
import org.isnad.page.draft.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text above its body: section, title, day, author.
 *
 * @param end the index of the body's first line
 */
record Opening(Facts facts, int end) {
  private static final int LONGEST_TITLE = 200;
  private static final int SECTION_WORDS = 3;
  private static final int DATE_WORDS = 9;

  static Opening of(List<String> lines, boolean copied) {
    int first = firstRunning(lines);
    int end = first < lines.size() ? first : alone(lines);
    int title = title(lines, copied ? end : firstOfFew(lines, end));
    if (title < 0) {
      return new Opening(
          new Facts("", moment(lines, end), null, null, null, null, null), copied ? end : 0);
    }
    Facts facts =
        new Facts(
            lines.get(title),
            moment(lines, end),
            null,
            null,
            null,
            section(lines, title),
            author(lines, title, end));
    return new Opening(facts, copied ? end : firstOfBody(lines, title, end));
  }

  /**
   * The first line of running text that is no title: titles are long too, but more text follows
   * them.
   */
  private static int firstRunning(List<String> lines) {
    int first = 0;
    while (first < lines.size() && !isBody(lines.get(first))) {
      first++;
    }
    return first;
  }

  private static boolean isBody(String line) {
    return line.length() > LONGEST_TITLE
        || (Prose.isRunning(line) && Prose.endsSentence(line) && !isQuestion(line));
  }

  private static boolean isQuestion(String line) {
    return line.length() < LONGEST_TITLE / 2 && !line.endsWith(".") && Prose.couldHead(line);
  }

  /** Of a text without one sentence that ends, the first line is the title if others follow. */
  private static int alone(List<String> lines) {
    return lines.size() > 1 ? 1 : 0;
  }

  /**
   * How many lines the title of an article alone may be among: only a section's name stands above
   * it.
   */
  private static int firstOfFew(List<String> lines, int end) {
    boolean section = end > 1 && Prose.words(lines.get(0)) <= SECTION_WORDS;
    return Math.min(end, section ? 2 : 1);
  }

  /** The index of the line of most words above the body that is no date, or -1. */
  private static int title(List<String> lines, int end) {
    int title = -1;
    for (int i = 0; i < end; i++) {
      boolean could = lines.get(i).length() <= LONGEST_TITLE && !isDate(lines.get(i));
      if (could && (title < 0 || Prose.words(lines.get(i)) > Prose.words(lines.get(title)))) {
        title = i;
      }
    }
    return title;
  }

  // Between title and text of an article alone stand day, author and agency; all else is text
  private static int firstOfBody(List<String> lines, int title, int end) {
    int body = title + 1;
    while (body < end && (isDate(lines.get(body)) || isAuthor(lines.get(body)))) {
      body++;
    }
    return body;
  }

  private static boolean isAuthor(String line) {
    return Furniture.listed().author(line).isPresent();
  }

  private static boolean isDate(String line) {
    return Prose.words(line) <= DATE_WORDS && Days.in(line).isPresent();
  }

  private static @Nullable Moment moment(List<String> lines, int end) {
    LocalDate day = day(lines, end);
    return day == null ? null : new Moment(day, null);
  }

  private static @Nullable LocalDate day(List<String> lines, int end) {
    return lines.subList(0, end).stream()
        .filter(Opening::isDate)
        .flatMap(line -> Days.in(line).stream())
        .findFirst()
        .or(() -> lines.stream().skip(end).findFirst().flatMap(Days::inDateline))
        .orElse(null);
  }

  private static @Nullable String author(List<String> lines, int title, int end) {
    return lines.subList(title, end).stream()
        .flatMap(line -> Furniture.listed().author(line).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String section(List<String> lines, int title) {
    for (int i = title - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (Prose.words(line) <= SECTION_WORDS && line.chars().noneMatch(Character::isDigit)) {
        return line;
      }
    }
    return null;
  }
}
