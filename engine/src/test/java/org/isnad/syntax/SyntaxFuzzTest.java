package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.arabic.LongTexts;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Match;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the words and their order: tags, cuts, matches and phrases lie inside the sentence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SyntaxFuzzTest {
  private static final int ROUNDS = 1000;
  private static final String MARKS = ".،:!-()\"«»/\n\ud800\udc00\u0000\u0640\u064b\u200f7٣";
  private final Random random = new Random(11);
  private final List<String> forms = new ArrayList<>();
  private Lexicon lexicon;

  @BeforeAll
  void load() throws LexiconException {
    lexicon = Lexicon.load(Path.of("..", "lexicon"));
    for (Block block : lexicon.blocks()) {
      block.fields().forEach(field -> forms.add(field.value()));
    }
  }

  @Test
  void any_words_in_any_order() {
    for (int round = 0; round < ROUNDS; round++) {
      check(text(40));
    }
  }

  @ParameterizedTest
  @MethodSource("org.isnad.arabic.LongTexts#all")
  void long_texts(String name, String text) {
    check(text);
    check(LongTexts.of(text.substring(0, 3) + " " + forms.get(name.length()) + " ", 10_000));
  }

  private void check(String text) {
    for (Sentence sentence : Sentences.of(Article.ofText("fuzz", "", text, null))) {
      Words words = Words.of(sentence, text, lexicon);
      Syntax syntax = Syntax.of(words);
      for (int i = 0; i < words.size(); i++) {
        check(syntax, i);
      }
    }
  }

  private static void check(Syntax syntax, int i) {
    Words words = syntax.words();
    for (Match match : words.at(i)) {
      assertThat(match.from()).isEqualTo(i);
      assertThat(match.to()).isBetween(i + 1, words.size());
    }
    assertThat(syntax.tag(i)).isNotNull();
    assertThat(syntax.cut(i)).isNotNull();
    syntax
        .phrase(i)
        .ifPresent(phrase -> {
          assertThat(phrase.from()).isGreaterThanOrEqualTo(i);
          assertThat(phrase.to()).isBetween(phrase.from() + 1, words.size());
          Span span = syntax.span(phrase.from(), phrase.to());
          assertThat(words.text(span)).isNotEmpty();
          assertThat(span.start()).isGreaterThanOrEqualTo(words.token(phrase.from()).start());
          assertThat(span.end()).isEqualTo(words.token(phrase.to() - 1).end());
        });
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append(MARKS.charAt(random.nextInt(MARKS.length())));
        case 1 -> text.append((char) (0x620 + random.nextInt(0xe0)));
        default -> text.append(forms.get(random.nextInt(forms.size())));
      }
      text.append(random.nextInt(8) > 0 ? " " : "");
    }
    return text.toString();
  }
}
