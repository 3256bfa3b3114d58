package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TwinsTest {
  @TempDir Path folder;
  private String ledger = "";

  @BeforeEach
  void add() throws Exception {
    String one = Documents.line(1, 60);
    String header = one.replace("\"text\":\"", "\"text\":\"Our city, our agency. ");
    String cut = header.replaceAll("^(.*\"text\":\".{260}).*(\",\"published.*)$", "$1$2");
    String other = Documents.line(2, 60);
    Path documents = folder.resolve("d.jsonl");
    Files.writeString(
        documents,
        one
            + other
            + header.replace("\"d1\"", "\"d3\"").replace("}", ",\"outlet\":\"B\"}")
            + cut.strip().replace("\"d1\"", "\"d4\"")
            + "\n");
    ledger = folder.resolve("ledger.db").toString();
    assertThat(Ran.isnad("add", "--ledger", ledger, documents.toString()).err())
        .contains("4 read, 4 added");
  }

  @Test
  void groupsArePrintedOneALine() {
    Ran ran = Ran.isnad("twins", "--ledger", ledger);
    assertThat(ran.exit()).isZero();
    JsonNode group = JsonMapper.shared().readTree(ran.out());
    assertThat(group.get("articles").findValuesAsString("id")).containsExactly("d1", "d3", "d4");
    assertThat(group.get("articles").get(1).get("outlet").stringValue()).isEqualTo("B");
    assertThat(group.get("articles").get(1).get("share").doubleValue()).isEqualTo(1.0);
  }

  @Test
  void theTwinsOfOneEntryAsATable() {
    Ran ran = Ran.isnad("twins", "--ledger", ledger, "--format", "table", "3");
    assertThat(ran.out().lines().map(String::strip))
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).startsWith("1  100%  2025-12-18"));
    assertThat(Ran.isnad("twins", "--ledger", ledger, "2").out()).contains("\"id\":\"d2\"");
    Ran none = Ran.isnad("twins", "--ledger", ledger, "77");
    assertThat(none.err())
        .isEqualTo("isnad: 77: no such entry: serve shows the numbers in its addresses\n");
    assertThat(none.exit()).isEqualTo(2);
  }
}
