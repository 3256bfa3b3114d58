package org.isnad.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.cli.input.Console;
import org.isnad.cli.watch.Keys;
import org.isnad.ledger.Had;
import org.isnad.ledger.Source;
import org.isnad.ledger.Watchbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad sources list}: what is watched, and how it fares. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Prints each source, what is said of it, when it was last looked at and with what result.")
final class SourcesListCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  /** So often in a row, and it is called dead. */
  private static final int DEAD = 3;

  private enum Format {
    list,
    jsonl
  }

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "list|jsonl",
      description =
          "list is for people; jsonl is an object a source, as add --from reads it. By default"
              + " list.")
  private Format format = Format.list;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  SourcesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Watchbook book = Watchbook.open(ledger.file())) {
      List<Source> sources = book.sources();
      if (sources.isEmpty()) {
        console.note(ledger.file() + ": no sources: add one with ./isnad sources add URL");
      }
      for (Source source : sources) {
        String told = said(source) + "    " + state(book, source) + "\n";
        console.result(
            format == Format.jsonl ? SourceForm.line(source) : source.url() + "\n" + told);
      }
    }
    return console.exitCode();
  }

  private static String said(Source s) {
    String said =
        Stream.of(s.outlet(), s.country(), s.language(), s.zone())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "" : "    " + said + "\n";
  }

  private static String state(Watchbook book, Source source) {
    @Nullable Had had = book.had(Keys.list(source.url())).orElse(null);
    Optional<Instant> last = book.lastNews(source.url());
    String news =
        last.map(at -> ", last new article " + MINUTE.format(at)).orElse(", no article yet");
    if (had == null) {
      return last.isEmpty() ? "not looked at yet" : "its first look is not at its end" + news;
    }
    String at = MINUTE.format(had.at());
    if (had.failures() == 0) {
      return "well: looked at " + at + news;
    }
    String state = had.failures() >= DEAD ? "dead" : "failing";
    return state + ": " + had.failures() + " times in a row, last " + at + ": " + had.note() + news;
  }
}
