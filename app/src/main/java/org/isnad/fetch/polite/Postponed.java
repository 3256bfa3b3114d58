package org.isnad.fetch.polite;

import java.time.Instant;

/** A host wants to be left alone for longer than is waited here. */
public final class Postponed extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Instant until;

  Postponed(String why, Instant until) {
    super(why);
    this.until = until;
  }

  public String why() {
    return String.valueOf(getMessage());
  }

  public Instant until() {
    return until;
  }
}
