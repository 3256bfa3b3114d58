/**
 * From bytes to articles.
 *
 * <p>In: the bytes of a page or of a file of documents. Out: {@link org.isnad.page.PageResult}, one
 * for each article found, each place where none is, and each fault. Never here: claims; an
 * exception for what the bytes hold.
 */
@NullMarked
package org.isnad.page;

import org.jspecify.annotations.NullMarked;
