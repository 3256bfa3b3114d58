package org.isnad.lexicon;

import org.isnad.arabic.Inflection;

/**
 * What a form found in text stands for.
 *
 * @param block the block that lists it
 * @param key the key it is listed under: {@code form}, {@code verb}, {@code demonym} …
 * @param line of that line in the block's file, from 1
 * @param form the words as the lexicon writes them
 */
public record Entry(Block block, String key, int line, String form, Inflection inflection) {
  /** {@code lexicon/FILE:LINE}, or {@code places/FILE:LINE} for an imported place. */
  public String where() {
    return block.where(line);
  }

  /** True if the block is of that kind. */
  public boolean is(String kind) {
    return block.kind().equals(kind);
  }
}
