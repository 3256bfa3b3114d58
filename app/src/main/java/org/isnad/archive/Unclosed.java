package org.isnad.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that others must not close, for it goes on behind what they read. */
final class Unclosed extends FilterInputStream {
  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // its owner does
  }
}
