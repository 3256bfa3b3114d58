/**
 * From GeoNames dumps to a file of places that the lexicon takes beside its own.
 *
 * <p>In: dumps of millions of rows, plain or packed. Out: a file in the gazetteer's form, put in
 * place whole. Work in hand lies in a folder beside it and is taken up again by the next run. Never
 * here: what a name needs to be a place in a sentence (that is {@code lexicon}).
 */
@NullMarked
package org.isnad.cli.places;

import org.jspecify.annotations.NullMarked;
