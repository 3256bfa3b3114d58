/**
 * Feeds and sitemaps: lists of addresses with what they say of each.
 *
 * <p>In: bytes. Out: {@link org.isnad.fetch.listing.Listing}, or nothing where the bytes are no
 * list. No external entity is ever read.
 */
@NullMarked
package org.isnad.fetch.listing;

import org.jspecify.annotations.NullMarked;
