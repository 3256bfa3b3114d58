/**
 * Claims for people, in a terminal: sentence by sentence, right-to-left text made to read right.
 *
 * <p>In: an article and its reading. Out: lines of text. Never here: reading, files, escape codes
 * from an article.
 */
@NullMarked
package org.isnad.cli.table;

import org.jspecify.annotations.NullMarked;
