package org.isnad.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which every byte that is read or skipped goes through one method. */
abstract class Watched extends FilterInputStream {
  private static final int SKIPPED = 1 << 16;

  Watched(InputStream in) {
    super(in);
  }

  @Override
  public abstract int read(byte[] into, int offset, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public final long skip(long bytes) throws IOException {
    byte[] skipped = new byte[(int) Math.min(bytes, SKIPPED)];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
