package org.isnad.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.isnad.claim.ClaimReader;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.watch.Intake;
import org.isnad.cli.watch.Plan;
import org.isnad.cli.watch.RequestLines;
import org.isnad.cli.watch.Watching;
import org.isnad.fetch.Fetcher;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Request;
import org.isnad.ledger.Stamp;
import org.isnad.ledger.Watchbook;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad watch}: reads what the sources bring into the ledger, as it comes. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Looks at the sources when they are due and reads what is new into the ledger, until"
            + " Ctrl-C. Run again, it goes on where it was.")
final class WatchCommand implements Callable<Integer> {
  private static final long LONGEST_END = 20;

  private enum Format {
    table,
    jsonl
  }

  private final Console console;

  @Option(
      names = "--every",
      paramLabel = "DURATION",
      defaultValue = "15m",
      converter = DurationForm.class,
      description = "Time between two looks at a source, as 15m; by default 15 minutes.")
  private Duration every = Duration.ofMinutes(15);

  @Option(
      names = "--for",
      paramLabel = "DURATION",
      converter = DurationForm.class,
      description = "Ends after so long, as 8h.")
  private @Nullable Duration lasting;

  @Option(names = "--once", description = "Looks at every source once, due or not, and ends.")
  private boolean once;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "Most pages of a source at one look; the rest comes at the next ones. By default 200.")
  private int most = 200;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "7",
      description = "Of a sitemap, only pages of the last N days; by default 7.")
  private int days = 7;

  @Option(
      names = "--log",
      paramLabel = "N",
      arity = "0..1",
      fallbackValue = "100",
      description = "Prints the last N requests that were made, by default 100, and ends.")
  private @Nullable Integer log;

  @Option(
      names = "--format",
      paramLabel = "table|jsonl",
      description = "How requests are printed: a table, the default on a terminal, or JSON lines.")
  private @Nullable Format format;

  @Mixin private final NetworkOptions network = new NetworkOptions();
  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final PlacesOption places = new PlacesOption();
  @Mixin private final LedgerOption ledger = new LedgerOption();

  private final CountDownLatch ended = new CountDownLatch(1);

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Watchbook book = Watchbook.open(ledger.file())) {
      if (log != null) {
        print(book.requests(log));
      } else if (book.sources().isEmpty()) {
        throw new UserFault(
            ledger.file() + ": no sources to watch: add one with ./isnad sources add URL");
      } else {
        watch(book);
      }
    }
    return console.exitCode();
  }

  private void print(List<Request> requests) {
    RequestLines lines = lines(true);
    console.result(lines.head());
    requests.forEach(request -> console.result(lines.line(request)));
  }

  private void watch(Watchbook book) throws InterruptedException {
    Plan plan = plan();
    try (Ledger open = ledger.open();
        Fetcher fetcher = network.fetcher(console)) {
      open.startWriting(
          done -> console.progress("bringing the ledger up to date: " + done + " entries"));
      Lexicon words = places.load(lexicon);
      RequestLines lines = lines(false);
      Stamp stamp = new Stamp(Main.Version.number(), words.hash());
      Intake intake = new Intake(console, open, book, stamp, new ClaimReader(words)::read, lines);
      Watching watching = new Watching(fetcher, book, plan, intake);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(watching), "watch-end"));
      console.result(lines.head());
      watching.run();
    } finally {
      ended.countDown();
    }
  }

  private Plan plan() {
    if (most < 1 || days < 1) {
      throw new UserFault((most < 1 ? "--most " + most : "--days " + days) + ": give at least 1");
    }
    return new Plan(every, most, days, once, lasting);
  }

  /** On Ctrl-C and SIGTERM: the program is held until what has come is in the ledger. */
  private void stop(Watching watching) {
    if (ended.getCount() == 0) {
      return;
    }
    watching.stop();
    try {
      if (ended.await(LONGEST_END, TimeUnit.SECONDS)) {
        console.note("stopped: run the same command again, it goes on where it was");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private RequestLines lines(boolean dates) {
    Format usual = console.terminal().out() ? Format.table : Format.jsonl;
    return switch (format == null ? usual : format) {
      case table -> new RequestLines.ForPeople(dates);
      case jsonl -> new RequestLines.JsonLines();
    };
  }
}
