package org.isnad.codebook;

import org.jspecify.annotations.Nullable;

/**
 * Where an act happened.
 *
 * @param text the words at {@code span}
 * @param id stable id in the gazetteer, or null
 * @param country ISO 3166-1 alpha-2, or null for seas and regions of several countries
 * @param lat degrees north, WGS 84; null together with {@code lon}
 * @param lon degrees east
 */
public record Place(
    Span span,
    String text,
    @Nullable String name,
    @Nullable String id,
    @Nullable String country,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable Precision precision) {
  public Place {
    if ((lat == null) != (lon == null)) {
      throw new IllegalArgumentException("half a coordinate: " + text);
    }
  }
}
