package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {
  @Test
  void aClaimStandsOverItsReasonsAndTheirLexiconLines() throws IOException {
    String sentence = exampleOf(Path.of("..", "lexicon", "triggers", "assault.lex"));
    Ran ran = Ran.installed("explain", sentence, "--published", "2025-12-18", "--lang", "en");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines)
        .contains("Claims")
        .anyMatch(line -> line.startsWith("Considered and dropped"));
    assertThat(lines).anyMatch(line -> line.startsWith("  ASSAULT"));
    assertThat(lines)
        .anyMatch(line -> line.startsWith("    trigger "))
        .anyMatch(line -> line.contains("[lexicon/triggers/assault.lex:"));
  }

  private static String exampleOf(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("  yes "))
        .findFirst()
        .orElseThrow()
        .substring("  yes ".length())
        .strip();
  }
}
