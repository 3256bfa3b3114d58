package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.claim.ClaimReader;
import org.isnad.claim.Examples;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.table.Argument;
import org.isnad.cli.table.Bidi;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad check}: runs the examples of lexicon files through the whole engine. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Runs the examples of lexicon files through the whole engine: what was expected, what came"
            + " out, and why. Exit code 1 when an example is not read as it says.")
final class CheckCommand implements Callable<Integer> {
  private static final int UNLIKE = 1;
  private static final String WEIGHTS = ".weights";

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files of the lexicon; all of them if none is named.")
  private List<Path> files = List.of();

  @Mixin private final LexiconOption lexicon = new LexiconOption();
  @Mixin private final LanguageOption language = new LanguageOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> wanted = files.stream().map(this::nameInLexicon).toList();
    Lexicon words = lexicon.load();
    List<Block> blocks =
        words.blocks().stream()
            .filter(block -> wanted.isEmpty() || wanted.contains(block.file()))
            .toList();
    wanted.stream().flatMap(name -> weighed(words, name).stream()).forEach(console::result);
    List<Examples.Fault> faults = faults(words, blocks);
    Argument argument = new Argument(language.labels(), Terminals.look(console));
    ClaimReader reader = new ClaimReader(words);
    faults.forEach(fault -> console.result(told(fault, argument, reader)));
    long examples = blocks.stream().mapToLong(block -> block.examples().size()).sum();
    console.result(examples + " examples, " + faults.size() + " not as they say\n");
    return faults.isEmpty() ? console.exitCode() : UNLIKE;
  }

  /** What there is to say of a file of weights, which holds no examples: that it could be read. */
  private static Optional<String> weighed(Lexicon words, String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return file.endsWith(WEIGHTS)
        ? words
            .weights(file.substring(0, file.length() - WEIGHTS.length()))
            .map(w ->
                "lexicon/"
                    + name
                    + ": "
                    + w.size()
                    + " features weighed for "
                    + w.answers().size()
                    + " answers; learn/run --cross says how well they do\n")
        : Optional.empty();
  }

  private static List<Examples.Fault> faults(Lexicon words, List<Block> blocks) {
    Examples examples = new Examples(words);
    return blocks.stream()
        .flatMap(block -> block.examples().stream().map(e -> examples.fault(block, e)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A file as blocks name theirs: below the lexicon's folder, with slashes. */
  private String nameInLexicon(Path file) {
    if (!Files.exists(file)) {
      throw new UserFault(file + ": no such file: check the name");
    }
    Path folder = lexicon.folder().toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(folder) || absolute.equals(folder)) {
      throw new UserFault(file + ": not in the lexicon " + folder + ": name it with --lexicon");
    }
    return folder.relativize(absolute).toString().replace('\\', '/');
  }

  private static String told(Examples.Fault fault, Argument argument, ClaimReader reader) {
    StringBuilder lines = new StringBuilder();
    lines.append(fault.where()).append(' ').append(fault.block().id()).append('\n');
    missing(fault.expected(), fault.got())
        .forEach(line -> lines.append("  expected ").append(Bidi.words(line)).append('\n'));
    missing(fault.got(), fault.expected())
        .forEach(line -> lines.append("  got      ").append(Bidi.words(line)).append('\n'));
    String sentence = fault.example().sentence();
    Article article = Article.ofText("example", "", sentence, Examples.PUBLISHED);
    String why = argument.of(article, reader.read(article)).indent(2);
    return lines.append(why).append('\n').toString();
  }

  /** The lines of one list that the other lacks. */
  private static List<String> missing(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }
}
