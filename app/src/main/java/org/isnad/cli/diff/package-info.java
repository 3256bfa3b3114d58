/**
 * Two readings of the same articles held against each other.
 *
 * <p>In: claims read before and claims read now. Out: which were gained, lost and changed, and how
 * many. Never here: reading, or which of the two is right.
 */
@NullMarked
package org.isnad.cli.diff;

import org.jspecify.annotations.NullMarked;
