package org.isnad.fetch;

/** Why one fetch can't go on. */
final class Stop extends Exception {
  private static final long serialVersionUID = 1L;

  final String why;
  final Fetched.Failed.Kind kind;

  Stop(String why, Fetched.Failed.Kind kind) {
    super(why, null, false, false);
    this.why = why;
    this.kind = kind;
  }
}
