package org.isnad.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry's line in a list.
 *
 * @param seq the entry's number in this ledger, from 1, in order of arrival
 * @param id the article's id
 * @param claims how many claims were read in it
 * @param added when it came into the ledger
 */
public record ArticleRow(
    long seq,
    String id,
    String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    int claims,
    Instant added) {}
