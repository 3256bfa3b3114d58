/**
 * Which texts tell the same words: a wire's report as many outlets print it, cut, under another
 * headline, in another order.
 *
 * <p>In: an article's text. Out: its {@link org.isnad.ledger.twins.Wording}, by which two texts are
 * compared exactly, and its {@link org.isnad.ledger.twins.Mark}, by which texts worth comparing are
 * found among any number. Never here: chance, for the same text has the same mark on every machine;
 * a table.
 */
@NullMarked
package org.isnad.ledger.twins;

import org.jspecify.annotations.NullMarked;
