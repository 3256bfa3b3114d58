package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoTest {
  @Test
  void onceItPrintsTheTableAndLeavesNothingBehind() throws IOException {
    List<Path> before = leftovers();
    Ran ran = Ran.installed("demo", "--once", "--lang", "en");
    assertThat(ran.out()).contains("mbashir-20251217-2140", "says so", "ASSAULT");
    assertThat(leftovers()).isEqualTo(before);
  }

  private static List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("isnad-demo"))
          .sorted()
          .toList();
    }
  }
}
