package org.isnad.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.cli.Main;
import org.isnad.cli.input.Console;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Means;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;
import org.isnad.lexicon.Keys;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every command, option, lexicon key, web address and word of the codebook is told of. */
final class ManualTest {
  private static final String MANUAL = "docs/manual.md";
  private static final Set<String> OF_ALL = Set.of("--help", "--version");
  private static final Pattern ROUTE = Pattern.compile("serve\\(routes, \"([^\"]+)\",");

  @TestFactory
  Stream<DynamicTest> every_command_has_a_section_with_its_options() {
    return commands().getSubcommands().entrySet().stream()
        .filter(command -> !command.getKey().equals("help"))
        .map(command ->
            DynamicTest.dynamicTest(
                command.getKey(),
                () ->
                    assertThat(Repository.section(MANUAL, command.getKey()))
                        .contains("./isnad " + command.getKey())
                        .contains(options(command.getValue()))));
  }

  @Test
  void options_of_all_commands_are_told_of() {
    assertThat(Repository.text(MANUAL)).contains("./isnad help COMMAND").contains(OF_ALL);
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_block_has_a_row_with_its_keys() {
    String tables = Repository.section("docs/lexicon.md", "Kinds of block and their keys");
    return Keys.all().entrySet().stream()
        .map(kind ->
            DynamicTest.dynamicTest(
                kind.getKey(),
                () ->
                    assertThat(row(tables, kind.getKey()))
                        .contains(kind.getValue().stream().map(ManualTest::code).toList())));
  }

  @Test
  void every_web_address_is_told_of() {
    List<String> addresses =
        Stream.of("Routes", "Assets")
            .map(name -> Repository.text("app/src/main/java/org/isnad/web/" + name + ".java"))
            .flatMap(source -> ROUTE.matcher(source).results())
            .map(route -> route.group(1))
            .map(route -> code(route.startsWith("/") ? route : "/assets/" + route))
            .toList();
    assertThat(addresses).contains("`/`", "`/articles/{seq}`", "`/assets/isnad.css`");
    assertThat(Repository.section(MANUAL, "serve")).contains(addresses);
  }

  @Test
  void every_word_of_the_output_is_in_the_codebook() {
    List<String> words =
        Stream.of(
                Stream.of(ClaimType.values()).map(ClaimType::name),
                lower(Means.values()),
                lower(FigureRole.values()),
                lower(Status.values()),
                lower(Scope.values()))
            .flatMap(named -> named)
            .map(ManualTest::code)
            .toList();
    assertThat(Repository.text("docs/codebook.md")).contains(words);
  }

  @Test
  void ci_runs_the_test_command_of_the_readme() {
    assertThat(Repository.text("README.md")).contains("\n    ./check\n");
    assertThat(Repository.text(".ci/run")).endsWith("\nexec ./check\n");
  }

  private static CommandLine commands() {
    Console silent =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            new Console.Terminal(false, false, 80));
    return Main.commands(silent);
  }

  /** Its options and those of the commands below it, which are told by their names too. */
  private static List<String> options(CommandLine command) {
    Stream<String> own =
        command.getCommandSpec().options().stream()
            .map(OptionSpec::longestName)
            .filter(name -> !OF_ALL.contains(name));
    Stream<String> below =
        command.getSubcommands().entrySet().stream()
            .flatMap(sub ->
                Stream.concat(
                    Stream.of("./isnad " + command.getCommandName() + " " + sub.getKey()),
                    options(sub.getValue()).stream()));
    return Stream.concat(own, below).toList();
  }

  private static String row(String tables, String kind) {
    return tables
        .lines()
        .filter(line -> line.startsWith("| " + code(kind) + " |"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("docs/lexicon.md has no row for " + kind));
  }

  private static Stream<String> lower(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(java.util.Locale.ROOT));
  }

  private static String code(String word) {
    return "`" + word + "`";
  }
}
