package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.claim.ClaimReader;
import org.isnad.cli.diff.Context;
import org.isnad.cli.diff.DiffForm;
import org.isnad.cli.diff.Difference;
import org.isnad.cli.diff.Differences;
import org.isnad.cli.diff.Earlier;
import org.isnad.cli.diff.Tally;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.Harvest;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.table.DiffTable;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad diff}: prints which claims a change gained, lost and changed. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Reads articles twice, with an older lexicon and with this one, and prints the claims"
            + " gained, lost and changed.")
final class DiffCommand implements Callable<Integer> {
  private static final String USUAL_WORDS = "6";

  private enum Format {
    table,
    jsonl
  }

  /** An article with its claims then and now; none then if it was not read then. */
  private record Twice(Article article, Optional<List<Claim>> before, List<Claim> after) {}

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "OLD-LEXICON INPUT",
      description =
          "The older lexicon's folder, then what to read, as for read; the bundled articles if"
              + " nothing is named. With --against only what to read.")
  private List<String> arguments = List.of();

  @Option(
      names = "--against",
      paramLabel = "OLD.jsonl",
      description =
          "Compares with what 'isnad read --format jsonl' printed earlier, so that changes of the"
              + " program are seen too.")
  private @Nullable Path against;

  @Option(
      names = "--format",
      paramLabel = "table|jsonl",
      description =
          "table is for people and the default on a terminal; jsonl is a line a difference, then"
              + " one of counts, and the default elsewhere.")
  private @Nullable Format format;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = USUAL_WORDS,
      description = "How many words to show on each side of a trigger; by default 6.")
  private int words;

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final LanguageOption language = new LanguageOption();

  private final Tally tally = new Tally();
  private int unknown;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (words < 1) {
      throw new UserFault("--words " + words + ": not a number of words: write 1 or more");
    }
    Format usual = console.terminal().out() ? Format.table : Format.jsonl;
    DiffTable table = new DiffTable(language.labels(), Terminals.look(console), words);
    boolean lines = (format == null ? usual : format) == Format.jsonl;
    Progress progress = new Progress(console);
    try (Harvest<Twice> harvest =
        new Harvest<>(
            console,
            reading.harvest(),
            twice(),
            one -> {
              List<Difference> found = compare(one);
              progress.step(() -> told());
              if (!found.isEmpty()) {
                console.result(lines ? jsonl(one, found) : table.document(one.article(), found));
              }
            })) {
      harvest.read(inputs());
    }
    console.clearProgress();
    console.result(lines ? DiffForm.counts(tally) + "\n" : table.counts(tally));
    if (unknown > 0) {
      console.note(unknown + " articles are not in " + against + " and were left out");
    }
    return console.exitCode();
  }

  private List<String> inputs() {
    List<String> named = against == null ? arguments.subList(1, arguments.size()) : arguments;
    String bundled = LexiconOption.home().resolve("examples").resolve("demo").toString();
    return named.isEmpty() ? List.of(bundled) : named;
  }

  private Function<Article, Twice> twice() {
    Function<Article, Optional<List<Claim>>> before = before();
    ClaimReader reader = new ClaimReader(lexicon.load());
    return article -> new Twice(article, before.apply(article), reader.read(article).claims());
  }

  private Function<Article, Optional<List<Claim>>> before() {
    if (against != null) {
      Earlier earlier = Earlier.of(against);
      return article -> earlier.claims(article.id());
    }
    ClaimReader old = new ClaimReader(LexiconOption.another(Path.of(arguments.getFirst())));
    return article -> Optional.of(old.read(article).claims());
  }

  private List<Difference> compare(Twice one) {
    if (one.before().isEmpty()) {
      unknown++;
      return List.of();
    }
    List<Claim> before = one.before().get();
    List<Difference> found = Differences.between(before, one.after());
    tally.take(before.size(), one.after().size(), found);
    return found;
  }

  private String jsonl(Twice one, List<Difference> found) {
    StringBuilder lines = new StringBuilder();
    for (Difference difference : found) {
      String context = Context.of(one.article(), difference.claim().span(), words);
      lines.append(DiffForm.line(one.article().id(), difference, context)).append('\n');
    }
    return lines.toString();
  }

  private String told() {
    return tally.articles() + " read twice, " + tally.differing() + " differ";
  }
}
