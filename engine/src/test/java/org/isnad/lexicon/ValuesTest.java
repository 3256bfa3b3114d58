package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.mention.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A value that a key does not have stops the start, and says where, what, and what may stand there.
 */
class ValuesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "trigger, means, airr, air drone",
    "trigger, role, kiled, killed injured",
    "trigger, status, dennied, asserted denied",
    "trigger, scope, agregate, incident aggregate",
    "trigger, frame, doer-on-traget, doer-on-target doer-hits-target",
    "trigger, weak, yes, true",
    "trigger, present, State, state",
    "speech, frame, victims, verb according-to",
    "cue, reach, sentense, same clause sentence",
    "cue, status, Denied, asserted denied",
    "means, means, air drone, air drone",
    "role, role, killed injured, killed injured",
    "region, precision, village, point town",
    "plover, means, air bow, air drone",
    "acled, event, Battle, Battles Explosions/Remote violence",
    "cameo, root, 21, 01 02"
  })
  void aTypoIsToldWithItsLineAndWhatIsAllowed(String kind, String key, String typo, String allowed)
      throws IOException {
    String line = "  " + key + "   " + typo;
    Files.writeString(folder.resolve("some.lex"), "# words\n" + kind + " one\n" + line + "\n");
    assertThatThrownBy(() -> Lexicon.load(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("lexicon/some.lex:3: '" + key + "' has no such value\n  " + line)
        .hasMessageContaining("^ use one of: " + allowed);
  }

  @Test
  void theCaretStandsUnderTheWordThatIsWrong() throws IOException {
    Files.writeString(folder.resolve("some.lex"), "acled one\n  means  air mean\n");
    assertThatThrownBy(() -> Lexicon.load(folder))
        .hasMessageContaining("\n" + " ".repeat(15) + "^");
  }

  @Test
  void framesAreThoseThatTheEngineKnows() {
    assertThat(Values.of("trigger", "frame")).containsExactlyElementsOf(Frame.words());
  }
}
