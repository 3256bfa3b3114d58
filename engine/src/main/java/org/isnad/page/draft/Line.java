package org.isnad.page.draft;

import org.isnad.codebook.Block;

/** A heading or paragraph: one line of text, white space single and none at the ends. */
public record Line(Block.Kind kind, String text) {
  public Line {
    text = tidy(text);
  }

  public static Line paragraph(String text) {
    return new Line(Block.Kind.PARAGRAPH, text);
  }

  public boolean isHeading() {
    return kind == Block.Kind.HEADING;
  }

  /**
   * A string as one line: runs of white space (no-break ones too) become one space; marks of
   * direction, soft hyphens and other characters that are not seen are left out; half of a
   * surrogate pair becomes U+FFFD.
   */
  public static String tidy(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean space = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
      } else if (!isUnseen(c)) {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.appendCodePoint(isHalf(c) ? 0xfffd : c);
      }
    }
    return out.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  // The zero-width (non-)joiners stay: they change how a word is written
  private static boolean isUnseen(int c) {
    return switch (c) {
      case 0x200c, 0x200d -> false;
      default -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    };
  }
}
