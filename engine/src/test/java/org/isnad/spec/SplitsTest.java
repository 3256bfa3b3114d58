package org.isnad.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.syntax.Readings;
import org.isnad.syntax.Segmentation;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.WordReading;
import org.isnad.syntax.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of {@code spec/words} is cut as it was by hand. */
class SplitsTest {
  private static final Path HOME = Path.of(System.getProperty("isnad.home", ".."));

  private static final KnownGaps GAPS = KnownGaps.of("words");

  /** A sentence, its pieces cut by hand, and what the best readings of some of its words are. */
  private record Case(String where, String sentence, String split, List<String> readings) {}

  @TestFactory
  Stream<DynamicTest> splits() throws IOException, LexiconException {
    Lexicon lexicon = Lexicon.load(HOME.resolve("lexicon"));
    List<String> failing = new ArrayList<>();
    List<String> all = new ArrayList<>();
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(HOME.resolve("spec/words"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".spec")).sorted().toList()) {
        cases(file).forEach(c -> tests.add(test(c, lexicon, failing, all)));
      }
    }
    tests.add(DynamicTest.dynamicTest("known gaps", () -> GAPS.check(failing, all)));
    return tests.stream();
  }

  /** What goes wrong is gathered; the last test holds it against the list of known gaps. */
  private static DynamicTest test(
      Case spec, Lexicon lexicon, List<String> failing, List<String> all) {
    return DynamicTest.dynamicTest(
        spec.where(),
        () -> {
          all.add(spec.sentence());
          String got = pieces(spec.sentence(), lexicon);
          String expected = Folding.fold(spec.split().replaceAll("\\s+", " "));
          if (!got.equals(expected)) {
            failing.add(spec.sentence());
          }
          if (!GAPS.lists(spec.sentence())) {
            assertThat(got).as(spec.sentence()).isEqualTo(expected);
          }
          if (!spec.readings().isEmpty()) {
            readings(spec, lexicon);
          }
        });
  }

  /** {@code POS Feature=Value|… word}: the features may be fewer than the reading has, or none. */
  private static void readings(Case spec, Lexicon lexicon) {
    Article article = Article.ofText("spec", "", spec.sentence(), null);
    Sentence sentence = Sentences.of(article).getFirst();
    Syntax syntax = Syntax.of(Words.of(sentence, article.text(), lexicon));
    Readings readings = Readings.of(syntax);
    for (String line : spec.readings()) {
      String[] parts = line.split("\\s+");
      int i = 0;
      while (!syntax.words().token(i).text().equals(parts[parts.length - 1])) {
        i++;
      }
      WordReading best = readings.at(i).getFirst();
      assertThat(best.pos()).as(line + " in " + spec.sentence()).isEqualTo(parts[0]);
      List<String> features = List.of(best.features().split("\\|"));
      if (parts.length > 2) {
        assertThat(features).as(line).contains(parts[1].split("\\|"));
      }
    }
  }

  private static String pieces(String text, Lexicon lexicon) {
    Article article = Article.ofText("spec", "", text, null);
    List<String> pieces = new ArrayList<>();
    Sentences.of(article)
        .forEach(s ->
            pieces.addAll(
                Segmentation.pieces(Syntax.of(Words.of(s, article.part(s.part()), lexicon)))));
    return String.join(" ", pieces);
  }

  private static List<Case> cases(Path file) {
    List<Case> cases = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i + 1 < lines.size(); i++) {
        if (lines.get(i).startsWith("sentence ") && lines.get(i + 1).startsWith("  split ")) {
          String where = "spec/words/" + file.getFileName() + ":" + (i + 1);
          List<String> readings = new ArrayList<>();
          for (int k = i + 2; k < lines.size() && lines.get(k).startsWith("  reading "); k++) {
            readings.add(lines.get(k).substring("  reading ".length()).strip());
          }
          String sentence = lines.get(i).substring("sentence ".length()).strip();
          String split = lines.get(i + 1).substring("  split ".length()).strip();
          cases.add(new Case(where, sentence, split, readings));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }
}
