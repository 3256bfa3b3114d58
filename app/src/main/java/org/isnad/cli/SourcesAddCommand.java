package org.isnad.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of feeds or sitemaps.")
  private List<String> urls = List.of();

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
    check();
    try (Watchbook book = Watchbook.open(ledger.file())) {
      for (String said : urls) {
        Optional<String> url = Http.address(said);
        if (url.isEmpty()) {
          console.fault(said + ": no web address: it starts with http:// or https://");
        } else {
          put(book, url.get());
        }
      }
    }
    return console.exitCode();
  }

  private void put(Watchbook book, String url) {
    Optional<Source> known = Sources.of(book, url);
    Source before = known.orElseGet(() -> new Source(url, null, null, null, null));
    Source now =
        new Source(
            url,
            outlet == null ? before.outlet() : outlet.strip(),
            country == null ? before.country() : country.toUpperCase(Locale.ROOT),
            language == null ? before.language() : language,
            zone == null ? before.zone() : zone);
    if (known.isPresent() && now.equals(before)) {
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

  private void check() {
    if (country != null && !COUNTRIES.contains(country.toUpperCase(Locale.ROOT))) {
      throw new UserFault("--country " + country + ": no country: two letters, as SY or IQ");
    }
    try {
      if (zone != null) {
        ZoneId.of(zone);
      }
      if (language != null) {
        new Locale.Builder().setLanguageTag(language);
      }
    } catch (DateTimeException e) {
      throw new UserFault("--zone " + zone + ": no time zone: as Asia/Damascus or +03:00", e);
    } catch (IllformedLocaleException e) {
      throw new UserFault("--language " + language + ": no language: as ar or ar-SY", e);
    }
  }
}
