/**
 * Figures: numbers with what bounds them and what they count.
 *
 * <p>In: the words of a sentence and its times. Out: figures with least and greatest value. Never
 * here: which act a figure belongs to (that is {@code claim}).
 */
@NullMarked
package org.isnad.mention.figure;

import org.jspecify.annotations.NullMarked;
