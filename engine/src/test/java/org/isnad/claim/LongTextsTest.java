package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.isnad.arabic.LongTexts;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Texts without end are read to their end. Before long sentences were cut, one of these took a
 * minute, and one twice as long four times that.
 */
@Timeout(120)
final class LongTextsTest {
  @Test
  void quotes_and_sentences_that_never_end() throws Exception {
    ClaimReader reader = new ClaimReader(Lexicon.load(Path.of("..", "lexicon")));
    for (String unit : LongTexts.units().values()) {
      reader.read(article(LongTexts.of(unit, 20_000)));
    }
    reader.read(article("« قال ".repeat(10_000)));
    reader.read(article("(قال «".repeat(10_000)));
    Reading reading = reader.read(article("قصف الجيش مدينة حلب وقتل 3 مدنيين ".repeat(2_900)));
    assertThat(reading.claims()).hasSizeGreaterThan(2_000);
  }

  private static Article article(String text) {
    return Article.ofText("long", "", text, LocalDate.of(2025, 12, 18));
  }
}
