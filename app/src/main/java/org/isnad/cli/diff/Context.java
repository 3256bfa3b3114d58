package org.isnad.cli.diff;

import org.isnad.codebook.Article;
import org.isnad.codebook.Span;

/** The words around others, so that a claim can be judged without opening its article. */
public final class Context {
  private static final String CUT = "…";

  private Context() {}

  /**
   * Some words before, the words themselves in brackets, and some words behind, all on one line; a
   * cut is marked.
   */
  public static String of(Article article, Span span, int words) {
    String text = article.part(span.part());
    int start = Math.clamp(span.start(), 0, text.length());
    int end = Math.clamp(span.end(), start, text.length());
    int from = back(text, start, words);
    int to = on(text, end, words);
    String line =
        (from > 0 && text.charAt(from - 1) != '\n' ? CUT + " " : "")
            + text.substring(from, start)
            + "["
            + text.substring(start, end)
            + "]"
            + text.substring(end, to)
            + (to < text.length() && text.charAt(to) != '\n' ? " " + CUT : "");
    return line.replaceAll("\\s+", " ").strip();
  }

  /** Where so many words before a place begin, not beyond the line. */
  private static int back(String text, int start, int words) {
    int at = start;
    int left = words;
    while (at > 0 && text.charAt(at - 1) != '\n') {
      boolean begins = Character.isWhitespace(text.charAt(at - 1)) && at < start;
      if (begins && !Character.isWhitespace(text.charAt(at)) && --left == 0) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** Where so many words behind a place end, not beyond the line. */
  private static int on(String text, int end, int words) {
    int at = end;
    int left = words;
    while (at < text.length() && text.charAt(at) != '\n') {
      boolean ends = at > end && Character.isWhitespace(text.charAt(at));
      if (ends && !Character.isWhitespace(text.charAt(at - 1)) && --left == 0) {
        return at;
      }
      at++;
    }
    return at;
  }
}
