package org.isnad.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One page as it lay in an archive, or alone.
 *
 * @param where what to call it: {@code news.zip!/a/page.html}, {@code crawl.warc.gz@1234 URL}
 * @param contentType the header that came with it, for its charset
 * @param url the address it was fetched from, if the archive knows
 * @param fetched when, if the archive knows
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Leaf(
    String where,
    byte[] bytes,
    @Nullable String contentType,
    @Nullable String url,
    @Nullable Instant fetched) {}
