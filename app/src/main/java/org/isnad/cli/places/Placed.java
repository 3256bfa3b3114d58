package org.isnad.cli.places;

import java.util.Comparator;

/** A row of a gazetteer with what it is sorted by: country, class, population, number. */
record Placed(String line, String country, int rank, long population, long id) {
  static final Comparator<Placed> ORDER =
      Comparator.comparing(Placed::country)
          .thenComparingInt(Placed::rank)
          .thenComparing(Comparator.comparingLong(Placed::population).reversed())
          .thenComparingLong(Placed::id);

  static Placed of(String line) {
    String[] cells = line.split("\t", -1);
    return new Placed(
        line,
        cells[2],
        PlaceClass.rank(cells[1]),
        Long.parseLong(cells[8]),
        Long.parseLong(cells[0]));
  }
}
