/**
 * Inputs that lie on the web: pages, and the pages that feeds and sitemaps name.
 *
 * <p>In: addresses, as arguments. Out: pages in memory, and what their list says of them. Never
 * here: what becomes of them.
 */
@NullMarked
package org.isnad.cli.web;

import org.jspecify.annotations.NullMarked;
