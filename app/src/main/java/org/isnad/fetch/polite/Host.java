package org.isnad.fetch.polite;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One host: whose turn it is to ask it, and when. */
public final class Host {
  private static final int MOST_DOUBLINGS = 6;
  private static final double JITTER = 0.25;

  private final Manners manners;
  private final Timer timer;
  // Fair, so that who came first asks first
  private final ReentrantLock turn = new ReentrantLock(true);
  private Duration delay;
  private Instant next = Instant.EPOCH;
  private Instant restsUntil = Instant.EPOCH;
  private String restsBecause = "";
  private int failures;

  Host(Manners manners, Timer timer) {
    this.manners = manners;
    this.timer = timer;
    this.delay = manners.pause();
  }

  /** One thing asked of the host. */
  public interface Request<T, E extends Exception> {
    T make() throws E;
  }

  /**
   * Waits for its turn, asks, and holds the next one off for the pause that is due.
   *
   * @throws Postponed if the wait would be longer than anyone has patience for
   */
  public <T, E extends Exception> T inTurn(Request<T, E> request)
      throws E, Postponed, InterruptedException {
    turn.lockInterruptibly();
    try {
      await();
      try {
        return request.make();
      } finally {
        next = timer.now().plus(pause());
      }
    } finally {
      turn.unlock();
    }
  }

  private void await() throws Postponed, InterruptedException {
    Instant now = timer.now();
    if (restsUntil.isAfter(now)) {
      if (restsUntil.isAfter(now.plus(manners.patience()))) {
        throw new Postponed(restsBecause, restsUntil.truncatedTo(ChronoUnit.SECONDS));
      }
      timer.sleep(Duration.between(now, restsUntil));
      now = timer.now();
    }
    if (next.isAfter(now)) {
      timer.sleep(Duration.between(now, next));
    }
  }

  /** Never less than the pause: jitter only adds, and each failure in a row doubles it. */
  private Duration pause() {
    Duration least = failures > 0 && delay.isZero() ? Duration.ofMillis(100) : delay;
    Duration backedOff = least.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return backedOff.plusMillis(Math.round(backedOff.toMillis() * JITTER * timer.chance()));
  }

  /** The host answered as it should. */
  public void wentWell() {
    failures = 0;
  }

  /** It did not; after several times in a row it is left alone for a while. */
  public void failed(String why) {
    failures++;
    if (failures >= manners.strikes()) {
      rest("the host failed " + failures + " times in a row: " + why, manners.rest());
    }
  }

  /** It wants to be left alone so long. */
  public void rest(String why, Duration time) {
    Instant until = timer.now().plus(time);
    if (until.isAfter(restsUntil)) {
      restsUntil = until;
      restsBecause = why;
    }
  }

  /** Its robots.txt names the least delay. */
  public void delay(Duration asked) {
    delay = asked.compareTo(manners.pause()) > 0 ? asked : manners.pause();
  }
}
