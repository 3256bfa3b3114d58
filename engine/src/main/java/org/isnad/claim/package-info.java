/**
 * From mentions to claims: roles bound, sources chained, status and scope read.
 *
 * <p>In: an article. Out: a {@link org.isnad.codebook.Reading}. Never here: I/O, a clock,
 * randomness; never an exception for what the article says.
 */
@NullMarked
package org.isnad.claim;

import org.jspecify.annotations.NullMarked;
