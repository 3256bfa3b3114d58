package org.isnad.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.claim.ClaimReader;
import org.isnad.cli.host.HostLearning;
import org.isnad.cli.input.Arrival;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.Harvest;
import org.isnad.cli.input.HarvestOptions;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.web.WebInputs;
import org.isnad.codebook.Article;
import org.isnad.ledger.Again;
import org.isnad.ledger.ArticleKey;
import org.isnad.ledger.Fresh;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Sighting;
import org.isnad.ledger.Stamp;
import org.isnad.lexicon.Lexicon;
import org.isnad.page.HostFurniture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad add}: reads articles into the ledger. What is in it already is not read again. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Reads articles into the ledger. It may be stopped at any moment: run again, it goes on"
            + " where it stopped.")
final class AddCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final WebOptions webOptions = new WebOptions();
  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final PlacesOption places = new PlacesOption();
  @Mixin private final LedgerOption ledgerOption = new LedgerOption();

  @Option(
      names = "--anew",
      description =
          "Reads archives from their start, also those that were read before, and fetches all"
              + " pages of feeds and sitemaps.")
  private boolean anew;

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    HarvestOptions options = input.harvest();
    try (Ledger ledger = ledgerOption.open()) {
      ledger.startWriting(
          done -> console.progress("bringing the ledger up to date: " + done + " entries"));
      Lexicon words = places.load(lexicon);
      ClaimReader reader = new ClaimReader(words);
      Stamp stamp = new Stamp(Main.Version.number(), words.hash());
      Adding adding = new Adding(console, ledger, stamp);
      Runtime.getRuntime().addShutdownHook(new Thread(adding::interrupted, "add-end"));
      try {
        add(options, reader, adding);
      } finally {
        adding.end();
      }
    }
    return console.exitCode();
  }

  private void add(HarvestOptions options, ClaimReader reader, Adding adding) {
    Ledger ledger = adding.ledger();
    try (WebInputs web = webOptions.inputs(console, url -> !anew && ledger.isFrom(url));
        Harvest<Consumer<Adding>> harvest =
            Harvest.ofArrivals(
                console,
                options,
                arrival -> read(adding.hosts(), reader, web, arrival),
                taking -> taking.accept(adding))) {
      harvest.and(web).read(input.inputs(), new LedgerBookmarks(console, adding, anew));
      adding.finish(ledgerOption.file());
    }
  }

  private static Consumer<Adding> read(
      HostLearning hosts, ClaimReader reader, WebInputs web, Arrival arrival) {
    Article article = web.completed(arrival);
    String url = arrival.url();
    Sighting found = url == null ? null : new Sighting(url, arrival.fetched());
    List<Sighting> seen = Fresh.sightings(article, found);
    String key = ArticleKey.of(article);
    try {
      HostFurniture.Cut cut = cut(hosts, arrival, article);
      if (hosts.isIn(key, cut)) {
        Again again = new Again(key, seen);
        return adding -> adding.take(again);
      }
      Fresh fresh = new Fresh(cut.article(), web.told(arrival, reader.read(cut.article())), seen);
      if (!arrival.isPage()) {
        return adding -> adding.take(fresh);
      }
      // Threads read ahead: its host may have taught more by the time it is an article's turn
      return adding -> {
        HostFurniture.Cut now = hosts.cut(article);
        Fresh whole =
            now.article().equals(cut.article())
                ? fresh
                : new Fresh(now.article(), web.told(arrival, reader.read(now.article())), seen);
        adding.take(whole.with(hosts.taken(key, article, now)));
      };
    } catch (LedgerException e) {
      throw new UserFault(String.valueOf(e.getMessage()), e);
    }
  }

  private static HostFurniture.Cut cut(HostLearning hosts, Arrival arrival, Article article) {
    return arrival.isPage() ? hosts.cut(article) : new HostFurniture.Cut(article, Map.of());
  }
}
