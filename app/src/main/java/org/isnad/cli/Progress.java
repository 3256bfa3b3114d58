package org.isnad.cli;

import java.time.Duration;
import java.util.function.Supplier;
import org.isnad.cli.input.Console;

/** Shows how far the work is, some times a second. */
final class Progress {
  private static final long EVERY = Duration.ofMillis(250).toNanos();

  private final Console console;
  private long shown = System.nanoTime();

  Progress(Console console) {
    this.console = console;
  }

  /** A step is done; the line is made only when it is time to show one. */
  void step(Supplier<String> line) {
    long now = System.nanoTime();
    if (now - shown > EVERY) {
      console.progress(line.get());
      shown = now;
    }
  }
}
