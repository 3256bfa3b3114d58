/**
 * From what the user names to articles: files found, opened, read on all cores and handed on in
 * order.
 *
 * <p>In: arguments. Out: work done an article, in the order of the input, with bounded memory. A
 * file that can't be read is told and the next one is read. Never here: what is done with an
 * article.
 */
@NullMarked
package org.isnad.cli.input;

import org.jspecify.annotations.NullMarked;
