/**
 * Finds what a sentence mentions: act words, actors, places, times, figures, speakers, cues. One
 * finder a file.
 *
 * <p>In: a sentence and the lexicon. Out: mentions with their tokens. Never here: which mention
 * plays which role in which claim (that is {@code claim}), I/O, a clock.
 */
@NullMarked
package org.isnad.mention;

import org.jspecify.annotations.NullMarked;
