package org.isnad.cli.places;

import java.time.Duration;
import java.util.Locale;
import org.isnad.cli.input.Console;

/** Shows how far an import is, and says when the work in hand is to be kept. */
final class Pace {
  private static final long SHOW_EVERY = Duration.ofMillis(250).toNanos();
  private static final long KEEP_EVERY = Duration.ofSeconds(1).toNanos();
  private final Console console;
  private final Tally tally;
  private final long before;
  private final long started = System.nanoTime();
  private long shown = started;
  private long kept = started;

  Pace(Console console, Tally tally) {
    this.console = console;
    this.tally = tally;
    this.before = tally.rows;
  }

  void show(Unit unit, long offset) {
    long now = System.nanoTime();
    if (now - shown > SHOW_EVERY) {
      shown = now;
      String part =
          unit.size() > 0 ? String.format(Locale.ROOT, " %d %%,", 100 * offset / unit.size()) : "";
      console.progress(
          String.format(
              Locale.ROOT,
              "%s:%s %,d rows in all, %,d rows/s, %,d skipped",
              unit.name(),
              part,
              tally.rows,
              Math.round((tally.rows - before) / seconds()),
              tally.bad));
    }
  }

  void show(String what, int done, int of) {
    console.progress(String.format(Locale.ROOT, "%s: %d of %d", what, done, of));
  }

  /** True once a second: what is read after the last time is lost by a kill. */
  boolean keep() {
    long now = System.nanoTime();
    boolean due = now - kept > KEEP_EVERY;
    kept = due ? now : kept;
    return due;
  }

  double seconds() {
    return Math.max(1e-3, (System.nanoTime() - started) / 1e9);
  }
}
