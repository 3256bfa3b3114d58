package org.isnad.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fetch.Fetcher;
import org.isnad.ledger.Had;
import org.isnad.ledger.Source;
import org.isnad.ledger.Watchbook;
import org.jspecify.annotations.Nullable;

/** Looks at all sources when they are due, and takes in what they bring, until told to stop. */
public final class Watching {
  private static final Duration RELOAD = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 8;
  private static final long TICK = 200;

  private final Plan plan;
  private final Desk desk;
  private final Intake intake;
  private final Map<String, Thread> looks = new HashMap<>();
  private final Map<String, Instant> due = new HashMap<>();
  private List<Source> sources = List.of();
  private Instant loaded = Instant.MIN;
  private volatile boolean stopped;

  public Watching(Fetcher fetcher, Watchbook book, Plan plan, Intake intake) {
    this.plan = plan;
    this.desk = new Desk(fetcher, book, plan, intake::isIn);
    this.intake = intake;
  }

  /** Ends it soon: what has come is still taken in, and nothing more is asked for. */
  public void stop() {
    stopped = true;
    desk.close();
  }

  /** Watches. */
  public void run() throws InterruptedException {
    Instant end = plan.lasting() == null ? Instant.MAX : Instant.now().plus(plan.lasting());
    try {
      reload();
      while (!stopped && Instant.now().isBefore(end) && !isDone()) {
        reload();
        sources.forEach(this::lookIfDue);
        take(desk.next(TICK));
      }
    } finally {
      desk.close();
      looks.values().forEach(Thread::interrupt);
    }
    drain();
  }

  private boolean isDone() {
    return plan.once() && looks.isEmpty() && due.keySet().containsAll(urls());
  }

  private List<String> urls() {
    return sources.stream().map(Source::url).toList();
  }

  // Sources that are added while it runs are watched too
  private void reload() {
    Instant now = Instant.now();
    if (loaded.isBefore(now.minus(RELOAD)) && !(plan.once() && loaded.isAfter(Instant.MIN))) {
      sources = desk.book().sources();
      loaded = now;
    }
  }

  private void lookIfDue(Source source) {
    String url = source.url();
    boolean first = !due.containsKey(url);
    Instant when = due.computeIfAbsent(url, any -> plan.once() ? Instant.MIN : next(source));
    boolean wanted = plan.once() ? first : !when.isAfter(Instant.now());
    if (wanted && !looks.containsKey(url)) {
      looks.put(url, Thread.ofVirtual().name("look").start(() -> look(source)));
    }
  }

  private void look(Source source) {
    try {
      try {
        new Look(source, desk).run();
        desk.put(new Event.Over(source));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        desk.put(new Event.Broke(source, e));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As often as planned, and the more seldom the longer a source fails. */
  private Instant next(Source source) {
    @Nullable Had had = desk.book().had(Keys.list(source.url())).orElse(null);
    if (had == null) {
      return Instant.MIN;
    }
    Duration wait = plan.every().multipliedBy(1L << Math.min(had.failures(), MOST_DOUBLINGS));
    Duration least = plan.every().compareTo(LONGEST) > 0 ? plan.every() : LONGEST;
    return had.at().plus(wait.compareTo(least) > 0 ? least : wait);
  }

  private void take(@Nullable Event event) {
    switch (event) {
      case null -> {}
      case Event.Asked asked -> intake.asked(asked.requests());
      case Event.Came came -> {
        intake.came(came);
        desk.unclaim(came.key());
      }
      case Event.Listed listed -> desk.book().have(listed.had());
      case Event.Over over -> {
        looks.remove(over.source().url());
        due.put(over.source().url(), next(over.source()));
        intake.over(over.source());
      }
      case Event.Broke broke -> {
        looks.remove(broke.source().url());
        due.put(broke.source().url(), Instant.now().plus(plan.every()));
        intake.broke(broke.source(), broke.thrown());
      }
    }
  }

  /** What has come is not thrown away. */
  private void drain() throws InterruptedException {
    for (Thread look : looks.values()) {
      while (!look.join(Duration.ofMillis(TICK))) {
        take(desk.next(0));
      }
    }
    Event event = desk.next(0);
    while (event != null) {
      take(event);
      event = desk.next(0);
    }
    intake.end();
  }
}
