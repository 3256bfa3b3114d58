/**
 * Makes the weights of the trained choices: articles that were read by hand go in, {@code
 * lexicon/choices} comes out. The program itself never learns.
 */
@NullMarked
package org.isnad.learn;

import org.jspecify.annotations.NullMarked;
