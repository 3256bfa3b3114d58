package org.isnad.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Part;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Span;
import org.isnad.codebook.Status;
import org.isnad.ledger.Fresh;
import org.isnad.ledger.Samples;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  @Test
  void aReadingDiffersNotFromItselfAndWhollyFromNothing() {
    for (Fresh fresh : Samples.fresh()) {
      List<Claim> claims = fresh.reading().claims();
      assertThat(Differences.between(claims, claims)).isEmpty();
      assertThat(Differences.between(claims, List.of()))
          .hasSameSizeAs(claims)
          .allMatch(d -> d.change() == Difference.Change.LOST);
      assertThat(Differences.between(List.of(), claims))
          .hasSameSizeAs(claims)
          .allMatch(d -> d.change() == Difference.Change.GAINED);
    }
  }

  @Test
  void twoEqualClaimsAreTwo() {
    Claim claim = claim(3, 7, ClaimType.ASSAULT, Status.ASSERTED);
    assertThat(Differences.between(List.of(claim, claim), List.of(claim))).hasSize(1);
  }

  @Test
  void aClaimWhoseTypeOrTriggerChangedIsOneThatChanged() {
    Claim before = claim(3, 7, ClaimType.ASSAULT, Status.ASSERTED);
    assertThat(fields(before, claim(3, 7, ClaimType.DESTROY, Status.DENIED)))
        .containsExactly(Field.TYPE, Field.STATUS);
    assertThat(fields(before, claim(3, 9, ClaimType.ASSAULT, Status.ASSERTED)))
        .containsExactly(Field.TRIGGER);
    assertThat(
            Differences.between(
                List.of(before), List.of(claim(8, 9, ClaimType.ASSAULT, Status.ASSERTED))))
        .extracting(Difference::change)
        .containsExactly(Difference.Change.LOST, Difference.Change.GAINED);
  }

  @Test
  void theNearestLikenessIsTakenFirst() {
    Claim strike = claim(3, 7, ClaimType.ASSAULT, Status.ASSERTED);
    Claim threat = claim(3, 7, ClaimType.THREATEN, Status.ASSERTED);
    Claim denied = claim(3, 7, ClaimType.ASSAULT, Status.DENIED);
    assertThat(Differences.between(List.of(threat, strike), List.of(denied, threat)))
        .singleElement()
        .satisfies(d -> assertThat(d.fields()).containsExactly(Field.STATUS));
  }

  @Test
  void contextIsCutAtWordsAndLines() {
    Article article = Article.ofText("a", "", "one two\nthree four five six seven\neight", null);
    int four = article.text().indexOf("four");
    assertThat(Context.of(article, new Span(Part.TEXT, four, four + 4), 2))
        .isEqualTo("three [four] five six …");
    assertThat(Context.of(article, new Span(Part.TEXT, 0, 3), 9)).isEqualTo("[one] two");
    int seven = article.text().indexOf("seven");
    assertThat(Context.of(article, new Span(Part.TEXT, seven + 1, seven + 5), 1))
        .isEqualTo("… s[even]");
  }

  private static java.util.Set<Field> fields(Claim before, Claim after) {
    List<Difference> found = Differences.between(List.of(before), List.of(after));
    assertThat(found).hasSize(1);
    return found.getFirst().fields();
  }

  private static Claim claim(int start, int end, ClaimType type, Status status) {
    return new Claim(
        type,
        new Span(Part.TEXT, start, end),
        "word",
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        status,
        Scope.INCIDENT,
        List.of());
  }
}
