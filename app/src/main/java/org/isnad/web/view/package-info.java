/**
 * Pages as HTML: what is shown of an entry, and where.
 *
 * <p>In: entries of the ledger. Out: whole pages as strings, all text escaped by the templates
 * (src/main/jte, made into classes of this package). Never here: HTTP, the ledger itself.
 */
@NullMarked
package org.isnad.web.view;

import org.jspecify.annotations.NullMarked;
