package org.isnad.cli.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.isnad.archive.Leaf;
import org.isnad.cli.input.Arrival;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.Elsewhere;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.isnad.fetch.Ask;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.Fetcher;
import org.isnad.fetch.listing.Entry;
import org.isnad.fetch.listing.Listing;
import org.isnad.fetch.listing.Listings;
import org.isnad.ledger.Source;
import org.jspecify.annotations.Nullable;

/** Fetches what arguments name on the web, one thing after the other. */
public final class WebInputs implements Elsewhere, AutoCloseable {
  private static final int MOST_LISTS = 100;

  private final Console console;
  private final Supplier<Fetcher> opening;
  private final int most;
  private final Predicate<String> had;
  private final Map<String, Completed> said = new ConcurrentHashMap<>();
  private @Nullable Fetcher fetcher;

  /**
   * Nothing is opened before an address is read.
   *
   * @param most pages of one feed or sitemap, the newest
   * @param had whether the page at an address that a list names is not wanted again
   */
  public WebInputs(Console console, Supplier<Fetcher> opening, int most, Predicate<String> had) {
    this.console = console;
    this.opening = opening;
    this.most = most;
    this.had = had;
  }

  @Override
  public boolean names(String argument) {
    return argument.toLowerCase(Locale.ROOT).matches("https?://.*");
  }

  /** The article, with what its list says of it and its page does not. */
  public Article completed(Arrival arrival) {
    Article page = arrival.article();
    return list(arrival).map(list -> list.article(page)).orElse(page);
  }

  /** A reading of {@link #completed}, with doubts for what the page did not say. */
  public Reading told(Arrival arrival, Reading reading) {
    return list(arrival).map(list -> list.reading(arrival.article(), reading)).orElse(reading);
  }

  private Optional<Completed> list(Arrival arrival) {
    String url = arrival.url();
    return url == null ? Optional.empty() : Optional.ofNullable(said.get(url));
  }

  /** Hands on the page at an address, or those that the list there names. */
  @Override
  public void read(String argument, Consumer<Leaf> out) {
    try {
      fetched(argument, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while fetching", e);
    }
  }

  private void fetched(String url, Consumer<Leaf> out) throws InterruptedException {
    Optional<Fetched.Document> came = fetch(url);
    if (came.isEmpty()) {
      return;
    }
    Optional<Listing> listing = listing(came.get());
    if (listing.isEmpty()) {
      out.accept(leaf(came.get()));
      return;
    }
    Set<String> lists = new HashSet<>(List.of(url, came.get().url()));
    List<Entry> entries = new ArrayList<>();
    gather(url, listing.get(), lists, entries);
    Set<String> asked = new HashSet<>();
    List<Entry> named = entries.stream().filter(entry -> asked.add(entry.url())).toList();
    List<Entry> fresh = named.stream().filter(entry -> !had.test(entry.url())).toList();
    console.note(
        url
            + ": "
            + listing.get().kind()
            + ", "
            + named.size()
            + " pages, "
            + (named.size() - fresh.size())
            + " of them in already");
    pages(url, fresh, out);
  }

  private void gather(String url, Listing listing, Set<String> lists, List<Entry> into)
      throws InterruptedException {
    switch (listing) {
      case Listing.Broken broken -> console.fault(url + ": " + broken.kind() + ": " + broken.why());
      case Listing.Index index -> {
        for (Entry entry : newest(index.entries())) {
          if (lists.size() < MOST_LISTS && into.size() < most && lists.add(entry.url())) {
            Optional<Fetched.Document> came = fetch(entry.url());
            Optional<Listing> inner = came.flatMap(WebInputs::listing);
            if (inner.isPresent()) {
              gather(entry.url(), inner.get(), lists, into);
            } else if (came.isPresent()) {
              console.fault(entry.url() + ": neither a feed nor a sitemap");
            }
          }
        }
      }
      case Listing.Feed feed -> into.addAll(feed.entries());
      case Listing.Sitemap map -> into.addAll(newest(map.entries()));
    }
  }

  private void pages(String url, List<Entry> entries, Consumer<Leaf> out)
      throws InterruptedException {
    List<Entry> wanted = entries.stream().limit(most).toList();
    if (wanted.size() < entries.size()) {
      console.note(
          url
              + ": names "
              + entries.size()
              + " new pages: the first "
              + most
              + " are fetched; --most takes more");
    }
    for (int i = 0; i < wanted.size(); i++) {
      Entry entry = wanted.get(i);
      console.progress("fetching " + (i + 1) + " of " + wanted.size() + ": " + entry.url());
      Optional<Fetched.Document> came = fetch(entry.url());
      if (came.isPresent()) {
        Fetched.Document page = came.get();
        Source source = new Source(url, null, null, null, null);
        said.put(page.url(), new Completed(source, entry, page.url()));
        out.accept(leaf(page));
      }
    }
  }

  private static Optional<Listing> listing(Fetched.Document came) {
    return Listings.read(came.bytes(), came.contentType(), came.url());
  }

  /** Newest first, those without a date as they came. */
  private static List<Entry> newest(List<Entry> entries) {
    return entries.stream().sorted(Comparator.comparing(WebInputs::moment).reversed()).toList();
  }

  private static Instant moment(Entry entry) {
    Instant latest = entry.latest();
    return latest == null ? Instant.MAX : latest;
  }

  private static Leaf leaf(Fetched.Document came) {
    return new Leaf(came.url(), came.bytes(), came.contentType(), came.url(), came.at());
  }

  private Optional<Fetched.Document> fetch(String url) throws InterruptedException {
    if (fetcher == null) {
      fetcher = opening.get();
    }
    return switch (fetcher.fetch(Ask.of(url))) {
      case Fetched.Document came -> Optional.of(came);
      case Fetched.Unchanged same -> Optional.empty();
      case Fetched.Failed failed -> {
        console.fault(url + ": " + failed.why());
        yield Optional.empty();
      }
    };
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
