package org.isnad.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an article stood at an address.
 *
 * @param url as it was given
 * @param fetched when it was there; null if nobody said
 */
public record Sighting(String url, @Nullable Instant fetched) {}
