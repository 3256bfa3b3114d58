package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.codebook.Article;
import org.isnad.codebook.Place;
import org.isnad.codebook.Precision;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of {@code spec/places} holds exactly the places it lists. */
class PlaceSentencesTest {
  private static final Path HOME = Path.of(System.getProperty("isnad.home", ".."));
  private static final LocalDate DAY = LocalDate.of(2025, 12, 18);

  @TestFactory
  Stream<DynamicTest> places() throws IOException, LexiconException {
    MentionReader reader = new MentionReader(Lexicon.load(HOME.resolve("lexicon")));
    try (Stream<Path> files = Files.list(HOME.resolve("spec/places"))) {
      return files.filter(f -> f.toString().endsWith(".spec")).sorted().toList().stream()
          .flatMap(f -> cases(f, reader));
    }
  }

  private static Stream<DynamicTest> cases(Path file, MentionReader reader) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<DynamicTest> cases = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("sentence ")) {
          String sentence = lines.get(i).substring("sentence ".length());
          List<String> expected = expected(lines, i + 1);
          String where = "spec/places/" + file.getFileName() + ":" + (i + 1);
          cases.add(
              DynamicTest.dynamicTest(
                  where,
                  () -> assertThat(found(sentence, reader)).as(sentence).isEqualTo(expected)));
        }
      }
      return cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> expected(List<String> lines, int from) {
    return lines.stream()
        .skip(from)
        .takeWhile(l -> l.startsWith("  "))
        .map(String::strip)
        .filter(l -> l.startsWith("place "))
        .map(l -> Folding.fold(l.replaceAll("\\s+", " ")))
        .toList();
  }

  private static List<String> found(String sentence, MentionReader reader) {
    return reader.read(Article.ofText("spec", "", sentence, DAY)).stream()
        .filter(Mention.Where.class::isInstance)
        .map(m -> line(((Mention.Where) m).place()))
        .toList();
  }

  private static String line(Place place) {
    Precision precision = place.precision();
    String point =
        place.lat() == null || place.lon() == null
            ? "-"
            : String.format(Locale.ROOT, "%.1f,%.1f", place.lat(), place.lon());
    return Folding.fold(
        String.join(
            " ",
            "place",
            dash(place.country()),
            precision == null ? "-" : precision.name().toLowerCase(Locale.ROOT),
            point,
            dash(place.name()).replace(' ', '_'),
            place.text()));
  }

  private static String dash(@Nullable String value) {
    return value == null ? "-" : value;
  }
}
