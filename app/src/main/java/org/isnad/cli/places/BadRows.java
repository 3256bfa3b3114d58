package org.isnad.cli.places;

import org.isnad.cli.input.Console;

/** Tells of rows that are skipped, a line each up to a number, then how many more there were. */
final class BadRows {
  private static final int TOLD = 20;
  private final Console console;
  private final Tally tally;
  private long here;

  BadRows(Console console, Tally tally) {
    this.console = console;
    this.tally = tally;
  }

  /** Skips a row for what is wrong in it. */
  void skip(Unit unit, long line, String what) {
    tally.bad++;
    here++;
    if (here <= TOLD) {
      console.fault(
          unit.name()
              + ":"
              + line
              + ": "
              + what
              + ": skipped: mend the row and import again, or leave it out");
    }
  }

  /** Says how many were not told of, and of those skipped before a stop. */
  void end() {
    long untold = tally.bad - Math.min(here, TOLD);
    if (untold > 0) {
      console.fault(untold + " more rows skipped, " + tally.bad + " in all");
    }
  }
}
