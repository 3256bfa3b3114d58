package org.isnad.codebook;

import org.jspecify.annotations.Nullable;

/**
 * A number that belongs to an act.
 *
 * @param min least value, or null if only an upper bound is said
 * @param max greatest value, or null if open above
 * @param approx said to be about so many
 * @param of the counted noun as it stands, or null
 * @param text the words of the number at {@code span}
 */
public record Figure(
    FigureRole role,
    @Nullable Long min,
    @Nullable Long max,
    boolean approx,
    @Nullable String of,
    Span span,
    String text) {
  public Figure {
    if (min != null && max != null && max < min) {
      throw new IllegalArgumentException("figure " + min + ".." + max);
    }
  }
}
