package org.isnad.arabic;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes spellings that news uses for one word equal, letter by letter.
 *
 * <ul>
 *   <li>harakat, tatweel, direction and joining marks: dropped
 *   <li>alef with hamza, madda or wasla: bare alef; alef maqsura and Persian ya: ya; ta marbuta:
 *       ha; hamza on waw or ya: waw, ya; Persian kaf: kaf
 *   <li>Arabic-Indic and Persian digits: ASCII digits; presentation forms: their letters
 *   <li>a dot between tatweels (words censored for filters): dropped
 * </ul>
 */
public final class Folding {
  private static final Pattern ARTICLE = Pattern.compile("^(?:[وفبك]ال|لل|ال)(?=..)");

  private Folding() {}

  /** The folded form; shorter than or as long as the input but for presentation ligatures. */
  public static String fold(CharSequence word) {
    CharSequence text =
        hasPresentationForm(word) ? Normalizer.normalize(word, Normalizer.Form.NFKC) : word;
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isMark(c) && !isCensorDot(text, i)) {
        folded.append(letter(c));
      }
    }
    return folded.toString();
  }

  /** The folded form without the article and what is joined before it. */
  public static String bare(CharSequence word) {
    return ARTICLE.matcher(fold(word)).replaceFirst("");
  }

  /** The letters as spelt, without harakat, tatweel and other marks. */
  public static String unmarked(CharSequence word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isMark(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

  /** True for characters that stand inside a word and carry no letter. */
  static boolean isMark(char c) {
    return (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || c == '\u0640'
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06ED')
        || isInvisible(c);
  }

  /** Zero-width and direction marks. */
  static boolean isInvisible(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u061C'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  /** A dot between tatweels, as in words written to slip past a filter. */
  static boolean isCensorDot(CharSequence text, int i) {
    return (text.charAt(i) == '.' || text.charAt(i) == '\u00B7')
        && i > 0
        && i + 1 < text.length()
        && text.charAt(i - 1) == '\u0640'
        && (text.charAt(i + 1) == '\u0640' || Character.isLetter(text.charAt(i + 1)));
  }

  private static boolean hasPresentationForm(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC')) {
        return true;
      }
    }
    return false;
  }

  private static char letter(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ئ' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة', 'ۀ', 'ە' -> 'ه';
      case 'ک' -> 'ك';
      default -> digit(c);
    };
  }

  private static char digit(char c) {
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + (c - '\u0660'));
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) ('0' + (c - '\u06F0'));
    }
    return c == '\u066B' ? '.' : c == '\u066C' ? ',' : c;
  }
}
