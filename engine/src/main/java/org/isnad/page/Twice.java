package org.isnad.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes what a site's faulty database did: UTF-8 taken for a Latin charset and encoded once more.
 * Whole pages are so, or the parts of them that came by that way.
 */
final class Twice {
  // A byte that begins a character of UTF-8 and those that go on, each read as a Latin letter
  private static final Pattern RUN =
      Pattern.compile(
          "[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122\u20ac][^\\x00-\\x7f]*");
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int FEWEST = 3;
  private static final double NEARLY_ALL = 0.9;

  private Twice() {}

  /** The text; itself unless nearly all that looks encoded twice can be undone. */
  static String undone(String text) {
    Matcher runs = RUN.matcher(text);
    StringBuilder out = new StringBuilder();
    int found = 0;
    int undone = 0;
    while (runs.find()) {
      String once = once(runs.group());
      found++;
      undone += once.isEmpty() ? 0 : 1;
      runs.appendReplacement(out, Matcher.quoteReplacement(once.isEmpty() ? runs.group() : once));
    }
    return undone < FEWEST || undone < found * NEARLY_ALL ? text : runs.appendTail(out).toString();
  }

  private static String once(String run) {
    String latin = decoded(run, StandardCharsets.ISO_8859_1);
    return latin.isEmpty() ? decoded(run, WINDOWS) : latin;
  }

  private static String decoded(String run, Charset charset) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(run));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
