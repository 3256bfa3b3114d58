package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.fetch.net.Http;
import org.isnad.ledger.Source;
import org.isnad.ledger.Watchbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad sources add}: adds feeds and sitemaps, or changes what is said of them. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Adds feeds and sitemaps to those that are watched, or changes what is said of them."
            + " Nothing is fetched: see test.")
final class SourcesAddCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "URL", description = "Addresses of feeds or sitemaps.")
  private List<String> urls = List.of();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "A file of sources, an object of JSON a line, as list --format jsonl prints.")
  private @Nullable Path from;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who publishes it; used where a page does not say so.")
  private @Nullable String outlet;

  @Option(names = "--country", paramLabel = "CC", description = "Where, as two letters: SY.")
  private @Nullable String country;

  @Option(names = "--language", paramLabel = "TAG", description = "In which language: ar.")
  private @Nullable String language;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "In which time zone its days begin: Asia/Damascus. Used where a page says no day and the"
              + " list says a moment; by default UTC.")
  private @Nullable String zone;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  SourcesAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (urls.isEmpty() && from == null) {
      throw new UserFault("nothing to add: name the address of a feed, or a file with --from");
    }
    Source said = new Source("", outlet, country, language, zone);
    SourceForm.wrong(said).ifPresent(SourcesAddCommand::refuse);
    try (Watchbook book = Watchbook.open(ledger.file())) {
      urls.forEach(url -> put(book, new Source(url, outlet, country, language, zone)));
      if (from != null) {
        new SourceForm(console, from).read(source -> put(book, source));
      }
    }
    return console.exitCode();
  }

  private static void refuse(String why) {
    throw new UserFault("--" + why);
  }

  private void put(Watchbook book, Source said) {
    Optional<String> address = Http.address(said.url());
    if (address.isEmpty()) {
      console.fault(said.url() + ": no web address: it starts with http:// or https://");
      return;
    }
    String url = address.get();
    Optional<Source> known = Sources.of(book, url);
    Source now = merged(url, known.orElse(new Source(url, null, null, null, null)), said);
    if (known.isPresent() && now.equals(known.get())) {
      console.note(url + ": is watched already");
      return;
    }
    book.put(now);
    console.note(
        url
            + (known.isPresent()
                ? ": changed"
                : ": added: ./isnad sources test shows what it brings"));
  }

  private static Source merged(String url, Source before, Source said) {
    String where = said.country();
    return new Source(
        url,
        said.outlet() == null ? before.outlet() : said.outlet(),
        where == null ? before.country() : where.toUpperCase(Locale.ROOT),
        said.language() == null ? before.language() : said.language(),
        said.zone() == null ? before.zone() : said.zone());
  }
}
