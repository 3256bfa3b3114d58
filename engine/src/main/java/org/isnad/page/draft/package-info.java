/**
 * What the readers of pages share: the lines of an article as they are gathered, the facts about
 * it, days of publication as sites write them, and the lines that are furniture.
 *
 * <p>In: lines and strings. Out: an article, days, verdicts on lines. Never here: HTML, bytes, and
 * (the lists of furniture and months being data) Arabic words.
 */
@NullMarked
package org.isnad.page.draft;

import org.jspecify.annotations.NullMarked;
