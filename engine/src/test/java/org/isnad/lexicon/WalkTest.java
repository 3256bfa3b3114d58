package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.codebook.Article;
import org.junit.jupiter.api.Test;

/** The quick walk over a sentence finds what cutting each word in all ways and asking would. */
final class WalkTest {
  private record Found(Entry entry, Split split) {}

  @Test
  void words_are_found_in_all_their_cuts() throws LexiconException {
    Lexicon lexicon = Lexicon.load(Path.of("..", "lexicon"));
    int found = 0;
    for (Block block : lexicon.blocks()) {
      for (Block.Example example : block.examples()) {
        Article article = Article.ofText("example", "", example.sentence(), null);
        for (Sentence sentence : Sentences.of(article)) {
          List<List<Match>> at = lexicon.at(sentence);
          for (int i = 0; i < sentence.size(); i++) {
            List<Found> expected = expected(lexicon, sentence.token(i));
            assertThat(alone(at.get(i))).as(sentence.token(i).text()).isEqualTo(expected);
            found += expected.size();
          }
        }
      }
    }
    assertThat(found).isGreaterThan(10_000);
  }

  private static List<Found> expected(Lexicon lexicon, Token token) {
    List<Found> found = new ArrayList<>();
    if (token.word()) {
      for (Split split : Clitics.splits(token.fold())) {
        lexicon.exact(split.stem()).forEach(entry -> found.add(new Found(entry, split)));
      }
    }
    return found;
  }

  private static List<Found> alone(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.length() == 1)
        .map(match -> new Found(match.entry(), match.first()))
        .toList();
  }
}
