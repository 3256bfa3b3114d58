package org.isnad.address;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Paths of addresses: one for a page and its AMP and print forms. */
final class Paths {
  // Where Java and ASP.NET servers keep who is reading: /page;jsessionid=1A2B, /(S(abc…))/page
  private static final Pattern SESSION =
      Pattern.compile(";(?:jsessionid|phpsessid|sid)=[^/;]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SESSION_SEGMENT =
      Pattern.compile("\\((?:[AFSX]\\([A-Za-z0-9_-]+\\))+\\)");
  private static final Pattern AMP_FILE =
      Pattern.compile("\\.amp(\\.html?)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2}(?:[-_][A-Za-z]{2})?|arabic|english|french|farsi|kurdish|turkish");

  private Paths() {}

  /** The path from its slash on; a slash alone for the site. */
  static String canonical(String path) {
    List<String> segments = segments(SESSION.matcher(path).replaceAll(""));
    dropForms(segments);
    if (!segments.isEmpty() && Listed.all().isIndex(segments.getLast())) {
      segments.removeLast();
    }
    return "/" + String.join("/", segments);
  }

  /** Without empty and dot segments. */
  private static List<String> segments(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String written : path.split("/")) {
      String segment = Percent.normal(written);
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty()
          && !segment.equals(".")
          && !SESSION_SEGMENT.matcher(segment).matches()) {
        segments.add(segment);
      }
    }
    return new ArrayList<>(segments);
  }

  // In the middle of a path such a word may be a subject, and alone it may be a section
  private static void dropForms(List<String> segments) {
    if (segments.size() > 1 && isForm(segments.getLast())) {
      segments.removeLast();
    }
    if (segments.size() > 1 && isAmp(segments.getFirst())) {
      segments.removeFirst();
    } else if (segments.size() > 2
        && LANGUAGE.matcher(segments.getFirst()).matches()
        && isAmp(segments.get(1))) {
      segments.remove(1);
    }
    if (!segments.isEmpty()) {
      String last = segments.getLast();
      segments.set(segments.size() - 1, AMP_FILE.matcher(last).replaceFirst("$1"));
    }
    segments.removeIf(String::isEmpty);
  }

  private static boolean isAmp(String segment) {
    return segment.toLowerCase(Locale.ROOT).equals("amp");
  }

  private static boolean isForm(String segment) {
    return Listed.all().isFormSegment(segment.toLowerCase(Locale.ROOT));
  }
}
