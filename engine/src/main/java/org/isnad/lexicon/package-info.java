/**
 * What we know, read from {@code lexicon/*.lex} and compiled.
 *
 * <p>In: a folder. Out: a {@link org.isnad.lexicon.Lexicon}. A broken file stops at start with
 * file, line, a caret and what to do. Never here: the article being read.
 */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
