package org.isnad.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request that was made while watching.
 *
 * @param source whose turn it was
 * @param url what was asked for
 * @param status HTTP's, 0 where there was no answer
 * @param bytes of the answer's body as it was sent
 * @param outcome what came of it
 * @param note more of that, for people
 */
public record Request(
    Instant at,
    String source,
    String url,
    int status,
    long millis,
    long bytes,
    Outcome outcome,
    @Nullable String note) {
  /** What came of a request. */
  public enum Outcome {
    /** It was asked on the way to something: a robots.txt, a redirect, a try that failed. */
    PASSED,
    /** A feed or sitemap was read. */
    LISTED,
    /** It is what it was the last time. */
    UNCHANGED,
    /** A new article. */
    ADDED,
    /** An article that is in already, changed: both stay. */
    CHANGED,
    /** An article that is in already. */
    KNOWN,
    /** A page without one. */
    NO_ARTICLE,
    /** Nothing came; it is asked for again another time. */
    FAILED,
    /** Nothing came, and nothing will. */
    GONE;

    /** For people: {@code no article}. */
    public String said() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }
}
