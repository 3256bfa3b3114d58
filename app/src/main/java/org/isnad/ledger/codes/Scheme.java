package org.isnad.ledger.codes;

import java.util.Locale;

/** Another codebook, and what its codes are made of: a first part and a finer second one. */
public enum Scheme {
  PLOVER("event", "mode"),
  CAMEO("root", "base"),
  ACLED("event", "sub-event");

  private final String first;
  private final String second;

  Scheme(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /** What the lexicon and the JSON form call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of the first part. */
  public String first() {
    return first;
  }

  /** The key of the second part. */
  public String second() {
    return second;
  }
}
