package org.isnad.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.claim.ArticleSpec;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTest {
  private static final String BLOCK =
      """
      trigger one
        verb    خطف يخطف
        frame   doer-on-target
        yes     خطف مسلحون مهندسا أمس ثم خطف آخرون طبيبا
                agent  مسلحون
                target مهندسا
                time   2025-12-17
                claim  ABDUCT خطف
                time   ? مؤخرا
                status possible
        no      خطف الهدف الأنظار
      """;

  @TempDir Path folder;

  @Test
  void everyClaimOfAnArticleIsFoundWhereItsWordsStand() throws IOException {
    Path articles = Path.of("../spec/articles");
    for (HandRead read : Own.articles(articles)) {
      for (HandRead.Claim claim : read.claims()) {
        String text = read.article().part(claim.part());
        assertThat(claim.end() - claim.start()).as(read.article().id()).isGreaterThan(1);
        assertThat(text.substring(claim.start(), claim.end())).isNotBlank();
      }
    }
  }

  @Test
  void theSecondPlaceOfWordsIsFound() {
    ArticleSpec spec =
        ArticleSpec.parse("a", "article a\ntext one two one\nclaims\n  claim AID@2 one\n");
    HandRead.Claim claim = Own.claims(spec.article(), spec.claims()).getFirst();
    assertThat(claim.start()).isEqualTo(8);
    assertThat(claim.end()).isEqualTo(11);
  }

  @Test
  void aYesListsItsClaimsAndANoIsOfItsTypeAlone() throws IOException, LexiconException {
    Files.writeString(folder.resolve("abduct.lex"), BLOCK);
    List<HandRead> read = Own.examples(Lexicon.load(folder));
    assertThat(read).hasSize(2);
    HandRead.Claim first = read.getFirst().claims().getFirst();
    HandRead.Claim second = read.getFirst().claims().getLast();
    assertThat(first.type()).isEqualTo("ABDUCT");
    assertThat(first.agents()).containsExactly("مسلحون");
    assertThat(first.time()).containsExactly(Answers.UNQUOTED);
    assertThat(first.status()).isEqualTo("asserted");
    assertThat(second.time()).containsExactly("مؤخرا");
    assertThat(second.status()).isEqualTo("possible");
    assertThat(read.getLast().only()).isEqualTo("ABDUCT");
    assertThat(read.getLast().claims()).isEmpty();
  }
}
