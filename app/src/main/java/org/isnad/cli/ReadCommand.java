package org.isnad.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.claim.ClaimReader;
import org.isnad.cli.input.Arrival;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.Harvest;
import org.isnad.cli.input.HarvestOptions;
import org.isnad.cli.table.Table;
import org.isnad.cli.web.WebInputs;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.isnad.ledger.codes.CrossWalks;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad read}: prints the claims of articles. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints the claims of articles.")
final class ReadCommand implements Callable<Integer> {
  private enum Format {
    table,
    json,
    jsonl
  }

  private final Console console;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final WebOptions webOptions = new WebOptions();
  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final PlacesOption places = new PlacesOption();
  @Mixin private final LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "table|json|jsonl",
      description =
          "table is for people and the default on a terminal; jsonl is a line a document and the"
              + " default elsewhere; json is one array.")
  private @Nullable Format format;

  @Option(
      names = "--sure",
      description = "Leaves out claims that rest on words of which a doubt is told.")
  private boolean sure;

  @Option(
      names = "--codes",
      description = "Adds to each claim its codes of PLOVER, CAMEO and ACLED, or why it has none.")
  private boolean codes;

  private boolean first = true;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    HarvestOptions options = input.harvest();
    Lexicon words = places.load(lexicon);
    Printer printer = printer(codes ? lexicon.crossWalks(words) : CrossWalks.none());
    ClaimReader reader = new ClaimReader(words);
    console.result(printer.before());
    try (WebInputs web = webOptions.inputs(console, url -> false);
        Harvest<String> harvest =
            Harvest.ofArrivals(
                console,
                options,
                read(reader, printer, web),
                document -> print(printer, document))) {
      harvest.and(web).read(input.inputs());
    }
    console.result(printer.after());
    return console.exitCode();
  }

  private Function<Arrival, String> read(ClaimReader reader, Printer printer, WebInputs web) {
    return arrival -> {
      Article article = web.completed(arrival);
      Reading reading = web.told(arrival, reader.read(article));
      return printer.document(article, sure ? reading.sure() : reading);
    };
  }

  private void print(Printer printer, String document) {
    console.result(first ? document : printer.between() + document);
    first = false;
  }

  private Printer printer(CrossWalks crossWalks) {
    Format usual = console.terminal().out() ? Format.table : Format.jsonl;
    return switch (format == null ? usual : format) {
      case table ->
          new Printer.ForPeople(new Table(language.labels(), Terminals.look(console), crossWalks));
      case json -> new Printer.JsonArray(crossWalks);
      case jsonl -> new Printer.JsonLines(crossWalks);
    };
  }
}
