package org.isnad.page.draft;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many letters of which script a text has. A page says nothing true about its own language
 * ({@code lang} is often the theme's), its letters do.
 *
 * @param letters letters of any script
 * @param arabic letters of the Arabic script
 * @param foreign of these, letters that Persian, Urdu and Kurdish write and Arabic does not
 * @param urdu of these, letters that Urdu alone writes
 * @param kurdish of these, letters that Kurdish alone writes
 * @param other the commonest script of the letters that are not Arabic ones
 */
public record Script(
    int letters, int arabic, int foreign, int urdu, int kurdish, Character.UnicodeScript other) {
  private static final double FOREIGN_SHARE = 0.05;
  private static final double OWN_SHARE = 0.01;

  public static Script of(CharSequence text) {
    int letters = 0;
    int arabic = 0;
    int foreign = 0;
    int urdu = 0;
    int kurdish = 0;
    Map<Character.UnicodeScript, Integer> others = new EnumMap<>(Character.UnicodeScript.class);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        boolean ours = isArabic(c);
        arabic += ours ? 1 : 0;
        foreign += c >= '\u0671' && c <= '\u06d5' && c != '\u06d4' ? 1 : 0;
        urdu += isUrdu(c) ? 1 : 0;
        kurdish += isKurdish(c) ? 1 : 0;
        if (!ours) {
          others.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    return new Script(letters, arabic, foreign, urdu, kurdish, commonest(others));
  }

  private static Character.UnicodeScript commonest(Map<Character.UnicodeScript, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.<Character.UnicodeScript, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Character.UnicodeScript.COMMON);
  }

  /** True if most letters are Arabic ones and next to none are of its neighbours' alphabets. */
  public boolean isArabic() {
    return isInArabicScript() && foreign <= arabic * FOREIGN_SHARE;
  }

  private boolean isInArabicScript() {
    return arabic > 0 && arabic * 2 >= letters;
  }

  /**
   * The language, where letters tell it, as BCP 47 names it: {@code ar}, {@code fa}, {@code ur},
   * {@code ckb}; else the script: {@code und-Latn}, {@code und} of a text without letters.
   */
  public String language() {
    if (letters == 0) {
      return "und";
    }
    if (!isInArabicScript()) {
      return "und-" + code();
    }
    if (isArabic()) {
      return "ar";
    }
    boolean isKurdish = kurdish > urdu && kurdish > arabic * OWN_SHARE;
    return isKurdish ? "ckb" : urdu > arabic * OWN_SHARE ? "ur" : "fa";
  }

  private String code() {
    return switch (other) {
      case LATIN -> "Latn";
      case CYRILLIC -> "Cyrl";
      case GREEK -> "Grek";
      case HEBREW -> "Hebr";
      case HAN, BOPOMOFO -> "Hani";
      case HIRAGANA, KATAKANA -> "Jpan";
      case HANGUL -> "Kore";
      case DEVANAGARI -> "Deva";
      case BENGALI -> "Beng";
      case THAI -> "Thai";
      case ARMENIAN -> "Armn";
      case GEORGIAN -> "Geor";
      case TAMIL -> "Taml";
      case ETHIOPIC -> "Ethi";
      default -> "Zyyy";
    };
  }

  // tteh, ddal, rreh, noon ghunna, heh goal, yeh barree
  private static boolean isUrdu(char c) {
    return switch (c) {
      case '\u0679', '\u0688', '\u0691', '\u06ba', '\u06c1', '\u06d2' -> true;
      default -> false;
    };
  }

  // reh with small v, lam with small v, oe, yeh with small v, ae
  private static boolean isKurdish(char c) {
    return switch (c) {
      case '\u0695', '\u06b5', '\u06c6', '\u06ce', '\u06d5' -> true;
      default -> false;
    };
  }

  private static boolean isArabic(char c) {
    return (c >= '\u0620' && c <= '\u06ff') || (c >= '\ufb50' && c <= '\ufefc');
  }
}
