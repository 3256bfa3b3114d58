package org.isnad.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.claim.choice.Question;
import org.isnad.claim.choice.Question.Option;
import org.isnad.codebook.Article;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Part;
import org.isnad.codebook.Span;
import org.junit.jupiter.api.Test;

/** An act is taken for a claim of its type in its sentence, and the most alike are paired first. */
class AskedTest {
  private static final String TEXT = "قصف الجيش المدينة ثم قصف الطيران القرية.\nقصف الجيش الميناء.";
  private static final Article ARTICLE =
      Article.ofText("one", "", TEXT, LocalDate.of(2025, 12, 18));
  private static final int SECOND = TEXT.indexOf("قصف", 1);
  private static final int THIRD = TEXT.lastIndexOf("قصف");

  private static Question question(ClaimType type, int at, String agent) {
    return new Question(
        "party", new Span(Part.TEXT, at, at + 3), type, List.of(new Option(agent, 1, List.of())));
  }

  private static HandRead.Claim claim(ClaimType type, int start, int end, String agent) {
    return new HandRead.Claim(
        type.name(),
        Part.TEXT,
        start,
        end,
        List.of(agent),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "asserted",
        "incident");
  }

  private static List<Asked> paired(List<HandRead.Claim> claims, List<Question> questions) {
    return Asked.paired(new HandRead("set", ARTICLE, claims, null), questions);
  }

  @Test
  void anActIsPairedInItsOwnSentenceAlone() {
    List<Asked> asked =
        paired(
            List.of(claim(ClaimType.ASSAULT, THIRD, THIRD + 3, "الجيش")),
            List.of(
                question(ClaimType.ASSAULT, 0, "الجيش"),
                question(ClaimType.ASSAULT, THIRD, "الجيش")));
    assertThat(asked.getFirst().gold()).isNull();
    assertThat(asked.getLast().gold()).isNotNull();
  }

  @Test
  void anotherTypeIsAnotherAct() {
    List<Asked> asked =
        paired(
            List.of(claim(ClaimType.DESTROY, 0, 3, "الجيش")),
            List.of(question(ClaimType.ASSAULT, 0, "الجيش")));
    assertThat(asked).singleElement().extracting(Asked::gold).isNull();
  }

  @Test
  void theActWordTellsTwoOfOneSentenceApart() {
    HandRead.Claim first = claim(ClaimType.ASSAULT, 0, 3, "الجيش");
    HandRead.Claim second = claim(ClaimType.ASSAULT, SECOND, SECOND + 3, "الطيران");
    List<Asked> asked =
        paired(
            List.of(second, first),
            List.of(
                question(ClaimType.ASSAULT, 0, "الجيش"),
                question(ClaimType.ASSAULT, SECOND, "الطيران")));
    assertThat(asked).extracting(Asked::gold).containsExactly(first, second);
  }

  @Test
  void whereNoActWordIsKnownThePartiesDo() {
    HandRead.Claim loose = claim(ClaimType.ASSAULT, SECOND - 1, SECOND, "الطيران");
    List<Asked> asked =
        paired(
            List.of(loose),
            List.of(
                question(ClaimType.ASSAULT, 0, "الجيش"),
                question(ClaimType.ASSAULT, SECOND, "الطيران")));
    assertThat(asked.getFirst().gold()).isNull();
    assertThat(asked.getLast().gold()).isEqualTo(loose);
  }

  @Test
  void twoClaimsThatReadTheSameAreTwo() {
    List<Asked> asked =
        paired(
            List.of(
                claim(ClaimType.ASSAULT, 0, 1, "الجيش"), claim(ClaimType.ASSAULT, 0, 1, "الجيش")),
            List.of(
                question(ClaimType.ASSAULT, 0, "الجيش"),
                question(ClaimType.ASSAULT, SECOND, "الطيران")));
    assertThat(asked).extracting(Asked::gold).doesNotContainNull();
  }
}
