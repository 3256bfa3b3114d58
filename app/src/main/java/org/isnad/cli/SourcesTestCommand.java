package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.watch.Due;
import org.isnad.fetch.Ask;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.Fetcher;
import org.isnad.fetch.listing.Advertised;
import org.isnad.fetch.listing.Entry;
import org.isnad.fetch.listing.Listing;
import org.isnad.fetch.listing.Listings;
import org.isnad.ledger.Source;
import org.isnad.ledger.Watchbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad sources test}: what a source would bring. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Fetches sources once and says what they would bring; keeps nothing. An address that is"
            + " no source may be tested too: of a site's page it names the feeds and sitemaps.")
final class SourcesTestCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "URL",
      description = "Which; by default all that are watched.")
  private List<String> urls = List.of();

  @Mixin private final NetworkOptions network = new NetworkOptions();
  @Mixin private final LedgerOption ledger = new LedgerOption();

  SourcesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Watchbook book = Watchbook.open(ledger.file());
        Fetcher fetcher = network.fetcher(console)) {
      List<String> all = urls.isEmpty() ? book.sources().stream().map(Source::url).toList() : urls;
      if (all.isEmpty()) {
        throw new UserFault(ledger.file() + ": no sources: name an address to test");
      }
      for (String url : all) {
        Source source =
            Sources.of(book, url).orElseGet(() -> new Source(url, null, null, null, null));
        test(fetcher, new Due(book, source), source);
      }
    }
    return console.exitCode();
  }

  private void test(Fetcher fetcher, Due due, Source source) throws InterruptedException {
    switch (fetcher.fetch(Ask.of(source.url()))) {
      case Fetched.Document came -> {
        Optional<Listing> listing = Listings.read(came.bytes(), came.contentType(), came.url());
        switch (listing.orElse(null)) {
          case null -> advertised(fetcher, source.url(), came);
          case Listing.Broken broken ->
              console.fault(source.url() + ": " + broken.kind() + ": " + broken.why());
          case Listing list -> tell(source.url(), came, list, due);
        }
      }
      case Fetched.Unchanged same -> console.fault(source.url() + ": unchanged, unasked");
      case Fetched.Failed failed -> console.fault(source.url() + ": " + failed.why());
    }
  }

  private void tell(String url, Fetched.Document came, Listing list, Due due) {
    long fresh = list.entries().stream().filter(due::isDue).count();
    StringBuilder text = new StringBuilder(url).append('\n');
    text.append("    ").append(list.kind());
    if (list instanceof Listing.Feed feed) {
      text.append(feed.title() == null ? "" : " \"" + feed.title() + "\"")
          .append(feed.language() == null ? "" : " (" + feed.language() + ")");
    }
    String what = list instanceof Listing.Index ? " sitemaps, " : " entries, ";
    text.append(": ").append(list.entries().size()).append(what).append(fresh).append(" due\n");
    if (came.moved()) {
      text.append("    moved for good to ").append(came.url()).append('\n');
    }
    list.entries().stream().limit(SHOWN).forEach(entry -> text.append(line(entry)));
    console.result(text.toString());
  }

  private static String line(Entry entry) {
    String when = entry.latest() == null ? "no date" : String.valueOf(entry.latest());
    String title = entry.title() == null ? "" : "  " + entry.title().replaceAll("\\s+", " ");
    return String.format(Locale.ROOT, "      %-20s  %s%s%n", when, entry.url(), title);
  }

  /** A page: the feeds it names, and the sitemaps that its site's robots.txt names. */
  private void advertised(Fetcher fetcher, String url, Fetched.Document came) {
    String page = new String(came.bytes(), StandardCharsets.UTF_8);
    List<String> feeds = Advertised.feeds(page, came.url());
    List<String> maps = fetcher.sitemaps(came.url());
    console.fault(
        url
            + ": a page, neither a feed nor a sitemap"
            + (feeds.isEmpty() && maps.isEmpty()
                ? ": ask the site for its feed"
                : ": add what it names"));
    feeds.forEach(feed -> console.result("feed     " + feed + "\n"));
    maps.forEach(map -> console.result("sitemap  " + map + "\n"));
  }
}
