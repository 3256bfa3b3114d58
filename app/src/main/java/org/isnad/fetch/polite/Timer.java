package org.isnad.fetch.polite;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** The time, waiting for it to pass, and chance: tests have one of their own. */
public interface Timer {
  /** The machine's. */
  static Timer ofMachine() {
    RandomGenerator chance = RandomGenerator.getDefault();
    return new Timer() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time);
      }

      @Override
      public double chance() {
        synchronized (chance) {
          return chance.nextDouble();
        }
      }
    };
  }

  Instant now();

  void sleep(Duration time) throws InterruptedException;

  /** From 0 to 1, another one each time, so that many who wait do not come back together. */
  double chance();
}
