package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.mention.time.TimeFinder;
import org.isnad.mention.time.TimeMemory;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of {@code spec/sentences} holds exactly the figures and times it lists. */
class SentencesTest {
  private static final Path HOME = Path.of(System.getProperty("isnad.home", ".."));
  private static final LocalDate USUAL = LocalDate.of(2025, 12, 18);

  /** One block of a spec file. */
  private record Case(
      String where, String sentence, @Nullable LocalDate published, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> figuresAndTimes() throws IOException, LexiconException {
    Lexicon lexicon = Lexicon.load(HOME.resolve("lexicon"));
    MentionExamples examples = new MentionExamples(lexicon);
    try (Stream<Path> files = Files.list(HOME.resolve("spec/sentences"))) {
      return files
          .filter(f ->
              f.toString().endsWith(".spec") && !f.getFileName().toString().startsWith("actors"))
          .sorted()
          .toList()
          .stream()
          .flatMap(f -> cases(f).stream())
          .map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c, lexicon, examples)));
    }
  }

  private static void check(Case spec, Lexicon lexicon, MentionExamples examples) {
    Article article = Article.ofText("spec", "", spec.sentence(), spec.published());
    List<Words> all =
        Sentences.of(article).stream()
            .map(s -> Words.of(s, article.part(s.part()), lexicon))
            .toList();
    TimeMemory said = new TimeMemory(TimeFinder.anchor(all, spec.published()));
    List<String> found = new ArrayList<>();
    all.forEach(words -> found.addAll(examples.lines(words, said)));
    assertThat(folded(found)).as(spec.sentence()).isEqualTo(folded(spec.expected()));
  }

  private static List<String> folded(List<String> lines) {
    return lines.stream().sorted().map(l -> Folding.fold(l.replaceAll("\\s+", " "))).toList();
  }

  private static List<Case> cases(Path file) {
    List<Case> cases = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("sentence ")) {
          cases.add(read(file, lines, i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static Case read(Path file, List<String> lines, int at) {
    @Nullable LocalDate published = USUAL;
    List<String> expected = new ArrayList<>();
    for (int i = at + 1; i < lines.size() && lines.get(i).startsWith("  "); i++) {
      String line = lines.get(i).replaceAll("\\s+#.*", "").strip();
      if (line.startsWith("published ")) {
        String day = line.substring("published ".length()).strip();
        published = day.equals("-") ? null : LocalDate.parse(day);
      } else if (line.startsWith("figure ") || line.startsWith("time ")) {
        expected.add(line);
      }
    }
    String where = "spec/sentences/" + file.getFileName() + ":" + (at + 1);
    return new Case(
        where, lines.get(at).substring("sentence ".length()).strip(), published, expected);
  }
}
