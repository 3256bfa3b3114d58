/**
 * What an article mentions, written out and held against lists made by hand.
 *
 * <p>In: articles and their mentions. Out: text and JSON. Never here: reading.
 */
@NullMarked
package org.isnad.cli.mentions;

import org.jspecify.annotations.NullMarked;
