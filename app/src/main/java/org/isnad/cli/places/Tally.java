package org.isnad.cli.places;

/** What an import has read and made so far; kept with the work in hand. */
final class Tally {
  long rows;
  long bad;
  long places;
  long names;
  long generated;

  @Override
  public String toString() {
    return rows + " " + bad + " " + places + " " + names + " " + generated;
  }

  static Tally of(String text) {
    String[] numbers = text.split(" ", -1);
    Tally tally = new Tally();
    tally.rows = Long.parseLong(numbers[0]);
    tally.bad = Long.parseLong(numbers[1]);
    tally.places = Long.parseLong(numbers[2]);
    tally.names = Long.parseLong(numbers[3]);
    tally.generated = Long.parseLong(numbers[4]);
    return tally;
  }
}
