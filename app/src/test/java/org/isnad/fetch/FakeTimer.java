package org.isnad.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.fetch.polite.Timer;

/** Time that passes only by being waited for; its chance is none. */
final class FakeTimer implements Timer {
  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private volatile Instant now = Instant.parse("2025-12-18T09:00:00Z");

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void sleep(Duration time) {
    waits.add(time);
    now = now.plus(time);
  }

  @Override
  public double chance() {
    return 0;
  }

  List<Duration> waits() {
    return waits;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }
}
