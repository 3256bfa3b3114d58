package org.isnad.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DaysTest {
  /** Each line of {@code spec/pages/days.spec}. */
  @TestFactory
  Stream<DynamicTest> days() throws IOException {
    return Files.readAllLines(Path.of("../spec/pages/days.spec")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\s+", 2))
        .map(line ->
            DynamicTest.dynamicTest(
                line[1],
                () ->
                    assertThat(Days.in(line[1]).map(Object::toString).orElse("none"))
                        .isEqualTo(line[0])));
  }

  @Test
  void aDatelineEndsWithADash() {
    assertThat(Days.inDateline("Aden 18 December 2025 (Wire) - Four soldiers")).isPresent();
    assertThat(Days.inDateline("Four soldiers were hurt on 18 December 2025.")).isEmpty();
    assertThat(Days.inDateline("Of the days in " + "x".repeat(80) + " 18/12/2025 - none"))
        .isEmpty();
  }
}
