/**
 * How fast the engine reads, how fast it starts, and how much memory its lexicon takes.
 *
 * <p>In: articles. Out: a table. Never here: what the program needs to run.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
