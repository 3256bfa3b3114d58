/**
 * One form for the many addresses of an article.
 *
 * <p>In: an address as pages, feeds and archives write it. Out: {@link
 * org.isnad.address.CanonicalUrl}, by which two addresses are compared. Never here: a connection;
 * an exception for what an address holds; one form for addresses that may show different articles.
 */
@NullMarked
package org.isnad.address;

import org.jspecify.annotations.NullMarked;
