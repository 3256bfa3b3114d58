package org.isnad.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A feed or sitemap that is watched, with what its pages may leave unsaid.
 *
 * @param url as the user gave it: what it is called by
 * @param outlet who publishes it
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47
 * @param zone IANA time zone, in which its days begin
 */
public record Source(
    String url,
    @Nullable String outlet,
    @Nullable String country,
    @Nullable String language,
    @Nullable String zone) {}
