package org.isnad.cli.table;

import java.util.regex.Pattern;

/**
 * Right-to-left text in a terminal's lines.
 *
 * <p>A terminal that knows bidi (VTE, Konsole, mlterm, Apple's) orders each line by Unicode's
 * algorithm, in which a number, a bracket or an arrow between two Arabic runs goes to where the
 * reader does not look for it: two sources joined by an arrow would read as one run, in the wrong
 * order. So each piece that has Arabic in it stands in an isolate (U+2068 or U+2067 to U+2069),
 * which orders it for itself and as one thing for its surroundings. A terminal that knows no bidi
 * prints these marks with no width.
 */
public final class Bidi {
  static final char FIRST_STRONG = '\u2068';
  static final char RTL = '\u2067';
  static final char LTR = '\u2066';
  static final char POP = '\u2069';
  private static final char RTL_MARK = '\u200f';

  // Marks in an article that would reorder what stands around it, and codes that would drive the
  // terminal
  private static final Pattern DANGEROUS =
      Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069\\p{Cc}]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Bidi() {}

  /** An article's words as a piece of a line: isolated where they have right-to-left letters. */
  public static String words(String text) {
    String clean = clean(text);
    return hasRtl(clean) ? FIRST_STRONG + clean + POP : clean;
  }

  /**
   * A line of a sentence that is read from the right, though it may start with a number or a Latin
   * name.
   */
  static String sentence(String line) {
    return RTL + line + POP;
  }

  /**
   * A whole line that starts at the right edge. Terminals that find out a line's direction do so by
   * the mark at its start; for those that take every line to be left-to-right it is filled with
   * blanks to the width. The mark after the blanks keeps them: blanks at a line's end are given the
   * terminal's direction (rule L1).
   */
  static String fromRight(String line, int columns) {
    String blanks = " ".repeat(Math.max(0, columns - Wrap.columns(line)));
    return RTL_MARK + "" + RTL + line + blanks + RTL_MARK + POP;
  }

  /** An article's words with nothing in them that would drive the terminal, on one line. */
  static String clean(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ").strip();
    return DANGEROUS.matcher(spaced).replaceAll("");
  }

  static boolean hasRtl(String text) {
    return text.codePoints().anyMatch(Bidi::isRtl);
  }

  static boolean isRtl(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** What a {@link #FIRST_STRONG} before this text amounts to. */
  static char firstStrong(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isRtl(text.charAt(i))) {
        return RTL;
      }
      if (Character.getDirectionality(text.charAt(i)) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return LTR;
      }
    }
    return LTR;
  }
}
