package org.isnad.page.draft;

/** Tells running text from labels, headings and names, by length and punctuation, in any script. */
public final class Prose {
  private static final int LONG = 100;
  private static final int FEW_WORDS = 5;
  private static final int HEADING_WORDS = 18;
  private static final String CLOSERS = "\"'”’»›)]}*";
  private static final String ENDS = ".!?\u061f\u06d4…\u3002\uff01\uff1f\u0964";
  // A sign of Chinese, Japanese or Korean says as much as some letters do
  private static final int LETTERS_OF_SIGN = 3;

  private Prose() {}

  /** True if the line looks like a piece of running text: a sentence, or long. */
  public static boolean isRunning(String line) {
    int length = length(line);
    return length >= LONG
        || (endsSentence(line)
            && (words(line) >= FEW_WORDS || length >= line.length() + FEW_WORDS * 2));
  }

  /** The length in letters; a sign that is a word or a syllable counts as several. */
  public static int length(String line) {
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      signs += c >= '\u3040' && c <= '\ud7a3' ? 1 : 0;
    }
    return line.length() + signs * (LETTERS_OF_SIGN - 1);
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
