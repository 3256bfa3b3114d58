/**
 * Words, numbers and dates of the pages, in Arabic and English.
 *
 * <p>In: keys of the message bundles, values of the codebook. Out: text. Never here: HTML, HTTP,
 * Arabic words (those are in the bundles).
 */
@NullMarked
package org.isnad.web.words;

import org.jspecify.annotations.NullMarked;
