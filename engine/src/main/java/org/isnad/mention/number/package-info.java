/**
 * Numbers in digits and words, for figures and times alike.
 *
 * <p>In: the words of a sentence. Out: a value and the tokens it takes. Never here: what the number
 * counts.
 */
@NullMarked
package org.isnad.mention.number;

import org.jspecify.annotations.NullMarked;
