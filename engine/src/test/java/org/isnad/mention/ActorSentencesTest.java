package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The words of {@code spec/sentences/actors-*.spec} mean whom they say, and private persons no one.
 */
class ActorSentencesTest {
  private static final Path HOME = Path.of(System.getProperty("isnad.home", ".."));
  private static final Pattern LINE =
      Pattern.compile("  (means|nobody)\\s+([^\\p{IsArabic}]*?)\\s*(\\p{IsArabic}.*)");
  private static final LocalDate USUAL = LocalDate.of(2025, 12, 18);

  /** Whom words of an article mean, an empty name for no one. */
  private record Meaning(String words, String name) {}

  private record Case(String where, String text, List<Meaning> meanings) {}

  @TestFactory
  Stream<DynamicTest> actors() throws IOException, LexiconException {
    MentionReader reader = new MentionReader(Lexicon.load(HOME.resolve("lexicon")));
    try (Stream<Path> files = Files.list(HOME.resolve("spec/sentences"))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("actors"))
          .sorted()
          .toList()
          .stream()
          .flatMap(f -> cases(f).stream())
          .map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c, reader)));
    }
  }

  private static void check(Case spec, MentionReader reader) {
    List<Mention> mentions = reader.read(Article.ofText("spec", "", spec.text(), USUAL));
    for (Meaning meaning : spec.meanings()) {
      String words = Folding.fold(meaning.words());
      List<String> names =
          mentions.stream()
              .filter(Mention.Who.class::isInstance)
              .map(m -> ((Mention.Who) m).party())
              .filter(p -> same(Folding.fold(p.text()), words, meaning.name()))
              .map(p -> String.valueOf(p.name()))
              .filter(n -> !n.equals("null"))
              .distinct()
              .toList();
      assertThat(names)
          .as(meaning.words() + " in: " + spec.text())
          .isEqualTo(meaning.name().isEmpty() ? List.of() : List.of(meaning.name()));
    }
  }

  /** A name is asked of just these words; no name of all that hold them. */
  private static boolean same(String text, String words, String name) {
    return name.isEmpty() ? text.contains(words) : text.equals(words);
  }

  private static List<Case> cases(Path file) {
    List<Case> cases = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("article ")) {
          cases.add(read(file, lines, i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static Case read(Path file, List<String> lines, int at) {
    StringBuilder text = new StringBuilder(lines.get(at).substring("article ".length()).strip());
    List<Meaning> meanings = new ArrayList<>();
    for (int i = at + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (line.matches()) {
        meanings.add(new Meaning(line.group(3).strip(), line.group(2)));
      } else {
        text.append("\n").append(lines.get(i).strip());
      }
    }
    return new Case(
        "spec/sentences/" + file.getFileName() + ":" + (at + 1), text.toString(), meanings);
  }
}
