/**
 * The codebook's words as Java types: what an article, a claim and its fields are.
 *
 * <p>In: nothing. Out: records that refuse bad values. Never here: reading, I/O, Arabic words.
 */
@NullMarked
package org.isnad.codebook;

import org.jspecify.annotations.NullMarked;
