package org.isnad.page.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.page.draft.Furniture;
import org.jsoup.nodes.Element;

/** What the names of elements say, by the words of {@code classes.txt}. Immutable. */
final class ClassWords {
  /** The grades of {@code classes.txt}. */
  enum Grade {
    STRONG,
    HIDDEN,
    WEAK,
    LINKED,
    LIVE,
    HEADING
  }

  private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");
  private static final Pattern STATE =
      Pattern.compile("(?i)(has|is|no|with|without|tag|category|format|post-type|status)[-_].*");
  // What a class that hides leaves to wider or narrower screens: hidden md:block
  private static final Pattern SHOWN =
      Pattern.compile(
          "(^|.*\\s)([a-z0-9]+[:-])+(block|flex|inline|inline-block|grid|table)(\\s.*|$)");
  private static final Map<Grade, Set<String>> LISTED = listed();

  private ClassWords() {}

  private static Map<Grade, Set<String>> listed() {
    Map<Grade, Set<String>> words = new HashMap<>();
    for (String line : Furniture.lines("/org/isnad/page/classes.txt")) {
      String[] parts = line.split(" ");
      Grade grade = Grade.valueOf(parts[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < parts.length; i++) {
        words.computeIfAbsent(grade, any -> new HashSet<>()).add(parts[i]);
      }
    }
    return words;
  }

  /** The names of an element, its classes and its id. */
  static String names(Element element) {
    return element.className() + " " + element.id();
  }

  /** What the names say, by grade. */
  static Set<Grade> grades(String names) {
    Set<Grade> grades = EnumSet.noneOf(Grade.class);
    for (String name : names.split("\\s+", -1)) {
      if (has(Grade.HIDDEN, name.toLowerCase(Locale.ROOT)) && !SHOWN.matcher(names).matches()) {
        grades.add(Grade.HIDDEN);
      }
      if (!isState(name)) {
        for (String word : WORDS.split(name, -1)) {
          add(grades, word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return grades;
  }

  private static void add(Set<Grade> grades, String word) {
    for (Grade grade : Grade.values()) {
      if (grade != Grade.HIDDEN && has(grade, word)) {
        grades.add(grade);
      }
    }
  }

  private static boolean has(Grade grade, String word) {
    return LISTED.getOrDefault(grade, Set.of()).contains(word);
  }

  // has-sidebar, tag-war and category-live say how an element looks and what it is about,
  // print:hidden when: not what it is
  private static boolean isState(String name) {
    return name.indexOf(':') >= 0 || STATE.matcher(name).matches();
  }
}
