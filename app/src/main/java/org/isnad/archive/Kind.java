package org.isnad.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What bytes are, by how they begin. */
public enum Kind {
  GZIP,
  ZIP,
  TAR,
  WARC,
  /** JSON, an object a line. */
  DOCUMENTS,
  HTML,
  /** A text, a picture, anything: a page is what its reader takes for one. */
  OTHER;

  private static final int PEEK = 1024;
  private static final int TAR_MAGIC = 257;
  private static final String TAR_NAME = "ustar";
  private static final int ENOUGH_OF_A_TAR = TAR_MAGIC + TAR_NAME.length();
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)\\s*(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype html|html|head|body)\\b.*",
          Pattern.DOTALL);
  private static final Pattern OBJECT =
      Pattern.compile("\\s*\\[?\\s*\\{\\s*[\"}].*", Pattern.DOTALL);
  private static final Pattern DOCUMENTS_NAME = Pattern.compile(".*\\.(jsonl|ndjson)(\\.gz)?");

  /** The kind of what begins so; the first 300 bytes tell them all apart. */
  public static Kind of(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (text.startsWith("WARC/")) {
      return WARC;
    }
    if (text.startsWith(TAR_NAME, TAR_MAGIC)) {
      return TAR;
    }
    String unmarked = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    return OBJECT.matcher(unmarked).matches()
        ? DOCUMENTS
        : MARKUP.matcher(unmarked).matches() ? HTML : OTHER;
  }

  /** As {@link #of(byte[])}, but that a file called so is taken at its word. */
  public static Kind of(String name, byte[] start) {
    Kind kind = of(start);
    boolean named = DOCUMENTS_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    return kind == OTHER && named && start.length > 0 ? DOCUMENTS : kind;
  }

  /** What a file holds, packed or not; a file that is packed twice or damaged is {@link #GZIP}. */
  public static Kind of(Path file) throws IOException {
    String name = file.toString();
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Kind kind = of(name, peek(in));
      return kind == GZIP ? packed(name, in) : kind;
    }
  }

  private static Kind packed(String name, InputStream in) {
    try {
      return of(name, peek(new BufferedInputStream(new GZIPInputStream(in))));
    } catch (IOException e) {
      return GZIP;
    }
  }

  /** True for what holds pages, each with a place of its own. */
  public boolean isArchive() {
    return this == ZIP || this == TAR || this == WARC;
  }

  /**
   * The start of a stream, which stays in it. No more is waited for than tells what it is: a pipe
   * may give a line now and the next one later.
   */
  public static byte[] peek(BufferedInputStream in) throws IOException {
    byte[] start = new byte[PEEK];
    int length = 0;
    in.mark(PEEK);
    int more = in.read(start);
    while (more > 0) {
      length += more;
      more = isEnough(start, length) ? 0 : in.read(start, length, PEEK - length);
    }
    in.reset();
    return Arrays.copyOf(start, length);
  }

  private static boolean isEnough(byte[] start, int length) {
    Kind kind = of(Arrays.copyOf(start, length));
    return length >= ENOUGH_OF_A_TAR || (length > 1 && kind != OTHER && kind != HTML);
  }
}
