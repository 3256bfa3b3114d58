package org.isnad.archive;

/**
 * How far an input was read.
 *
 * @param leaves how many pages and files of documents lie before it
 * @param offset the byte of the file where the next record begins, or 0 where only counting leads
 *     there
 */
public record Place(long leaves, long offset) {
  public static final Place START = new Place(0, 0);

  public Place {
    if (leaves < 0 || offset < 0) {
      throw new IllegalArgumentException("a place before the start: " + leaves + ", " + offset);
    }
  }
}
