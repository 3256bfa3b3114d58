package org.isnad.web;

/** A request that can't be answered. The page says why in its own language. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Object[] details;

  /**
   * @param key of the line in the message bundles
   * @param details what the line names
   */
  Problem(int status, String key, Object... details) {
    super(key, null, false, false);
    this.status = status;
    this.details = details;
  }

  int status() {
    return status;
  }

  String key() {
    return String.valueOf(getMessage());
  }

  Object[] details() {
    return details;
  }
}
