package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.LongTexts;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Looking up takes steps in proportion to the text's length: counted, not timed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LinearTest {
  private static final int LENGTH = 20_000;

  /** Words of a form are looked at again from each word before, cuts from each particle. */
  private static final int MOST_PER_LETTER = 20;

  private Lexicon lexicon;

  @BeforeAll
  void load() throws LexiconException {
    lexicon = Lexicon.load(Path.of("..", "lexicon"));
  }

  @Test
  void of_any_one_unit_repeated() {
    for (Map.Entry<String, String> unit : LongTexts.units().entrySet()) {
      linear(unit.getKey(), unit.getValue());
    }
  }

  @Test
  void of_any_form_repeated() {
    List<String> forms = new ArrayList<>();
    lexicon
        .blocks()
        .forEach(block ->
            block.fields().stream()
                .filter(field -> Keys.isForm(block.kind(), field.key()))
                .forEach(field -> forms.add(field.value())));
    // one in so many, and the longest, whose beginnings are begun again most often
    for (int i = 0; i < forms.size(); i += 397) {
      linear(forms.get(i), forms.get(i) + " ");
    }
    forms.stream()
        .sorted((a, b) -> b.length() - a.length())
        .limit(30)
        .forEach(form -> linear(form, form + " "));
  }

  private void linear(String name, String unit) {
    long once = steps(LongTexts.of(unit, LENGTH / 10));
    long tenfold = steps(LongTexts.of(unit, LENGTH));
    assertThat(tenfold).as(name).isLessThanOrEqualTo(MOST_PER_LETTER * (long) LENGTH);
    assertThat(tenfold).as(name).isLessThanOrEqualTo(12 * once + 1000);
  }

  private long steps(String text) {
    long steps = 0;
    for (Sentence sentence : Sentences.of(Article.ofText("long", "", text, null))) {
      Walk walk = lexicon.automaton().walk(sentence);
      for (int i = 0; walk != null && i < sentence.size(); i++) {
        walk.at(i);
      }
      steps += walk == null ? 0 : walk.steps();
    }
    return steps;
  }
}
