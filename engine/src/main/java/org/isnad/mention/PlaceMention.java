package org.isnad.mention;

import org.isnad.codebook.Place;

/**
 * A place named in a sentence.
 *
 * @param from first token, words for its kind or a direction included
 * @param to token after the last
 * @param nameFrom first token of the name itself
 * @param why how it was chosen among places of that name
 * @param where the lexicon's file and line
 * @param doubtful several places have the name, and nothing in the article speaks for one of them
 */
public record PlaceMention(
    int from, int to, int nameFrom, Place place, String why, String where, boolean doubtful) {}
