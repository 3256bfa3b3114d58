package org.isnad.fetch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request that was made and what came of it.
 *
 * @param status the HTTP status, or 0 where there was no answer
 * @param bytes as they were sent
 * @param note what this request was, or why it failed: {@code robots.txt}, {@code redirects}; null
 *     where the answer says all
 */
public record Exchange(
    Instant at, String url, int status, long bytes, Duration took, @Nullable String note) {}
