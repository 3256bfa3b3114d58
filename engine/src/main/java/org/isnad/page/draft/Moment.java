package org.isnad.page.draft;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was published or changed.
 *
 * @param day the local day, as the site writes it
 * @param instant the moment, if the site says the time and its offset
 */
public record Moment(LocalDate day, @Nullable Instant instant) {}
