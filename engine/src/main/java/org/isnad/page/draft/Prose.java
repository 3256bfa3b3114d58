package org.isnad.page.draft;

/** Tells running text from labels, headings and names, by length and punctuation, in any script. */
public final class Prose {
  private static final int LONG = 100;
  private static final int FEW_WORDS = 5;
  private static final int HEADING_WORDS = 18;
  private static final String CLOSERS = "\"'”’»›)]}*";
  private static final String ENDS = ".!?\u061f\u06d4…";

  private Prose() {}

  /** True if the line looks like a piece of running text: a sentence, or long. */
  public static boolean isRunning(String line) {
    return line.length() >= LONG || (endsSentence(line) && words(line) >= FEW_WORDS);
  }

  /** True if the line could head others: short, and no sentence's full stop at its end. */
  public static boolean couldHead(String line) {
    return words(line) <= HEADING_WORDS && !line.endsWith(".") && !line.endsWith("\u060c");
  }

  /** True if the line ends as sentences do, closing quotes and brackets aside. */
  public static boolean endsSentence(CharSequence line) {
    int end = line.length();
    while (end > 0 && isAfterEnd(line.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ENDS.indexOf(line.charAt(end - 1)) >= 0;
  }

  private static boolean isAfterEnd(char c) {
    return Character.isWhitespace(c) || CLOSERS.indexOf(c) >= 0;
  }

  /** The number of runs of letters and digits. */
  public static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean letter = Character.isLetterOrDigit(line.charAt(i));
      words += letter && !inside && !isMark(line, i) ? 1 : 0;
      inside = letter || (inside && isMark(line, i));
    }
    return words;
  }

  private static boolean isMark(String line, int i) {
    return Character.getType(line.charAt(i)) == Character.NON_SPACING_MARK;
  }
}
