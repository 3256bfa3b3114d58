package org.isnad.codebook;

/**
 * A piece of an article: UTF-16 offsets from 0 into its title or its text, end exclusive. Offsets
 * that are negative or in the wrong order are refused with an IllegalArgumentException.
 */
public record Span(Part part, int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** True if the two share at least one character. */
  public boolean overlaps(Span other) {
    return part == other.part && start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    int byPart = part.compareTo(other.part);
    int byStart = byPart != 0 ? byPart : Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
