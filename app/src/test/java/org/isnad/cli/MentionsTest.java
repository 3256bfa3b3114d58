package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On the bundled examples: every mention points at its words, and gold is counted rightly. */
class MentionsTest {
  private static final String EXAMPLES = Path.of("..", "examples", "demo").toString();
  private static List<JsonNode> documents = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void read() {
    Ran ran = Ran.installed("mentions", "--format", "jsonl", EXAMPLES);
    assertThat(ran.exit()).isZero();
    documents = ran.out().lines().map(JsonMapper.shared()::readTree).toList();
  }

  @Test
  void thereAreFiguresTimesPlacesAndActors() {
    assertThat(documents).hasSizeGreaterThan(5);
    Set<String> kinds =
        mentions().stream().map(m -> m.get("kind").stringValue()).collect(Collectors.toSet());
    assertThat(kinds).containsExactlyInAnyOrder("figure", "time", "place", "actor");
    assertThat(mentions()).allSatisfy(m -> assertThat(m.get("rule").stringValue()).isNotBlank());
  }

  @Test
  void theTableTellsTheSameWords() {
    String table = Ran.installed("mentions", "--format", "table", "--lang", "en", EXAMPLES).out();
    List<String> texts =
        mentions().stream()
            .filter(m -> m.get("kind").stringValue().equals("time"))
            .map(m -> m.get("text").stringValue().split("\\s")[0])
            .toList();
    assertThat(table).contains(texts);
  }

  @Test
  void goldIsFoundAndWhatIsNotIsListed() throws IOException {
    List<String> lines = new ArrayList<>();
    int figures = 0;
    for (JsonNode document : documents) {
      List<String> said = new ArrayList<>();
      for (JsonNode mention : document.get("mentions")) {
        if (mention.get("kind").stringValue().equals("figure")) {
          said.add(mention.toString());
          figures++;
        }
      }
      lines.add(
          "{\"id\":%s,\"claims\":[{\"figures\":[%s]}]}"
              .formatted(document.get("id"), String.join(",", said)));
    }
    Path gold = Files.write(folder.resolve("gold.jsonl"), lines);
    assertThat(against(gold)).contains("figure %d of %d 100.0 %%".formatted(figures, figures));
    Files.writeString(
        gold, Files.readString(gold).replaceFirst("\"min\":\\d+", "\"min\":987654321"));
    assertThat(against(gold))
        .contains("figure %d of %d".formatted(figures - 1, figures))
        .contains("missed figure")
        .contains("987654321");
  }

  private static String against(Path gold) {
    Ran ran = Ran.installed("mentions", EXAMPLES, "--against", gold.toString(), "--missed");
    assertThat(ran.err()).isEmpty();
    return ran.out().replaceAll(" +", " ");
  }

  private static List<JsonNode> mentions() {
    List<JsonNode> all = new ArrayList<>();
    documents.forEach(document -> document.get("mentions").forEach(all::add));
    return all;
  }
}
