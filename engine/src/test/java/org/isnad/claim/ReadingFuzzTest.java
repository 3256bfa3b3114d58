package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Party;
import org.isnad.codebook.Reading;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/**
 * Whatever the words and their order: reading ends, gives the same again, and points at the words
 * it names.
 */
final class ReadingFuzzTest {
  private static final int ROUNDS = 400;
  private static final String MARKS = ".،؛:؟!-()\"«»/\n\ud800\u0640\u064b\u200f";
  private final Random random = new Random(1);

  @Test
  void any_words_in_any_order() throws Exception {
    Lexicon lexicon = Lexicon.load(Path.of("..", "lexicon"));
    ClaimReader reader = new ClaimReader(lexicon);
    List<String> words = words(lexicon);
    int claims = 0;
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate published = round % 4 == 0 ? null : LocalDate.of(2024, 2, 29).plusDays(round);
      Article article = Article.ofText("fuzz", text(words, 8), text(words, 60), published);
      Reading reading = reader.read(article);
      reading.claims().forEach(claim -> check(article, claim));
      assertThat(reader.read(article)).isEqualTo(reading);
      claims += reading.claims().size();
    }
    assertThat(claims).isGreaterThan(ROUNDS);
  }

  private static void check(Article article, Claim claim) {
    same(article, claim.span(), claim.trigger());
    Stream.of(claim.agents(), claim.targets(), claim.sources())
        .flatMap(List::stream)
        .forEach((Party party) -> same(article, party.span(), party.text()));
    claim.figures().forEach(figure -> same(article, figure.span(), figure.text()));
    if (claim.place() != null) {
      same(article, claim.place().span(), claim.place().text());
    }
    if (claim.time() != null) {
      same(article, claim.time().span(), claim.time().text());
    }
  }

  private static void same(Article article, Span span, String text) {
    assertThat(article.part(span.part()).substring(span.start(), span.end())).isEqualTo(text);
  }

  /** The words of the lexicon's own examples, which are those of news, and its forms. */
  private static List<String> words(Lexicon lexicon) {
    List<String> words = new ArrayList<>();
    for (Block block : lexicon.blocks()) {
      block.examples().forEach(example -> words.addAll(List.of(example.sentence().split(" "))));
    }
    lexicon.blocks().stream()
        .filter(block -> block.kind().equals("trigger") || block.kind().equals("speech"))
        .forEach(block -> block.fields().forEach(field -> words.add(field.value())));
    return words;
  }

  private String text(List<String> words, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      switch (random.nextInt(8)) {
        case 0 -> text.append(MARKS.charAt(random.nextInt(MARKS.length())));
        case 1 -> text.append(random.nextInt(random.nextBoolean() ? 40 : 2100));
        default -> text.append(words.get(random.nextInt(words.size())));
      }
      text.append(random.nextInt(12) > 0 ? " " : "");
    }
    return text.toString();
  }
}
