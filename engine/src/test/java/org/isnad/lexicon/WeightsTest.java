package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of weights say what they say, and a broken one stops the start with its line. */
class WeightsTest {
  private static final String FILE = "choices/place.weights";
  private static final String GOOD = "# made\nanswers\tno\tyes\na=1\t-.500\t.500\nb=x|y\t.1\t-1\n";

  @TempDir Path folder;

  @Test
  void whatHoldsIsSummed() throws LexiconException {
    Weights weights = Weights.parse(FILE, GOOD);
    long a = Weights.with(Weights.start("a"), "1");
    long b = Weights.with(Weights.with(Weights.start("b"), "x"), "y");
    long unknown = Weights.with(Weights.start("a"), "2");
    assertThat(weights.size()).isEqualTo(2);
    assertThat(weights.weight(a, 1)).isEqualTo(0.5f);
    assertThat(weights.weight(unknown, 1)).isZero();
    double yes = 1 / (1 + Math.exp(-1));
    assertThat(weights.shares(new long[] {a, unknown}, 2)[1]).isCloseTo(yes, within(1e-9));
    double both = 1 / (1 + Math.exp(-1 + 1.1));
    assertThat(weights.shares(new long[] {a, b}, 2)[1]).isCloseTo(both, within(1e-6));
  }

  @Test
  void whatIsKeptCompiledSaysTheSame() throws LexiconException, IOException {
    Weights weights = Weights.parse(FILE, GOOD);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(kept));
    Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));
    long a = Weights.with(Weights.start("a"), "1");
    assertThat(read.size()).isEqualTo(weights.size());
    assertThat(read.answers()).isEqualTo(weights.answers());
    assertThat(read.shares(new long[] {a}, 1)).isEqualTo(weights.shares(new long[] {a}, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "place, '', 'lexicon/choices/place.weights: no line names the answers'",
    "place, 'answers|yes|no', ':1: not the line'",
    "place, 'answers|no', ':1: not the line'",
    "place, 'a=1|1|1', ':1: not the line'",
    "party, 'answers|no|yes', ':1: not the line'",
    "other, 'answers|no|yes', 'lexicon/choices/other.weights:1: no such choice'",
    "place, 'answers|no|yes~a=1|1', ':2: not a feature and 2 numbers'",
    "place, 'answers|no|yes~a=1|1|2|3', ':2: not a feature and 2 numbers'",
    "place, 'answers|no|yes~a|1|2', ':2: not a feature and 2 numbers'",
    "place, 'answers|no|yes~#~a=1|1|x', ':3: no number between -1000 and 1000: x'",
    "place, 'answers|no|yes~a=1|NaN|1', ':2: no number'",
    "place, 'answers|no|yes~a=1|1|1e9', ':2: no number'",
    "place, 'answers|no|yes~a=1|1|1~a=1|1|1', ':3: this feature stands there already'",
  })
  void aBrokenLineIsTold(String choice, String lines, String told) {
    String content = lines.replace('|', '\t').replace('~', '\n');
    assertThatThrownBy(() -> Weights.parse("choices/" + choice + ".weights", content))
        .isInstanceOf(LexiconException.class)
        .message()
        .contains("lexicon/choices/" + choice + ".weights", told, "learn/run")
        .hasLineCount(1);
  }

  @Test
  void shortWordsShareNoHash() {
    // Both have the same String.hashCode
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    long start = Weights.start("stem");
    assertThat(Weights.with(start, "Aa")).isNotEqualTo(Weights.with(start, "BB"));
  }

  @Test
  void anyBytesGiveWeightsOrAFault() throws IOException {
    Files.writeString(folder.resolve("some.lex"), "words some\n  form  abc\n");
    Path file = Files.createDirectories(folder.resolve("choices")).resolve("place.weights");
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] bad = good.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, bad);
      try {
        assertThat(Lexicon.load(folder).weights("place")).isPresent();
      } catch (LexiconException e) {
        assertThat(e).hasMessageStartingWith("lexicon/choices/place.weights");
      }
    }
  }
}
