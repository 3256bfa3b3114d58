package org.isnad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.claim.ClaimReader;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.Harvest;
import org.isnad.cli.input.HarvestOptions;
import org.isnad.cli.input.UserFault;
import org.isnad.codebook.Article;
import org.isnad.ledger.ArticleKey;
import org.isnad.ledger.Fresh;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Stamp;
import org.isnad.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final PlacesOption places = new PlacesOption();
  @Mixin private final LedgerOption ledgerOption = new LedgerOption();

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    HarvestOptions options = input.harvest();
    try (Ledger ledger = ledgerOption.open()) {
      ledger.startWriting();
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
    try (Harvest<Optional<Fresh>> harvest =
        new Harvest<>(
            console, options, article -> fresh(adding.ledger(), reader, article), adding::take)) {
      harvest.read(input.inputs());
      adding.finish(ledgerOption.file());
    }
  }

  private static Optional<Fresh> fresh(Ledger ledger, ClaimReader reader, Article article) {
    try {
      return ledger.contains(ArticleKey.of(article))
          ? Optional.empty()
          : Optional.of(new Fresh(article, reader.read(article)));
    } catch (LedgerException e) {
      throw new UserFault(String.valueOf(e.getMessage()), e);
    }
  }
}
