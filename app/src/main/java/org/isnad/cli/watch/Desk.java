package org.isnad.cli.watch;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.isnad.fetch.Ask;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.Fetcher;
import org.isnad.ledger.Had;
import org.isnad.ledger.Request.Outcome;
import org.isnad.ledger.Source;
import org.isnad.ledger.Watchbook;
import org.jspecify.annotations.Nullable;

/** What all looks share: who fetches, what is known, and where what they bring is put. */
final class Desk {
  // Looks wait when reading does not keep up, so that no more pages are in memory
  private static final int MOST_WAITING = 16;

  private final Fetcher fetcher;
  private final Watchbook book;
  private final Plan plan;
  private final Predicate<String> isIn;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Set<String> claimed = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Desk(Fetcher fetcher, Watchbook book, Plan plan, Predicate<String> isIn) {
    this.fetcher = fetcher;
    this.book = book;
    this.plan = plan;
    this.isIn = isIn;
  }

  /** True if the ledger has an article of that address, however it came there. */
  boolean isIn(String url) {
    return isIn.test(url);
  }

  Watchbook book() {
    return book;
  }

  Plan plan() {
    return plan;
  }

  /**
   * @throws InterruptedException also where a stop cut the request off: it is as if it was not made
   */
  Fetched fetch(Ask ask) throws InterruptedException {
    Fetched fetched = fetcher.fetch(ask);
    if (closed || Thread.interrupted()) {
      throw new InterruptedException("stopped");
    }
    return fetched;
  }

  void asked(Source source, String url, Fetched fetched, Outcome outcome, @Nullable String note)
      throws InterruptedException {
    put(new Event.Asked(Requests.of(source.url(), url, fetched, outcome, note)));
  }

  void listed(Had had) throws InterruptedException {
    put(new Event.Listed(had));
  }

  void put(Event event) throws InterruptedException {
    events.put(event);
  }

  /** False if it is being asked for already. */
  boolean claim(String key) {
    return claimed.add(key);
  }

  void unclaim(String key) {
    claimed.remove(key);
  }

  /** The next thing, or null if none comes soon. */
  @Nullable Event next(long millis) throws InterruptedException {
    return events.poll(millis, TimeUnit.MILLISECONDS);
  }

  /** From now on nothing that comes is used. */
  void close() {
    closed = true;
  }
}
