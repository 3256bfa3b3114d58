package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final Path COUNTRIES =
      Ran.SMALL_HOME.resolve(Path.of("lexicon", "places", "countries.lex"));

  @TempDir Path folder;
  private Path file;
  private String country;

  @BeforeEach
  void copyLexicon() throws IOException {
    country = Files.readString(COUNTRIES);
    file = Files.createDirectories(folder.resolve("places")).resolve("countries.lex");
    Files.writeString(file, country);
  }

  @Test
  void anExampleThatIsNotReadAsItSaysIsShownWithWhatCameOut() throws IOException {
    String name = country.lines().filter(l -> l.startsWith("  form")).findFirst().orElseThrow();
    String other = country.lines().filter(l -> l.startsWith("  demonym")).findFirst().orElseThrow();
    String known = name.substring(10);
    String unsaid = other.substring(10).substring(0, 1).repeat(5);
    Files.writeString(
        file,
        "  yes     "
            + known
            + "\n          country "
            + known
            + "\n"
            + "  yes     "
            + unsaid
            + "\n          country "
            + known
            + "\n",
        java.nio.file.StandardOpenOption.APPEND);
    Ran ran = Ran.isnad("check", "--lexicon", folder.toString(), file.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("lexicon/places/countries.lex:11 SY\n  expected ")
        .endsWith("2 examples, 1 not as they say\n");
  }

  @Test
  void allIsWell() {
    Ran ran = Ran.isnad("check", "--lexicon", folder.toString());
    assertThat(ran.out()).isEqualTo("0 examples, 0 not as they say\n");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void aFileElsewhereIsRefused() {
    Ran ran = Ran.isnad("check", "--lexicon", folder.toString(), COUNTRIES.toString());
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("not in the lexicon").hasLineCount(1);
  }

  @Test
  void weightsHaveNoExamplesAndCanBeRead() throws IOException {
    Path weights = Files.createDirectories(folder.resolve("choices")).resolve("place.weights");
    Files.writeString(weights, "answers\tno\tyes\na=1\t1\t-1\n");
    Ran ran = Ran.isnad("check", "--lexicon", folder.toString(), weights.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("lexicon/choices/place.weights: 1 features weighed for 2 answers;")
        .endsWith("\n0 examples, 0 not as they say\n");
  }

  @Test
  void brokenWeightsStopTheStart() throws IOException {
    Path weights = Files.createDirectories(folder.resolve("choices")).resolve("place.weights");
    Files.writeString(weights, "answers\tno\tyes\na=1\tmuch\t-1\n");
    Ran ran = Ran.isnad("check", "--lexicon", folder.toString(), weights.toString());
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("lexicon/choices/place.weights:2: no number").hasLineCount(1);
  }
}
