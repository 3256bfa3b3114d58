package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.cli.input.Console;
import org.isnad.ledger.Source;
import org.isnad.ledger.Watchbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad sources remove}: watches sources no more. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Watches sources no more. What they brought stays in the ledger.")
final class SourcesRemoveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "URL",
      description = "Addresses of sources, as list prints them.")
  private List<String> urls = List.of();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  SourcesRemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Watchbook book = Watchbook.open(ledger.file())) {
      for (String url : urls) {
        Optional<Source> source = Sources.of(book, url);
        if (source.isEmpty()) {
          console.fault(url + ": no such source: ./isnad sources list prints them");
        } else {
          book.remove(source.get());
          console.note(url + ": removed");
        }
      }
    }
    return console.exitCode();
  }
}
