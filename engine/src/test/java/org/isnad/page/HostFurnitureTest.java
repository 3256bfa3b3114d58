package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a host repeats is left out from the third article on; what only looks so stays. */
class HostFurnitureTest {
  private static final String NOTICE = "The Field Times employs people and no machines to write.";
  private static final String HOST = "https://field-times.example/";

  private final Map<String, Map<Long, Integer>> store = new HashMap<>();
  private final HostFurniture furniture =
      new HostFurniture((host, blocks) ->
          store.getOrDefault(host, Map.of()).entrySet().stream()
              .filter(entry -> blocks.contains(entry.getKey()))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

  private static Article article(@Nullable String url, String... paragraphs) {
    String text = String.join("\n", paragraphs);
    return new Article("id", "title", text, null, null, url, null, null, Article.lines(text));
  }

  private static String own(int nr, String what) {
    return "On day %d of the flood the council of %s met and heard %d engineers speak at length."
        .formatted(nr, what, nr * 7);
  }

  private HostFurniture.Cut take(Article article) {
    HostFurniture.Cut cut = furniture.cut(article);
    furniture
        .lesson(article)
        .ifPresent(lesson ->
            store.computeIfAbsent(lesson.host(), h -> new HashMap<>()).putAll(lesson.seen()));
    return cut;
  }

  @Test
  void aNoticeGoesFromTheThirdArticleOn() {
    List<Integer> left = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      Article article = article(HOST + i, own(i, "north"), own(i, "south"), NOTICE);
      left.add(take(article).left().size());
    }
    assertThat(left).containsExactly(0, 0, 1, 1, 1);
    HostFurniture.Cut last = take(article(HOST + 9, own(9, "a"), own(9, "b"), NOTICE));
    assertThat(last.left())
        .containsOnlyKeys(NOTICE)
        .containsValue("in 6 of 6 articles of field-times.example");
    assertThat(last.article().text()).isEqualTo(own(9, "a") + "\n" + own(9, "b"));
    assertThat(last.article().blocks()).hasSize(2);
  }

  @Test
  void hostsAreApartAndOneHostIsOneUnderAllItsNames() {
    take(article("https://www.field-times.example/1", own(1, "a"), own(2, "a"), NOTICE));
    take(article("http://m.field-times.example/2", own(3, "a"), own(4, "a"), NOTICE));
    Article third = article(HOST + 3, own(5, "a"), own(6, "a"), NOTICE);
    assertThat(furniture.cut(article("https://other.example/3", own(5, "a"), NOTICE)).left())
        .isEmpty();
    assertThat(furniture.cut(third).left()).isNotEmpty();
    assertThat(furniture.cut(article(null, own(5, "a"), own(6, "a"), NOTICE)).left()).isEmpty();
  }

  @Test
  void versionsOfOneArticleTeachNothing() {
    for (int i = 1; i <= 6; i++) {
      String[] text = {own(1, "a"), own(2, "a"), own(3, "a"), "Version " + i + " of this report."};
      assertThat(take(article(HOST + "v" + i, text)).left()).isEmpty();
    }
  }

  @Test
  void whatFewOfManyArticlesShareStays() {
    String background = "The dam was built forty years ago by a company from abroad.";
    for (int i = 1; i <= 30; i++) {
      boolean shares = i > 20 && i % 3 == 0;
      String last = shares ? background : own(i, "west");
      assertThat(take(article(HOST + i, own(i, "a"), own(i, "b"), own(i, "c"), last)).left())
          .isEmpty();
    }
  }

  @Test
  void shortLinesHeadingsAndMostOfATextStay() {
    for (int i = 1; i <= 6; i++) {
      String text = "Background\n" + own(i, "a") + "\nHe said:\n" + own(i, "b") + "\nSo it is.";
      int heading = "Background".length();
      List<Block> blocks = new ArrayList<>(Article.lines(text));
      blocks.set(0, new Block(Block.Kind.HEADING, 0, heading));
      HostFurniture.Cut cut =
          take(new Article("id", "t", text, null, null, HOST + i, null, null, blocks));
      assertThat(cut.article().text()).contains("Background", "He said:");
    }
    for (int i = 1; i <= 4; i++) {
      take(article("https://weather.example/" + i, own(i, "a"), NOTICE));
    }
    Article all = article("https://weather.example/5", NOTICE, "It rains.");
    assertThat(take(all).article()).isSameAs(all);
  }

  @Test
  void sameArticlesInTheSameOrderGiveTheSame() {
    List<String> first = run();
    store.clear();
    assertThat(run()).isEqualTo(first);
  }

  private List<String> run() {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      texts.add(take(article(HOST + i, NOTICE, own(i, "a"), own(i, "b"))).article().text());
    }
    return texts;
  }
}
