/**
 * Arabic writing: sentences, tokens, folding, clitics, regular inflection.
 *
 * <p>In: a string. Out: tokens whose offsets (UTF-16, from 0, end exclusive) always point into that
 * string. Never here: knowledge of words (that is {@code lexicon/}), I/O, exceptions for odd input.
 */
@NullMarked
package org.isnad.arabic;

import org.jspecify.annotations.NullMarked;
