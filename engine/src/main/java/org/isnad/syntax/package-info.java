/**
 * What the words of a sentence are and what they say of each other: lexicon forms, readings, tags,
 * clitics, noun phrases.
 *
 * <p>In: a sentence and the lexicon. Out: for each token its forms, its tag, its likeliest cut, and
 * the phrase it starts. Never here: what a word means for a claim, I/O, a clock.
 */
@NullMarked
package org.isnad.syntax;

import org.jspecify.annotations.NullMarked;
