package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.claim.ClaimReader;
import org.isnad.cli.input.Console;
import org.isnad.cli.table.Argument;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad explain}: prints why each claim of a sentence was read, and what was dropped. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Prints why each claim of a sentence was read, and what was considered and dropped.")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final SentenceParameter sentence = new SentenceParameter();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day the sentence was published, as 2025-12-18.")
  private @Nullable String published;

  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final PlacesOption places = new PlacesOption();
  @Mixin private final LanguageOption language = new LanguageOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = sentence.text();
    Article article = Article.ofText("sentence", "", text, ReadingOptions.day(published));
    Lexicon words = places.load(lexicon);
    Argument argument = new Argument(language.labels(), Terminals.look(console));
    List<Mention> mentions = new MentionReader(words).read(article);
    console.result(argument.of(article, new ClaimReader(words).explained(article), mentions));
    return console.exitCode();
  }
}
