package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.mention.figure.FigureFinder;
import org.isnad.mention.time.TimeFinder;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Words;
import org.junit.jupiter.api.Test;

/**
 * Words of the lexicon, digits and marks in any order: no exception, no mention outside its
 * sentence, no time reversed.
 */
class MentionFuzzTest {
  private static final int ROUNDS = 3000;
  private static final String MARKS = "/.-،,()%$\"«»:+\ud800\u0640\u200f٤٥";
  private final Random random = new Random(1);

  @Test
  void anyWordsInAnyOrder() throws LexiconException {
    Lexicon lexicon = Lexicon.load(Path.of(System.getProperty("isnad.home", ".."), "lexicon"));
    List<String> forms = new ArrayList<>();
    for (Block block : lexicon.blocks()) {
      if (MentionExamples.reads(block.kind())) {
        block.fields().forEach(field -> forms.add(field.value()));
      }
    }
    TimeFinder times = new TimeFinder(lexicon);
    FigureFinder figures = new FigureFinder(lexicon);
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate published = round % 4 == 0 ? null : LocalDate.of(2018, 1, 31).plusDays(round);
      Article article = Article.ofText("fuzz", "", sentence(forms), published);
      List<Words> all =
          Sentences.of(article).stream()
              .map(s -> Words.of(s, article.part(s.part()), lexicon))
              .toList();
      LocalDate anchor = TimeFinder.anchor(all, published);
      for (Words words : all) {
        List<TimeMention> found = times.find(words, anchor);
        found.forEach(time -> check(words, time));
        figures
            .find(words, found)
            .forEach(f -> assertThat(Math.max(f.to(), f.ofTo())).isLessThanOrEqualTo(words.size()));
      }
    }
  }

  private static void check(Words words, TimeMention time) {
    assertThat(time.to()).isLessThanOrEqualTo(words.size());
    if (time.first() != null && time.last() != null) {
      assertThat(time.first()).isBeforeOrEqualTo(time.last());
    }
  }

  private String sentence(List<String> forms) {
    StringBuilder sentence = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> sentence.append(MARKS.charAt(random.nextInt(MARKS.length())));
        case 1 -> sentence.append(random.nextInt(random.nextBoolean() ? 40 : 2100));
        default -> sentence.append(forms.get(random.nextInt(forms.size())));
      }
      sentence.append(random.nextInt(5) > 0 ? " " : "");
    }
    return sentence.toString();
  }
}
