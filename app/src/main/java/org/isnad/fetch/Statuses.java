package org.isnad.fetch;

/** What HTTP statuses mean to us. */
final class Statuses {
  private Statuses() {}

  static boolean redirects(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** True for an answer that may be another one later. */
  static boolean mayPass(int status) {
    return status == 408 || status == 425 || status == 429 || status >= 500;
  }

  /** In words, for those that users meet. */
  static String meaning(int status) {
    return switch (status) {
      case 401, 402 -> " (for subscribers)";
      case 403 -> " (not for us)";
      case 404 -> " (not there)";
      case 410 -> " (gone for good)";
      case 429 -> " (too many requests)";
      case 451 -> " (withheld by law)";
      default -> status >= 500 ? " (trouble of its own)" : "";
    };
  }
}
