package org.isnad.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.fetch.Ask;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.listing.Entry;
import org.isnad.fetch.listing.Listing;
import org.isnad.fetch.listing.Listings;
import org.isnad.ledger.Had;
import org.isnad.ledger.Request.Outcome;
import org.isnad.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * One look at a source: its list, the lists that this names, and the pages that are new or said to
 * have changed. A list is only remembered as read once everything it named was had, so that what
 * was left out by a stop or a failure is found again.
 */
final class Look {
  /** A page that fails so often is given up. */
  static final int MOST_FAILURES = 5;

  private static final int MOST_LISTS = 50;
  private static final int DEEPEST = 3;

  private final Source source;
  private final Desk desk;
  private final Set<String> lists = new HashSet<>();
  private int left;

  Look(Source source, Desk desk) {
    this.source = source;
    this.desk = desk;
    this.left = desk.plan().most();
  }

  void run() throws InterruptedException {
    list(new Entry(source.url(), null, null, null, null), 1);
  }

  /** True if all that the list names is had. */
  private boolean list(Entry entry, int depth) throws InterruptedException {
    if (lists.size() >= MOST_LISTS || !lists.add(entry.url())) {
      return lists.contains(entry.url());
    }
    String key = Keys.list(entry.url());
    @Nullable Had had = desk.book().had(key).orElse(null);
    Fetched fetched = desk.fetch(ask(entry.url(), had));
    return switch (fetched) {
      case Fetched.Document came -> read(entry, came, had, depth);
      case Fetched.Unchanged same -> {
        desk.asked(source, entry.url(), fetched, Outcome.UNCHANGED, null);
        desk.listed(Notes.after(key, source, entry, same, had));
        yield true;
      }
      case Fetched.Failed failed -> failed(entry, failed, had);
    };
  }

  private boolean failed(Entry entry, Fetched.Failed failed, @Nullable Had had)
      throws InterruptedException {
    Outcome outcome = Notes.outcome(failed, had);
    desk.asked(source, entry.url(), failed, outcome, failed.why());
    desk.listed(Notes.failed(Keys.list(entry.url()), source, entry, failed, had));
    return false;
  }

  private boolean read(Entry entry, Fetched.Document came, @Nullable Had had, int depth)
      throws InterruptedException {
    Optional<Listing> listing = Listings.read(came.bytes(), came.contentType(), came.url());
    String why =
        switch (listing.orElse(null)) {
          case null -> "neither a feed nor a sitemap";
          case Listing.Broken broken -> broken.kind() + ": " + broken.why();
          case Listing.Index index when depth >= DEEPEST -> "lists within lists within lists";
          case Listing other -> null;
        };
    if (why != null) {
      return failed(
          entry, new Fetched.Failed(why, Fetched.Failed.Kind.PASSING, came.exchanges()), had);
    }
    boolean all = follow(entry, came, listing.orElseThrow(), depth);
    Had now = Notes.after(Keys.list(entry.url()), source, entry, came, had);
    // That an index did not change says nothing of the lists it names
    boolean index = listing.orElseThrow() instanceof Listing.Index;
    desk.listed(all ? (index ? Notes.unconditional(now) : now) : Notes.toBeReadAgain(now));
    return all;
  }

  private boolean follow(Entry entry, Fetched.Document came, Listing listing, int depth)
      throws InterruptedException {
    boolean index = listing instanceof Listing.Index;
    List<Entry> young =
        listing instanceof Listing.Feed ? listing.entries() : young(listing.entries());
    List<Entry> due = young.stream().filter(e -> index ? listDue(e) : pageDue(e)).toList();
    String moved = came.moved() ? "; moved for good to " + came.url() : "";
    String said =
        listing.kind()
            + ", "
            + listing.entries().size()
            + " entries, "
            + due.size()
            + " due"
            + moved;
    desk.asked(source, entry.url(), came, Outcome.LISTED, said);
    boolean all = true;
    for (Entry one : due) {
      all &= index ? list(one, depth + 1) : page(one);
    }
    return all;
  }

  /** Newest first; what has no date may be new. */
  private List<Entry> young(List<Entry> entries) {
    Instant oldest = Instant.now().minus(Duration.ofDays(desk.plan().days()));
    return entries.stream()
        .filter(e -> e.latest() == null || e.latest().isAfter(oldest))
        .sorted(Comparator.comparing(Look::moment).reversed())
        .toList();
  }

  private static Instant moment(Entry entry) {
    Instant latest = entry.latest();
    return latest == null ? Instant.MAX : latest;
  }

  /** A list whose index says that nothing changed since is not asked for. */
  private boolean listDue(Entry entry) {
    Had had = desk.book().had(Keys.list(entry.url())).orElse(null);
    Instant said = entry.latest();
    boolean same =
        had != null
            && said != null
            && said.equals(had.latest())
            && had.mark() != null
            && had.failures() == 0;
    return !same;
  }

  private boolean pageDue(Entry entry) {
    return Notes.due(entry, source, desk.book().had(Keys.page(entry.url())).orElse(null));
  }

  /** True if it is had, now or before. */
  private boolean page(Entry entry) throws InterruptedException {
    if (left <= 0) {
      return false;
    }
    String key = Keys.page(entry.url());
    if (!desk.claim(key)) {
      return true; // another source has just asked for it
    }
    @Nullable Had had = desk.book().had(key).orElse(null);
    if (!Notes.due(entry, source, had)) {
      desk.unclaim(key);
      return true;
    }
    if (had == null && desk.isIn(entry.url())) {
      desk.listed(Notes.known(key, source, entry));
      desk.unclaim(key);
      return true; // it came by another way than watching
    }
    left--;
    Fetched fetched;
    try {
      fetched = desk.fetch(ask(entry.url(), had));
    } catch (InterruptedException e) {
      desk.unclaim(key);
      throw e;
    }
    desk.put(new Event.Came(source, entry, key, fetched, had));
    return !(fetched instanceof Fetched.Failed failed
        && (failed.kind() == Fetched.Failed.Kind.PASSING
            || failed.kind() == Fetched.Failed.Kind.POSTPONED));
  }

  private static Ask ask(String url, @Nullable Had had) {
    return had == null ? Ask.of(url) : new Ask(url, had.etag(), had.lastModified());
  }
}
