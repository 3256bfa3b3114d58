package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.codebook.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the text: it is cut into sentences and tokens whose offsets point at their own words, in
 * order, and nothing but blanks and marks without a letter is left out.
 */
final class TextFuzzTest {
  private static final int ROUNDS = 2000;
  private static final int LONGEST_SENTENCE = 500;
  private static final String MARKS =
      ".!?\u061f\u2026\"\u00ab\u00bb\u201c\u201d\u0640\u0640.\u0640\u064b\u0670\u200f\ufeff#_\n \t:\u060c،";
  private final Random random = new Random(7);

  @Test
  void any_units_in_any_order() {
    for (int round = 0; round < ROUNDS; round++) {
      check(Article.ofText("fuzz", units(20), units(200), null));
    }
  }

  @Test
  void every_unit_alone_between_letters_and_twice() {
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      char c = (char) unit;
      String text = "" + c + '\u0643' + c + '\u0644' + c + c;
      check(Article.ofText("fuzz", text.replace("\n", ""), text, null));
      assertThat(Folding.fold(text).length()).isLessThan(120);
    }
  }

  @ParameterizedTest
  @MethodSource("org.isnad.arabic.LongTexts#all")
  void long_texts(String name, String text) {
    check(Article.ofText(name, "", text, null));
  }

  private static void check(Article article) {
    for (Sentence sentence : Sentences.of(article)) {
      String text = article.part(sentence.part());
      assertThat(sentence.size()).isBetween(1, LONGEST_SENTENCE);
      int at = sentence.start();
      for (Token token : sentence.tokens()) {
        leftOut(text, at, token.start());
        assertThat(token.end()).isGreaterThan(token.start());
        same(token.text(), text.substring(token.start(), token.end()));
        cuts(token);
        at = token.end();
      }
      leftOut(text, at, sentence.end());
    }
  }

  // No assertion for each of millions of letters
  private static void same(String told, String stands) {
    if (!told.equals(stands)) {
      assertThat(told).isEqualTo(stands);
    }
  }

  private static void leftOut(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && !Folding.isMark(text.charAt(i))) {
        throw new AssertionError("left out at " + i + ": " + (int) text.charAt(i));
      }
    }
  }

  private static void cuts(Token token) {
    List<Split> splits = Clitics.splits(token.fold());
    if (!token.fold().isEmpty()) {
      same(splits.getFirst().stem(), token.fold());
      Clitics.unknown(token.fold());
    }
    int letters = Clitics.charactersOf(token.text(), 1);
    assertThat(letters).isBetween(0, token.text().length());
  }

  private String units(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(
          switch (random.nextInt(6)) {
            case 0 -> (char) random.nextInt(0x10000);
            case 1 -> (char) (0xd800 + random.nextInt(0x800));
            case 2 -> (char) random.nextInt(0x20);
            case 3 -> MARKS.charAt(random.nextInt(MARKS.length()));
            default -> (char) (0x620 + random.nextInt(0xe0));
          });
    }
    return text.toString();
  }
}
