package org.isnad.syntax;

import org.isnad.arabic.Cell;
import org.isnad.arabic.Split;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a word.
 *
 * @param split how it is cut; the stem as it would be written alone, folded
 * @param lemma as the lexicon writes it; the stem where it has none
 * @param pos part of speech, a tag of Universal Dependencies: {@code NOUN VERB ADJ PROPN ADP} …
 * @param cell the cell of its paradigm, null where nothing is known
 * @param where {@code lexicon/FILE:LINE}, empty for a guess
 * @param cost lower is likelier; only the order means something
 */
public record WordReading(
    Split split, String lemma, String pos, @Nullable Cell cell, String where, int cost) {
  /** True if no lexicon form stands behind it, but letters alone. */
  public boolean guess() {
    return where.isEmpty() && !split.stem().isEmpty();
  }

  /** Its features in the terms of Universal Dependencies, empty if none is known. */
  public String features() {
    return cell == null ? "" : cell.features();
  }
}
