/**
 * From archives to the pages in them: WARC, ZIP, TAR, gzip, in each other if need be.
 *
 * <p>In: a file or a stream. Out: {@link org.isnad.archive.Leaf}, one page after another, in the
 * archive's order and never more than one in memory; streams of documents; faults with their place;
 * after each the {@link org.isnad.archive.Place} to go on from. What bytes are, they say, not their
 * name. Never here: a file written, whatever an entry is called; an article; an exception for what
 * the bytes hold.
 */
@NullMarked
package org.isnad.archive;

import org.jspecify.annotations.NullMarked;
