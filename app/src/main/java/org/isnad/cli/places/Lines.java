package org.isnad.cli.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, their columns parted by tabs; only the columns asked for become
 * strings, for most rows of a dump are left out by one of them.
 */
final class Lines {
  private static final int LONGEST = 1 << 20;
  private static final int MOST_COLUMNS = 64;
  private final InputStream in;
  private final int[] tabs = new int[MOST_COLUMNS];
  private byte[] buffer = new byte[1 << 17];
  private int start;
  private int end;
  private int filled;
  private int columns;
  private boolean tooLong;
  private long offset;
  private long number;

  /** Goes on behind a line that was read before. */
  Lines(InputStream in, long offset, long number) {
    this.in = in;
    this.offset = offset;
    this.number = number;
  }

  /** Reads the next line; false at the end. */
  boolean next() throws IOException {
    start = end;
    tooLong = false;
    int at = start;
    while (true) {
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      if (at < filled) {
        return take(at, at + 1);
      }
      if (at - start > LONGEST) { // its end is looked for, the rest forgotten
        offset += at - start;
        tooLong = true;
        start = at;
      }
      int length = at - start;
      if (!fill()) {
        return (length > 0 || tooLong) && take(length, length);
      }
      at = length;
    }
  }

  private boolean take(int to, int next) {
    offset += next - start;
    number++;
    int last = to > start && buffer[to - 1] == '\r' ? to - 1 : to;
    columns = 0;
    for (int i = start; i < last && columns < MOST_COLUMNS - 1; i++) {
      if (buffer[i] == '\t') {
        tabs[columns++] = i;
      }
    }
    tabs[columns++] = last;
    end = next;
    return true;
  }

  /** Moves what there is of the line to the front, and reads on behind it. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, filled - start);
    filled -= start;
    start = 0;
    end = 0;
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(0, read);
    return read >= 0;
  }

  /** Where the next line starts, in bytes. */
  long offset() {
    return offset;
  }

  /** Of the line, from 1. */
  long number() {
    return number;
  }

  int columns() {
    return columns;
  }

  /** True for a line of a size that no row has. */
  boolean tooLong() {
    return tooLong;
  }

  boolean blank() {
    return columns == 1 && tabs[0] == start;
  }

  /** A column, from 0; empty where there is none. */
  String column(int i) {
    if (i >= columns) {
      return "";
    }
    int from = from(i);
    return new String(buffer, from, tabs[i] - from, StandardCharsets.UTF_8);
  }

  /** The first letter of a column, or 0. */
  char first(int i) {
    int from = from(i);
    return i < columns && from < tabs[i] ? (char) (buffer[from] & 0xff) : 0;
  }

  private int from(int i) {
    return i == 0 ? start : tabs[i - 1] + 1;
  }
}
