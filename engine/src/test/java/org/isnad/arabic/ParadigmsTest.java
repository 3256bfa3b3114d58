package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The generator makes every form that {@code spec/paradigms} lists, written there by hand. */
class ParadigmsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("isnad.home", ".."), "spec/paradigms");

  /** A lemma and its cells, {@code code form} each. */
  private record Block(String where, String kind, List<String> lemma, List<String> cells) {}

  @TestFactory
  Stream<DynamicTest> everyListedForm() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".spec")).sorted().toList().stream()
          .flatMap(f -> blocks(f).stream())
          .map(b -> DynamicTest.dynamicTest(b.where() + " " + b.lemma(), () -> check(b)));
    }
  }

  private static void check(Block block) {
    List<String> made = new ArrayList<>();
    forms(block).forEach(f -> made.add(line(f.cell().code(), f.spelling())));
    for (String cell : block.cells()) {
      String[] words = cell.split("\\s+", 2);
      if (words[0].contains("with-")) {
        assertThat(made).as(cell).anyMatch(m -> bound(words[1], m));
      } else if (!words[0].equals("gender")) {
        assertThat(made).as(block.lemma() + " " + cell).anyMatch(m -> says(m, words[0], words[1]));
      }
    }
  }

  /** Codes of the singular and of the nominative leave out what is usual. */
  private static boolean says(String made, String code, String form) {
    int blank = made.indexOf(' ');
    String said = made.substring(0, blank);
    boolean same =
        said.equals(code)
            || said.equals("m.s." + code)
            || said.equals(code + ".nom")
            || said.equals(code + ".construct.nom")
            || code.startsWith("definite");
    return same && made.substring(blank + 1).equals(Folding.fold(form));
  }

  /** True if the form is a made one with a pronoun bound to it. */
  private static boolean bound(String form, String made) {
    String stem = made.substring(made.indexOf(' ') + 1);
    return Clitics.splits(Folding.fold(form)).stream()
        .anyMatch(s -> !s.enclitic().isEmpty() && s.stem().equals(stem));
  }

  private static List<ParadigmForm> forms(Block block) {
    String lemma = block.lemma().getFirst();
    List<ParadigmForm> forms = new ArrayList<>();
    switch (block.kind()) {
      case "verb" -> forms.addAll(VerbParadigm.of(Verb.of(lemma, block.lemma().get(1))));
      case "noun" -> {
        forms.addAll(NominalParadigm.noun(lemma, given(block, "gender").equals("f")));
        forms.addAll(NominalParadigm.plural(given(block, "plural")));
      }
      case "adjective" -> {
        forms.addAll(NominalParadigm.adjective(lemma));
        forms.addAll(NominalParadigm.elative(lemma));
      }
      default ->
          NounForms.nisba(given(block, "m.s"))
              .forEach((form, inflection) ->
                  inflection.cells().forEach(c -> forms.add(new ParadigmForm(form, c))));
    }
    return forms;
  }

  private static String given(Block block, String code) {
    return block.cells().stream()
        .filter(c -> c.startsWith(code + " "))
        .map(c -> c.substring(code.length()).strip())
        .findFirst()
        .orElseThrow();
  }

  private static String line(String code, String form) {
    return code + " " + Folding.fold(form);
  }

  private static List<Block> blocks(Path file) {
    List<Block> blocks = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.matches("(verb|noun|adjective|nisba) .*")) {
          List<String> words = List.of(line.strip().split("\\s+"));
          List<String> cells = new ArrayList<>();
          for (int k = i + 1; k < lines.size() && lines.get(k).startsWith("  "); k++) {
            cells.add(lines.get(k).replaceAll("#.*", "").strip());
          }
          String where = "spec/paradigms/" + file.getFileName() + ":" + (i + 1);
          blocks.add(new Block(where, words.get(0), words.subList(1, words.size()), cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return blocks;
  }
}
