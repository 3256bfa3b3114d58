package org.isnad.cli.input;

/** Whoever read our output has gone, as {@code head} does: time to end without a word. */
public final class OutputClosed extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
