package org.isnad.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.cli.host.HostLearning;
import org.isnad.cli.input.Console;
import org.isnad.ledger.Again;
import org.isnad.ledger.Batch;
import org.isnad.ledger.Bookmark;
import org.isnad.ledger.Fresh;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Stamp;

/**
 * Gathers what was read into batches, one transaction each, and shows how far it is. A bookmark
 * goes in with all that was read before it.
 */
final class Adding {
  private static final int BATCH = 200;
  private static final long LATEST = Duration.ofSeconds(1).toNanos();

  private final Console console;
  private final Ledger ledger;
  private final HostLearning hosts;
  private final Stamp stamp;
  private final Progress progress;
  private final List<Fresh> batch = new ArrayList<>();
  private final List<Again> again = new ArrayList<>();
  private final Map<String, Bookmark> bookmarks = new LinkedHashMap<>();
  private final long started = System.nanoTime();
  private long committed = started;
  private int read;
  private final AtomicInteger added = new AtomicInteger();
  private volatile boolean ended;

  Adding(Console console, Ledger ledger, Stamp stamp) {
    this.console = console;
    this.ledger = ledger;
    this.hosts = new HostLearning(ledger);
    this.stamp = stamp;
    this.progress = new Progress(console);
  }

  Ledger ledger() {
    return ledger;
  }

  HostLearning hosts() {
    return hosts;
  }

  /** Takes one article's reading. */
  void take(Fresh fresh) {
    read++;
    batch.add(fresh);
    committedNowAndThen();
  }

  /** Takes an article that is in already. */
  void take(Again known) {
    read++;
    if (!known.seen().isEmpty()) {
      again.add(known);
    }
    committedNowAndThen();
  }

  /** All that lies before a place of an archive has been taken. */
  void reached(Bookmark bookmark) {
    bookmarks.put(bookmark.head(), bookmark);
    committedNowAndThen();
  }

  private void committedNowAndThen() {
    boolean many = batch.size() >= BATCH || again.size() >= BATCH * 10;
    if (many || System.nanoTime() - committed > LATEST) {
      commit();
    }
    progress.step(this::counts);
  }

  /** Puts the last batch in and tells what was done. */
  void finish(Path file) {
    commit();
    console.clearProgress();
    console.note(file + ": " + counts());
  }

  /** Says that the run is over, well or not. */
  void end() {
    ended = true;
  }

  /** Tells on Ctrl-C that nothing is lost but the batch at hand. */
  void interrupted() {
    if (!ended) {
      console.note("stopped with " + added + " added: run the same command again to go on");
    }
  }

  private void commit() {
    added.addAndGet(ledger.write(new Batch(batch, again, List.copyOf(bookmarks.values())), stamp));
    hosts.written();
    batch.clear();
    again.clear();
    bookmarks.clear();
    committed = System.nanoTime();
  }

  private String counts() {
    double seconds = Math.max(1e-3, (System.nanoTime() - started) / 1e9);
    int known = read - added.get() - batch.size();
    return read
        + " read, "
        + added
        + " added, "
        + known
        + " already in, "
        + Math.round(read / seconds)
        + " documents/s";
  }
}
