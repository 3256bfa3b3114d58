package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.table.WordList;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Lexicon;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad words}: prints a sentence's tokens and their readings. */
@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints the tokens of a sentence and the readings of each, best first.")
final class WordsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final SentenceParameter sentence = new SentenceParameter();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many readings of a word to print; by default 3.")
  private int most;

  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final PlacesOption places = new PlacesOption();
  @Mixin private final LanguageOption language = new LanguageOption();

  WordsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = sentence.text();
    if (most < 1) {
      throw new UserFault("--most " + most + ": not a number of readings: write 1 or more");
    }
    Lexicon known = places.load(lexicon);
    WordList list = new WordList(language.labels(), Terminals.look(console), most);
    Article article = Article.ofText("sentence", "", text, null);
    for (Sentence each : Sentences.of(article)) {
      Words words = Words.of(each, article.part(each.part()), known);
      console.result(list.sentence(Syntax.of(words)));
    }
    return console.exitCode();
  }
}
