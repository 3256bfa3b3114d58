package org.isnad.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.claim.ClaimReader;
import org.isnad.cli.input.Console;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.codes.CrossWalks;
import org.isnad.lexicon.Lexicon;
import org.isnad.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad serve}: shows the ledger as web pages, to this machine alone. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Shows the ledger as web pages on this machine, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port on 127.0.0.1; by default any free one.")
  private int port;

  @Mixin private final LedgerOption ledger = new LedgerOption();
  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final PlacesOption places = new PlacesOption();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Lexicon words = places.load(lexicon);
    try (Ledger open = ledger.openToRead()) {
      serve(console, open, words, port);
    }
    return console.exitCode();
  }

  /** Serves until the process is told to end. */
  static void serve(Console console, Ledger ledger, Lexicon words, int port)
      throws InterruptedException {
    CrossWalks codes = CrossWalks.of(words);
    try (WebServer server = WebServer.start(ledger, port, new ClaimReader(words)::read, codes)) {
      console.result(server.url() + "\n");
      console.note("serving until Ctrl-C");
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "serve-end"));
      new CountDownLatch(1).await();
    }
  }
}
