package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read, and remembers the last of them. */
final class Counted extends Watched {
  private static final int TAIL = 1024;

  private byte[] tail = new byte[0];
  private long read;

  Counted(InputStream in) {
    super(in);
  }

  long count() {
    return read;
  }

  /** The last bytes, 1,024 at most. */
  byte[] tail() {
    return tail;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int some = in.read(into, offset, length);
    if (some > 0) {
      read += some;
      remember(into, offset, some);
    }
    return some;
  }

  private void remember(byte[] bytes, int offset, int length) {
    int kept = Math.min(tail.length, Math.max(0, TAIL - length));
    int more = Math.min(length, TAIL);
    byte[] last = new byte[kept + more];
    System.arraycopy(tail, tail.length - kept, last, 0, kept);
    System.arraycopy(bytes, offset + length - more, last, kept, more);
    tail = last;
  }
}
