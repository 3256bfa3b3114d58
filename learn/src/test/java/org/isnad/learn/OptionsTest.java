package org.isnad.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  @Test
  void foldersHaveWeights() throws Fault {
    Options options = Options.of(List.of("--cross", "b", "a", "c/b@0.5"));
    assertThat(options.cross()).isEqualTo("b");
    assertThat(options.own()).isEqualTo(Options.OWN);
    assertThat(options.folders())
        .containsExactly(
            new Options.Folder(Path.of("a"), 1), new Options.Folder(Path.of("c/b"), 0.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--cross", "--own", "--own x", "--all", "a@", "a@b", "a@-1"})
  void aMistakeIsToldInOneLine(String line) {
    assertThatThrownBy(() -> Options.of(List.of(line.split(" "))))
        .isInstanceOf(Fault.class)
        .message()
        .contains("learn/README.md")
        .hasLineCount(1);
  }
}
