/**
 * Pages as HTML: what is shown, in which words of which language.
 *
 * <p>In: entries of the ledger. Out: whole pages as strings, all text escaped by the templates (src/main/jte, made into
 * classes of this package). Never here: HTTP, the ledger itself, Arabic words (those are in the message bundles).
 */
@NullMarked
package org.isnad.web.view;

import org.jspecify.annotations.NullMarked;
