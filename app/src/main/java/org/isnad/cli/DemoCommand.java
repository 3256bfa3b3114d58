package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.claim.ClaimReader;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.Harvest;
import org.isnad.cli.input.HarvestOptions;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.table.Table;
import org.isnad.ledger.Fresh;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Stamp;
import org.isnad.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code isnad demo}: reads the articles that come with Isnad into a ledger that is thrown away.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Reads the articles that come with Isnad into a throw-away ledger, prints their claims and"
            + " shows them as web pages.")
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--once", description = "Print the claims and end.")
  private boolean once;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port on 127.0.0.1; by default any free one.")
  private int port;

  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final LanguageOption language = new LanguageOption();

  private boolean first = true;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("isnad-demo");
    // Also when Ctrl-C ends the serving
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "demo-end"));
    Lexicon words = lexicon.load();
    ClaimReader reader = new ClaimReader(words);
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
      Stamp stamp = new Stamp(Main.Version.number(), words.hash());
      read(reader, fresh -> ledger.addAll(List.of(fresh), stamp));
      if (!once) {
        ServeCommand.serve(console, ledger, words, port);
      }
    } finally {
      remove(folder);
    }
    return console.exitCode();
  }

  private void read(ClaimReader reader, Consumer<Fresh> ledger) {
    Path examples = LexiconOption.home().resolve("examples").resolve("demo");
    if (!Files.isDirectory(examples)) {
      throw new UserFault(examples + ": no such folder: the demo's articles are not installed");
    }
    Table table = new Table(language.labels(), Terminals.look(console));
    HarvestOptions options = new HarvestOptions(1, null);
    try (Harvest<Fresh> harvest =
        new Harvest<>(
            console,
            options,
            article -> new Fresh(article, reader.read(article)),
            fresh -> {
              ledger.accept(fresh);
              print(table.document(fresh.article(), fresh.reading()));
            })) {
      harvest.read(List.of(examples.toString()));
    }
  }

  private void print(String document) {
    console.result(first ? document : "\n" + document);
    first = false;
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // The folder is the system's temporary one: it is emptied there
    }
  }
}
