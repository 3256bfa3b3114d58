/**
 * Claims in the codes of other codebooks: PLOVER, CAMEO and ACLED.
 *
 * <p>In: a claim, and the cross-walks of the lexicon's {@code codes} folder. Out: for each codebook
 * a code, or none and why. Never here: a code itself: codes are data.
 */
@NullMarked
package org.isnad.ledger.codes;

import org.jspecify.annotations.NullMarked;
