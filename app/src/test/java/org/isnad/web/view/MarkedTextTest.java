package org.isnad.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.codebook.Part;
import org.isnad.codebook.Span;
import org.junit.jupiter.api.Test;

/** Marks are written [start-end:…], a further piece of one as {…}. */
class MarkedTextTest {
  private static final String TEXT = "abcdefghij";

  @Test
  void textWithoutMarksIsPlain() {
    assertThat(shown(0, 10)).isEqualTo("abcdefghij");
    assertThat(shown(2, 5)).isEqualTo("cde");
    assertThat(shown(4, 4)).isEmpty();
  }

  @Test
  void marksSideBySideAndNested() {
    assertThat(shown(0, 10, span(1, 3), span(3, 5))).isEqualTo("a[1-3:bc][3-5:de]fghij");
    assertThat(shown(0, 10, span(3, 4), span(1, 6))).isEqualTo("a[1-6:bc[3-4:d]ef]ghij");
    assertThat(shown(0, 10, span(1, 3), span(1, 6))).isEqualTo("a[1-6:[1-3:bc]def]ghij");
  }

  @Test
  void crossingMarksAreSplit() {
    assertThat(shown(0, 10, span(1, 5), span(3, 8))).isEqualTo("a[1-5:bc[3-8:de]]{fgh}ij");
    assertThat(shown(0, 10, span(1, 5), span(3, 8), span(4, 7)))
        .isEqualTo("a[1-5:bc[3-8:d[4-7:e]]]{{fg}h}ij");
    assertThat(shown(0, 10, span(1, 5), span(3, 8), span(6, 9)))
        .isEqualTo("a[1-5:bc[3-8:de]]{f[6-9:gh]}{i}j");
  }

  @Test
  void pieceTakesItsPartOfAMark() {
    assertThat(shown(0, 4, span(2, 7))).isEqualTo("ab[2-7:cd]");
    assertThat(shown(4, 10, span(2, 7))).isEqualTo("{efg}hij");
    assertThat(shown(7, 10, span(2, 7))).isEqualTo("hij");
  }

  @Test
  void marksThatPointNowhereAreLeftOut() {
    assertThat(shown(0, 10, span(3, 3), span(8, 11))).isEqualTo("abcdefghij");
  }

  @Test
  void whateverTheMarksTheTextIsWholeAndEachAnchorStandsOnce() {
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      Span[] spans =
          IntStream.range(0, 6)
              .mapToObj(i -> random.nextInt(10))
              .map(start -> span(start, start + random.nextInt(11 - start)))
              .distinct()
              .toArray(Span[]::new);
      int cut = random.nextInt(11);
      String shown = shown(0, cut, spans) + shown(cut, 10, spans);
      assertThat(shown.replaceAll("\\[\\d+-\\d+:|[{}\\]]", "")).isEqualTo(TEXT);
      for (Span span : spans) {
        String anchor = "[" + span.start() + "-" + span.end() + ":";
        assertThat(shown.split(Pattern.quote(anchor), -1))
            .as("%s in %s", anchor, shown)
            .hasSize(span.start() < span.end() ? 2 : 1);
      }
    }
  }

  private static Span span(int start, int end) {
    return new Span(Part.TEXT, start, end);
  }

  private static String shown(int from, int to, Span... spans) {
    List<Mark> marks = Arrays.stream(spans).map(span -> new Mark(span, List.of())).toList();
    return shown(new MarkedText(TEXT, marks).runs(from, to));
  }

  private static String shown(List<Run> runs) {
    return runs.stream().map(MarkedTextTest::shown).collect(Collectors.joining());
  }

  private static String shown(Run run) {
    return switch (run) {
      case Run.Plain plain -> plain.text();
      case Run.Marked marked ->
          marked.whole()
              ? "[" + marked.mark().id().substring(2) + ":" + shown(marked.inside()) + "]"
              : "{" + shown(marked.inside()) + "}";
    };
  }
}
