package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.Harvest;
import org.isnad.cli.mentions.Against;
import org.isnad.cli.mentions.EnglishNames;
import org.isnad.cli.mentions.Gold;
import org.isnad.cli.mentions.MentionForm;
import org.isnad.cli.mentions.Yield;
import org.isnad.cli.table.MentionList;
import org.isnad.codebook.Article;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionReader;
import org.isnad.mention.NameUses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad mentions}: prints the figures, times, places and actors of articles. */
@Command(
    name = "mentions",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints the figures, times, places and actors that articles mention.")
final class MentionsCommand implements Callable<Integer> {
  private enum Format {
    table,
    jsonl
  }

  /** An article and what it mentions, on its way from a worker to the printer. */
  private record Document(Article article, List<Mention> mentions) {}

  private final Console console;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final PlacesOption places = new PlacesOption();
  @Mixin private final LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "table|jsonl",
      description =
          "table is for people and the default on a terminal; jsonl is a line a document and the"
              + " default elsewhere.")
  private @Nullable Format format;

  @Option(
      names = "--against",
      paramLabel = "GOLD.jsonl",
      description =
          "Prints instead how many of the figures, times, places and named parties of claims made"
              + " by hand are mentioned with the right value.")
  private @Nullable Path against;

  @Option(names = "--missed", description = "With --against: prints each that is not, too.")
  private boolean missed;

  @Option(
      names = "--names",
      paramLabel = "N",
      description =
          "Prints instead how many of the N most frequent names behind words of place the gazetteer"
              + " has, and those it lacks.")
  private int names;

  MentionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (against != null) {
      Against comparison = new Against(Gold.of(against), new EnglishNames(lexicon.load()));
      harvest(document -> comparison.take(document.article(), document.mentions()));
      console.result(comparison.report(missed));
      return console.exitCode();
    }
    if (names > 0) {
      Yield found = new Yield();
      uses(found);
      console.result(found.report(names));
      return console.exitCode();
    }
    Format usual = console.terminal().out() ? Format.table : Format.jsonl;
    switch (format == null ? usual : format) {
      case table -> {
        MentionList list = new MentionList(language.labels(), Terminals.look(console));
        harvest(d -> console.result(list.document(d.article(), d.mentions())));
      }
      case jsonl ->
          harvest(d -> console.result(MentionForm.line(d.article(), d.mentions()) + "\n"));
    }
    return console.exitCode();
  }

  private void uses(Yield found) {
    NameUses reader = new NameUses(places.load(lexicon));
    try (Harvest<List<NameUses.Use>> harvest =
        new Harvest<>(console, input.harvest(), reader::of, found::take)) {
      harvest.read(input.inputs());
    }
  }

  private void harvest(Consumer<Document> take) {
    MentionReader reader = new MentionReader(places.load(lexicon));
    try (Harvest<Document> harvest =
        new Harvest<>(console, input.harvest(), a -> new Document(a, reader.read(a)), take)) {
      harvest.read(input.inputs());
    }
  }
}
