package org.isnad.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of any length; of a line that is too long no more than the limit is kept.
 */
final class ByteLines {
  /**
   * A line.
   *
   * @param number from 1
   * @param text without its end; null if it is not UTF-8
   */
  record Line(int number, @Nullable String text, boolean isTooLong) {
    boolean isBlank() {
      return text != null && text.isBlank() && !isTooLong;
    }
  }

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int number;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  @Nullable Line next() throws IOException {
    if (from == to && !fill()) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (from < to || fill())) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      tooLong |= bytes.size() + (end - from) > limit;
      if (!tooLong) {
        bytes.write(buffer, from, end - from);
      }
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    number++;
    return new Line(number, tooLong ? "" : text(bytes.toByteArray()), tooLong);
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private @Nullable String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String unmarked = number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
      return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
