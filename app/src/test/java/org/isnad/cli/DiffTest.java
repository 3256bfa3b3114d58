package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** On the bundled examples, against an earlier reading of them in which something was changed. */
class DiffTest {
  private static final String EXAMPLES = Path.of("..", "examples", "demo").toString();
  private static List<String> now = List.of();

  @TempDir Path folder;

  @BeforeEach
  void read() {
    if (now.isEmpty()) {
      now = Ran.installed("read", "--format", "jsonl", EXAMPLES).out().lines().toList();
    }
  }

  @Test
  void anEarlierReadingThatIsTheSameDiffersInNothing() throws IOException {
    Ran ran = diff(now, "jsonl");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).hasSize(1);
    JsonNode counts = counts(ran);
    assertThat(counts.get("differing").intValue()).isZero();
    assertThat(counts.get("before").intValue())
        .isPositive()
        .isEqualTo(counts.get("after").intValue());
  }

  @Test
  void aLexiconDiffersInNothingFromItself() {
    Ran ran = Ran.installed("diff", "../lexicon", "--format", "table", "--lang", "en");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("read twice, 0 differ;").contains("gained 0, lost 0, changed 0");
  }

  @Test
  void whatChangedIsToldWithItsFieldsAndCounted() throws IOException {
    List<String> before = new ArrayList<>(now);
    int document = firstWithClaims(before, 3);
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(before.get(document));
    ArrayNode claims = (ArrayNode) tree.get("claims");
    String status = claims.get(1).get("status").stringValue();
    ((ObjectNode) claims.get(1)).put("status", status.equals("denied") ? "planned" : "denied");
    ObjectNode more = (ObjectNode) claims.get(2).deepCopy();
    more.put("start", 0).put("end", 1).put("part", "text");
    claims.remove(0);
    claims.add(more);
    before.set(document, tree.toString());
    before.set(document == 0 ? 1 : 0, "{\"id\":\"another\",\"claims\":[]}");

    Ran ran = diff(before, "jsonl");
    List<JsonNode> lines = ran.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines.subList(0, lines.size() - 1))
        .extracting(line -> line.get("change").stringValue())
        .containsExactlyInAnyOrder("gained", "lost", "changed");
    JsonNode changed =
        lines.stream()
            .filter(line -> line.path("change").asString("").equals("changed"))
            .findFirst()
            .orElseThrow();
    assertThat(changed.get("fields").toString()).isEqualTo("[\"status\"]");
    assertThat(changed.get("after").get("status").stringValue()).isEqualTo(status);
    assertThat(changed.get("context").stringValue())
        .contains("[" + changed.get("after").get("trigger").stringValue() + "]");
    assertThat(counts(ran).get("fields").toString()).isEqualTo("{\"status\":1}");
    assertThat(ran.err())
        .isEqualTo("isnad: 1 articles are not in " + file() + " and were left out\n");

    assertThat(diff(before, "table").out())
        .contains("gained ", "lost ", "changed ", " → ", "fields that changed");
  }

  private Ran diff(List<String> before, String format) throws IOException {
    Files.write(file(), before);
    Ran ran =
        Ran.installed(
            "diff", "--against", file().toString(), EXAMPLES, "--format", format, "--lang", "en");
    assertThat(ran.exit()).isZero();
    return ran;
  }

  private Path file() {
    return folder.resolve("before.jsonl");
  }

  private static JsonNode counts(Ran ran) {
    return JsonMapper.shared().readTree(ran.out().lines().toList().getLast()).get("counts");
  }

  private static int firstWithClaims(List<String> documents, int least) {
    for (int i = 0; i < documents.size(); i++) {
      if (JsonMapper.shared().readTree(documents.get(i)).get("claims").size() >= least) {
        return i;
      }
    }
    throw new AssertionError("no document with " + least + " claims");
  }
}
