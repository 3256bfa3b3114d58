package org.isnad.page.draft;

import java.text.Normalizer;

/**
 * Lines made comparable: no vowel marks, hamzas or tatweel, lower case, only letters and single
 * spaces.
 */
public final class Folded {
  private static final char TATWEEL = '\u0640';

  private Folded() {}

  /** Letters and digits only, words parted by one space. */
  public static String words(String line) {
    String plain = Normalizer.normalize(line, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) && c != TATWEEL) {
        out.append(Character.toLowerCase(c));
      } else if (!isMark(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  /** As {@link #words}, without words of digits: counts beside labels differ from page to page. */
  public static String label(String line) {
    StringBuilder out = new StringBuilder();
    for (String word : words(line).split(" ", -1)) {
      if (!word.chars().allMatch(Character::isDigit)) {
        out.append(out.isEmpty() ? "" : " ").append(word);
      }
    }
    return out.toString();
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == TATWEEL;
  }
}
