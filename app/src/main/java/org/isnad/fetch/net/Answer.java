package org.isnad.fetch.net;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a host answered to one request.
 *
 * @param url what was asked for
 * @param status the HTTP status
 * @param headers those that matter here
 * @param body unpacked; empty unless the status is 200
 * @param sent bytes of the body as they were sent
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Answer(
    String url, int status, Headers headers, byte[] body, long sent, Instant at, Duration took) {

  /** Headers by what they mean; null where the answer has none. */
  public record Headers(
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable String location,
      @Nullable String retryAfter) {}
}
