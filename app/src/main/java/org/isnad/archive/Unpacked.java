package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What comes out of a packed stream, stopped where it is out of all proportion to what went in: a
 * few kilobytes that would unpack to gigabytes are made to do harm. Text packs to a tenth; a run of
 * one letter to a thousandth.
 */
final class Unpacked extends Watched {
  static final int MOST_TIMES = 250;
  static final long NEVER_MIND = 64L << 20;

  /** Too much came out. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;

    Bomb() {
      super("unpacks to more than " + MOST_TIMES + " times its size");
    }
  }

  private final LongSupplier packed;
  private long unpacked;

  /**
   * @param packed how many bytes went in so far
   */
  Unpacked(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = in.read(into, offset, length);
    unpacked += Math.max(0, read);
    if (unpacked > NEVER_MIND && unpacked / MOST_TIMES > packed.getAsLong()) {
      throw new Bomb();
    }
    return read;
  }
}
