package org.isnad.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What bytes are, by how they begin. */
final class Sniffed {
  // What users give by mistake, by its first bytes as Latin-1
  private static final Map<String, String> KNOWN =
      Map.of(
          "%PDF-", "a PDF file",
          "PK\u0003\u0004", "a ZIP file (or a Word document)",
          "\u0089PNG", "a PNG picture",
          "\u00ff\u00d8\u00ff", "a JPEG picture",
          "GIF8", "a GIF picture",
          "RIFF", "a picture or a recording",
          "SQLite format 3", "a SQLite database",
          "\u00d0\u00cf\u0011\u00e0", "an old Word document",
          "\u001f\u008b", "gzip packed twice",
          "WARC/", "a WARC archive");

  private static final Pattern LINES_NAME = Pattern.compile(".*\\.(jsonl|ndjson)(\\.gz)?");
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(!doctype|html|head|body|title|meta|link|script|div|article|p|h1|table|span|br)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LOOKED_AT = 4096;
  private static final int TAGS_OF_A_PIECE = 3;

  private Sniffed() {}

  /** True if a start tells what the bytes are: two characters that are not white space. */
  static boolean isEnough(byte[] start, int length) {
    int seen = 0;
    for (int i = 0; i < length; i++) {
      seen += start[i] > ' ' ? 1 : 0;
    }
    return seen >= 2 || (length >= 2 && (start[0] & 0xff) == 0x1f);
  }

  /**
   * True for documents of JSON, a line each: the name says so, or the bytes begin as an object
   * does.
   */
  static boolean holdsDocuments(String name, byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    String first = (text.startsWith("\ufeff") ? text.substring(1) : text).stripLeading();
    boolean object =
        first.startsWith("{") && first.substring(1).stripLeading().matches("(?s)[\"}].*|");
    boolean array = first.startsWith("[") && first.substring(1).stripLeading().startsWith("{");
    boolean named = LINES_NAME.matcher(name).matches() && text.indexOf('\0') < 0 && !text.isBlank();
    return object || array || named;
  }

  /** What kind of file it is, if it is a well-known kind that is no page. */
  static Optional<String> otherKind(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    return KNOWN.entrySet().stream()
        .filter(known -> start.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * True if a text is HTML: a document's tags near its start, or several tags of a piece of one.
   */
  static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    var tags = MARKUP.matcher(start);
    int found = 0;
    while (tags.find()) {
      if (++found >= TAGS_OF_A_PIECE || start.substring(0, tags.start()).isBlank()) {
        return true;
      }
    }
    return start.contains("</");
  }
}
