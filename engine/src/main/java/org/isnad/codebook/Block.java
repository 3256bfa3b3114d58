package org.isnad.codebook;

/**
 * A paragraph, heading, item of a list or quotation set apart, of an article's text: UTF-16 offsets
 * into {@link Article#text}, end exclusive.
 */
public record Block(Kind kind, int start, int end) {
  /** What the page says the block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTATION
  }

  public Block {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("block " + start + ".." + end);
    }
  }
}
