package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Where records of a WARC file begin: behind one that is broken, the next one is looked for. */
final class RecordSearch {
  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
  private static final byte[] RECORD = "\r\n\r\nWARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int BEFORE_MAGIC = 4;
  private static final int WINDOW = 1 << 20;

  private RecordSearch() {}

  static boolean isGzip(FileChannel file) throws IOException {
    return Arrays.equals(bytes(file, 0, GZIP.length), GZIP);
  }

  /** True if a record begins at that byte. */
  static boolean isRecord(FileChannel file, long at, boolean gzip) throws IOException {
    if (!gzip) {
      return Arrays.equals(bytes(file, at, MAGIC.length), MAGIC);
    }
    if (!Arrays.equals(bytes(file, at, GZIP.length), GZIP)) {
      return false;
    }
    try (InputStream in = new GZIPInputStream(new ChannelStream(file, at))) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    } catch (IOException e) {
      return false;
    }
  }

  /** The byte where the next record begins, from a byte on; -1 if there is none. */
  static long next(FileChannel file, long from, boolean gzip) throws IOException {
    byte[] sign = gzip ? GZIP : RECORD;
    for (long start = from; start < file.size(); start += WINDOW) {
      byte[] window = bytes(file, start, WINDOW + sign.length - 1);
      for (int i = 0; i + sign.length <= window.length; i++) {
        if (window[i] == sign[0]
            && Arrays.equals(window, i, i + sign.length, sign, 0, sign.length)) {
          long at = start + i + (gzip ? 0 : BEFORE_MAGIC);
          if (isRecord(file, at, gzip)) {
            return at;
          }
        }
      }
    }
    return -1;
  }

  private static byte[] bytes(FileChannel file, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    long position = at;
    while (bytes.hasRemaining()) {
      int read = file.read(bytes, position);
      if (read < 0) {
        break;
      }
      position += read;
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** The file from a byte on, its own position left alone. */
  private static final class ChannelStream extends InputStream {
    private final FileChannel file;
    private long position;

    ChannelStream(FileChannel file, long position) {
      this.file = file;
      this.position = position;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = file.read(ByteBuffer.wrap(into, offset, length), position);
      position += Math.max(0, read);
      return read;
    }
  }
}
