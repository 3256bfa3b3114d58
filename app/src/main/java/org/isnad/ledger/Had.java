package org.isnad.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an address from the last time it was asked for.
 *
 * @param key the address in the form by which addresses are compared
 * @param source whose turn it was
 * @param at when
 * @param etag to ask with, so that it is not sent again; null for none
 * @param lastModified the same by its date
 * @param latest the latest moment that a list said of it
 * @param mark what the source's list said of it, in short
 * @param failures how often in a row nothing came
 * @param note why, the last time
 */
public record Had(
    String key,
    String source,
    Instant at,
    Request.Outcome outcome,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant latest,
    @Nullable String mark,
    int failures,
    @Nullable String note) {}
