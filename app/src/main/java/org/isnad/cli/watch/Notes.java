package org.isnad.cli.watch;

import java.time.Duration;
import java.time.Instant;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.listing.Entry;
import org.isnad.ledger.Had;
import org.isnad.ledger.Request.Outcome;
import org.isnad.ledger.Source;
import org.jspecify.annotations.Nullable;

/** What is remembered of an address, and what follows from it the next time. */
final class Notes {
  private Notes() {}

  /** So long a list is not believed that says a page changed, after it said so in vain. */
  private static final Duration DISBELIEF = Duration.ofHours(1);

  /** True if a page is to be asked for. */
  static boolean due(Entry entry, Source source, @Nullable Had had) {
    if (had == null) {
      return true;
    }
    boolean failed = had.outcome() == Outcome.FAILED;
    boolean given = had.outcome() == Outcome.GONE && !hasChanged(entry, source, had);
    return !given && (failed || hasChanged(entry, source, had));
  }

  /** The list says a later moment than any before, or this source says something else of it. */
  private static boolean hasChanged(Entry entry, Source source, Had had) {
    // There are feeds in which all is of this minute whenever one asks
    boolean inVain = had.outcome() == Outcome.UNCHANGED || had.outcome() == Outcome.KNOWN;
    if (inVain && had.at().isAfter(Instant.now().minus(DISBELIEF))) {
      return false;
    }
    Instant said = entry.latest();
    Instant known = had.latest();
    boolean later = said != null && known != null && said.isAfter(known);
    boolean other =
        had.source().equals(source.url()) && had.mark() != null && !had.mark().equals(entry.mark());
    return later || other;
  }

  /** What a failure comes to, after those before it. */
  static Outcome outcome(Fetched.Failed failed, @Nullable Had had) {
    int failures = had == null ? 0 : had.failures();
    return switch (failed.kind()) {
      case REFUSED, GONE -> Outcome.GONE;
      case POSTPONED -> Outcome.FAILED;
      case PASSING -> failures + 1 >= Look.MOST_FAILURES ? Outcome.GONE : Outcome.FAILED;
    };
  }

  /** After it came, or was unchanged. */
  static Had after(String key, Source source, Entry entry, Fetched fetched, @Nullable Had had) {
    Fetched.Document came = fetched instanceof Fetched.Document document ? document : null;
    return new Had(
        key,
        source.url(),
        at(fetched),
        came == null ? Outcome.UNCHANGED : Outcome.LISTED,
        came == null ? (had == null ? null : had.etag()) : came.etag(),
        came == null ? (had == null ? null : had.lastModified()) : came.lastModified(),
        later(entry.latest(), had),
        entry.mark(),
        0,
        null);
  }

  /** After nothing came. What was had of it stays. */
  static Had failed(
      String key, Source source, Entry entry, Fetched.Failed failed, @Nullable Had had) {
    boolean postponed = failed.kind() == Fetched.Failed.Kind.POSTPONED;
    int before = had == null ? 0 : had.failures();
    return new Had(
        key,
        source.url(),
        at(failed),
        outcome(failed, had),
        had == null ? null : had.etag(),
        had == null ? null : had.lastModified(),
        later(entry.latest(), had),
        entry.mark(),
        postponed ? before : before + 1,
        failed.why());
  }

  /** Of a page that is in the ledger and was never asked for here. */
  static Had known(String key, Source source, Entry entry) {
    return new Had(
        key,
        source.url(),
        Instant.now(),
        Outcome.KNOWN,
        null,
        null,
        entry.latest(),
        entry.mark(),
        0,
        null);
  }

  /** A list of which not everything was had: the next time all of it is wanted. */
  static Had toBeReadAgain(Had had) {
    return new Had(
        had.key(), had.source(), had.at(), had.outcome(), null, null, null, null, 0, null);
  }

  /** The next time it is asked for whole. */
  static Had unconditional(Had had) {
    return new Had(
        had.key(),
        had.source(),
        had.at(),
        had.outcome(),
        null,
        null,
        had.latest(),
        had.mark(),
        0,
        null);
  }

  static Had with(Had had, Outcome outcome) {
    return new Had(
        had.key(),
        had.source(),
        had.at(),
        outcome,
        had.etag(),
        had.lastModified(),
        had.latest(),
        had.mark(),
        had.failures(),
        had.note());
  }

  private static Instant at(Fetched fetched) {
    return fetched.exchanges().isEmpty() ? Instant.now() : fetched.exchanges().getLast().at();
  }

  private static @Nullable Instant later(@Nullable Instant said, @Nullable Had had) {
    Instant known = had == null ? null : had.latest();
    return known == null || (said != null && said.isAfter(known)) ? said : known;
  }
}
