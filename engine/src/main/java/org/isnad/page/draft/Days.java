package org.isnad.page.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the day in a date as sites write it: {@code 2025-12-18T23:30:00+03:00}, {@code 18/12/2025},
 * Arabic-Indic digits, names of months in the families of {@code months.txt}. The day is the one
 * written, whatever the offset.
 */
public final class Days {
  private static final Map<String, Object> MONTHS = months();
  private static final List<String> DASHES = List.of(" - ", " -- ", " – ", " — ", ") -", ")-");
  private static final int LONGEST = 200;
  private static final int LONGEST_DATELINE = 80;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private Days() {}

  /**
   * The first whole date in a string, Gregorian; none if there is none, or the string is a text.
   */
  public static Optional<LocalDate> in(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<Object> parts = parts(text);
    for (int i = 0; i + 2 < parts.size(); i++) {
      Optional<LocalDate> day = at(parts, i);
      if (day.isPresent()) {
        return day;
      }
      // The rest of a Hijri date and the Gregorian one after it make no date together
      i += Hijri.isDay(parts.subList(i, i + 3)) ? 2 : 0;
    }
    return Optional.empty();
  }

  /** The first whole Hijri date in a string, by the calendar of Umm al-Qura. */
  public static Optional<LocalDate> inHijri(String text) {
    List<Object> parts = text.length() > LONGEST ? List.of() : parts(text);
    for (int i = 0; i + 2 < parts.size(); i++) {
      Optional<LocalDate> day = Hijri.day(parts.subList(i, i + 3));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /**
   * The day in a dateline, the place, day and agency before the dash that opens a report; none
   * without a dash.
   */
  public static Optional<LocalDate> inDateline(String paragraph) {
    int dash = -1;
    for (String mark : DASHES) {
      int at = paragraph.indexOf(mark);
      dash = at > 0 && (dash < 0 || at < dash) ? at : dash;
    }
    return dash < 0 || dash > LONGEST_DATELINE
        ? Optional.empty()
        : in(paragraph.substring(0, dash));
  }

  /** Numbers as integers, names of months as {@link Month}, all other words as strings. */
  private static List<Object> parts(String text) {
    List<Object> parts = new ArrayList<>();
    for (String word : split(text)) {
      boolean digits = Character.isDigit(word.charAt(0));
      Object month = digits ? null : MONTHS.get(word);
      Object joined = parts.isEmpty() ? null : MONTHS.get(parts.getLast() + " " + word);
      if (digits) {
        parts.add(word.length() > 8 ? Integer.MAX_VALUE : number(word));
      } else if (joined != null) {
        parts.removeLast();
        parts.add(joined);
      } else {
        parts.add(month == null ? word : month);
      }
    }
    // Two names of one month, in two families, are one month
    for (int i = parts.size() - 1; i > 0; i--) {
      if (parts.get(i) instanceof Month && parts.get(i).equals(parts.get(i - 1))) {
        parts.remove(i);
      }
    }
    return parts;
  }

  record Month(int number) {}

  private static Optional<LocalDate> at(List<Object> parts, int i) {
    Object a = parts.get(i);
    Object b = parts.get(i + 1);
    Object c = parts.get(i + 2);
    if (a instanceof Integer day && b instanceof Month month && c instanceof Integer year) {
      return day > 31 ? day(day, month.number(), year) : day(year, month.number(), day);
    }
    if (a instanceof Month month && b instanceof Integer day && c instanceof Integer year) {
      return day(year, month.number(), day);
    }
    if (a instanceof Integer x && b instanceof Integer y && c instanceof Integer z) {
      return numeric(x, y, z);
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> numeric(int x, int y, int z) {
    if (x > 31) {
      return day(x, y, z);
    }
    // The day comes first in Arabic; where that can't be, the month does
    return y > 12 ? day(z, x, y) : day(z, y, x);
  }

  /** A day if the calendar has it, and news had been on the web by then. */
  public static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return year < FIRST_YEAR || year > LAST_YEAR
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Runs of digits and folded words; a word and a number that touch are two. */
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    String folded = Folded.words(text);
    int start = 0;
    for (int i = 1; i <= folded.length(); i++) {
      if (i == folded.length() || kind(folded.charAt(i)) != kind(folded.charAt(start))) {
        if (folded.charAt(start) != ' ') {
          words.add(folded.substring(start, i));
        }
        start = i;
      }
    }
    return words;
  }

  private static int kind(char c) {
    return c == ' ' ? 0 : Character.isDigit(c) ? 1 : 2;
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 10 + Character.digit(digits.charAt(i), 10);
    }
    return number;
  }

  private static Map<String, Object> months() {
    Map<String, Object> months = new HashMap<>();
    for (String line : Furniture.lines("/org/isnad/page/months.txt")) {
      int space = line.indexOf(' ');
      String name = Folded.words(line.substring(space));
      boolean hijri = line.charAt(0) == 'h';
      int number = Integer.parseInt(line.substring(hijri ? 1 : 0, space));
      months.put(name, hijri ? new Hijri.Month(number) : new Month(number));
    }
    return Map.copyOf(months);
  }
}
