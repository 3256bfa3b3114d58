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
        .anyMatch(line -> line.startsWith("    act "))
        .anyMatch(line -> line.contains("[lexicon/triggers/assault.lex:"));
  }

  @Test
  void everyFieldHasItsValueWithAReasonOrIsSaidToBeUnsaid() {
    String sentence =
        "قصفت مدفعية الجيش السوري مواقع في ريف إدلب فجر الخميس، ما أدى إلى مقتل ثلاثة مدنيين، وفق ناشطين";
    String out =
        Ran.installed("explain", sentence, "--published", "2025-12-18", "--lang", "en")
            .out()
            .replaceAll("[\u2066-\u2069\u200f]", "")
            .replaceAll("\n {12,}", " ")
            .replaceAll("(?<=\\S)  +", "  ");
    assertThat(out)
        .contains("    means  artillery (مدفعية): a weapon word near the act [lexicon/means/")
        .contains("    when  2025-12-18 (فجر الخميس): the last such day")
        .containsPattern("    who  .* \\(Syrian army\\): the doer")
        .containsPattern("    where  .* SY\\): ")
        .containsPattern("    how many  killed 3 \\(.*\\): a number")
        .contains("    status  asserted: no word says otherwise")
        .contains("    scope  incident: no word says otherwise")
        .contains("Mentioned, and taken by no claim")
        .containsPattern("    whom  مدنيين: .*weighed, [0-9]+ of 100 for .*figure=killed")
        .doesNotContain("not found", "no reason is told");
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
