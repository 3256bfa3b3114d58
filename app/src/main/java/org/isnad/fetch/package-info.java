/**
 * From an address of the web to bytes, with the manners and the caution that this wants.
 *
 * <p>In: {@code http} and {@code https} addresses. Out: {@link org.isnad.fetch.Fetched}: what came,
 * that nothing changed, or why nothing came; and each request that was made on the way. Below it
 * {@code net} makes one request and guards it, {@code polite} keeps hosts from being bothered,
 * {@code listing} reads feeds and sitemaps. Never here: articles; a file; a script that is run; a
 * connection to an address that was not checked.
 */
@NullMarked
package org.isnad.fetch;

import org.jspecify.annotations.NullMarked;
