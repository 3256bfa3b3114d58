package org.isnad.fetch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Fetched {
  /** The requests that were made for it, in their order; robots.txt and redirects among them. */
  List<Exchange> exchanges();

  /**
   * It came.
   *
   * @param url where it came from, after redirects
   * @param moved true if every redirect on the way says that it is for good
   * @param bytes unpacked
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Document(
      String url,
      boolean moved,
      byte[] bytes,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified,
      Instant at,
      List<Exchange> exchanges)
      implements Fetched {}

  /** It is what it was. */
  record Unchanged(List<Exchange> exchanges) implements Fetched {}

  /**
   * It did not come.
   *
   * @param why what is wrong, in plain English, without the address
   * @param kind what that means for the next time
   */
  record Failed(String why, Kind kind, List<Exchange> exchanges) implements Fetched {
    /** What a failure means. */
    public enum Kind {
      /** Not allowed, too large, no address: asking again changes nothing. */
      REFUSED,
      /** The site says that it is not there, or not for us. */
      GONE,
      /** It may come another time. */
      PASSING,
      /** Nobody asked: the host wants to be left alone for now. */
      POSTPONED
    }
  }
}
