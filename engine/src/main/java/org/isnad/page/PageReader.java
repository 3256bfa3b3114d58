package org.isnad.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads articles from bytes: a page of HTML, a text, a page copied as text, or documents of JSON,
 * one a line; each packed with gzip or not. What the bytes hold decides, not the name; only {@code
 * .jsonl} is taken at its word. Stateless: one reader serves all threads.
 */
public final class PageReader {
  /** The size in bytes of the largest page that is read. Files of documents may be of any size. */
  public static final int LARGEST_PAGE = 32 << 20;

  private static final int PEEK = 1024;

  private final boolean anyLanguage;

  /** Reads articles in Arabic; of a page in another language it says so. */
  public PageReader() {
    this(false);
  }

  private PageReader(boolean anyLanguage) {
    this.anyLanguage = anyLanguage;
  }

  /** Reads articles in any language. */
  public static PageReader ofAnyLanguage() {
    return new PageReader(true);
  }

  /** The articles of a file held in memory, in its order; never throws. */
  public List<PageResult> read(String name, byte[] bytes) {
    return read(Origin.named(name), bytes);
  }

  /** As {@link #read(String, byte[])}, of bytes of which more is known than a name. */
  public List<PageResult> read(Origin origin, byte[] bytes) {
    List<PageResult> results = new ArrayList<>();
    try {
      read(origin, new ByteArrayInputStream(bytes), results::add);
    } catch (IOException e) {
      results.add(damaged(origin.name()));
    }
    return results;
  }

  /**
   * The articles of a stream, each handed on as soon as it is read. The stream is not closed.
   *
   * @throws IOException if the stream itself fails; never for what it holds
   */
  public void read(String name, InputStream in, Consumer<PageResult> out) throws IOException {
    read(Origin.named(name), in, out);
  }

  /** As {@link #read(String, InputStream, Consumer)}, of bytes of which more is known. */
  public void read(Origin origin, InputStream in, Consumer<PageResult> out) throws IOException {
    try {
      unpacked(origin, unpacked(new BufferedInputStream(in)), out);
    } catch (ZipException | EOFException e) {
      out.accept(damaged(origin.name()));
    }
  }

  private void unpacked(Origin origin, BufferedInputStream in, Consumer<PageResult> out)
      throws IOException {
    byte[] start = peek(in);
    if (Sniffed.holdsDocuments(origin.name().toLowerCase(Locale.ROOT), start)) {
      new Documents(origin.name(), out).read(in);
      return;
    }
    byte[] bytes = in.readNBytes(LARGEST_PAGE + 1);
    out.accept(
        bytes.length > LARGEST_PAGE
            ? oversized(origin.name())
            : new OnePage(origin, anyLanguage).read(bytes));
  }

  private static PageResult oversized(String name) {
    return new PageResult.Broken(
        name,
        "larger than 32 MB, too large for a page",
        "give the page alone, or documents as .jsonl");
  }

  private static PageResult damaged(String name) {
    return new PageResult.Broken(
        name, "the gzip data is damaged or cut off", "fetch or pack the file again");
  }

  private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
    byte[] start = peek(in);
    boolean gzip = start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
    return gzip ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16)) : in;
  }

  // No more is waited for than tells what the bytes are: a pipe may give a line now, the next one
  // later
  private static byte[] peek(BufferedInputStream in) throws IOException {
    byte[] start = new byte[PEEK];
    int length = 0;
    in.mark(PEEK);
    int more = in.read(start);
    while (more > 0) {
      length += more;
      boolean enough = Sniffed.isEnough(start, length) || length == PEEK;
      more = enough ? 0 : in.read(start, length, PEEK - length);
    }
    in.reset();
    return Arrays.copyOf(start, length);
  }
}
