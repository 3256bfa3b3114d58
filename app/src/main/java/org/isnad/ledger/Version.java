package org.isnad.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the texts that an article had.
 *
 * @param seq the entry's number
 * @param fetched when it was first met in this form; null if nobody said
 * @param added when it came into the ledger
 */
public record Version(long seq, String title, @Nullable Instant fetched, Instant added) {}
