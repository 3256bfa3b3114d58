package org.isnad.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.isnad.ledger.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  /**
   * Isolates are written as visible signs in the spec, for no editor shows them: first-strong [
   * right-to-left ‹ left-to-right › end ]. With {@code -Disnad.accept=true} the spec is rewritten,
   * for git to show.
   */
  @ParameterizedTest
  @CsvSource({"en,80", "ar,80", "en,44"})
  void readingsOfTheSpecAreSetAsTheSpecSays(String language, int columns) throws IOException {
    Table table = new Table(Labels.of(language), new Look(columns, false));
    String set =
        Samples.fresh().stream()
            .map(fresh -> table.document(fresh.article(), fresh.reading()))
            .collect(Collectors.joining("\n"));
    Path expected = Path.of("..", "spec", "ledgers", "table-" + language + "-" + columns + ".txt");
    if (Boolean.getBoolean("isnad.accept")) {
      Files.writeString(expected, visible(set));
    }
    assertThat(visible(set)).isEqualTo(Files.readString(expected));
  }

  private static String visible(String text) {
    return text.replace('\u2066', '\u203a')
        .replace('\u2067', '\u2039')
        .replace('\u2068', '[')
        .replace('\u2069', ']')
        .replace("\u200f", "!");
  }
}
