/**
 * The ledger as a local web page.
 *
 * <p>In: an open ledger. Out: pages in Arabic and English, and a JSON twin of each, on 127.0.0.1
 * only. Only this package knows HTTP, only {@code view} below it HTML. Never here: writing to the
 * ledger, a request to another machine, an answer to a page of another site.
 */
@NullMarked
package org.isnad.web;

import org.jspecify.annotations.NullMarked;
