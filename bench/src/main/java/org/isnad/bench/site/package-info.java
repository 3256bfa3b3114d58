/**
 * Five made outlets on loopback, to be watched: articles that appear and change while one looks,
 * and all that goes wrong with sites.
 *
 * <p>In: the texts of this repository. Out: feeds, sitemaps and pages; a table of how it was asked.
 */
@NullMarked
package org.isnad.bench.site;

import org.jspecify.annotations.NullMarked;
