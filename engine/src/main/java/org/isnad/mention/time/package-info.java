/**
 * Times: the words that say when, and the days they mean.
 *
 * <p>In: the words of a sentence and the day of publication. Out: times with first and last day.
 * Never here: a clock; which act a time belongs to (that is {@code claim}).
 */
@NullMarked
package org.isnad.mention.time;

import org.jspecify.annotations.NullMarked;
