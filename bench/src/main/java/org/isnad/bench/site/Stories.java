package org.isnad.bench.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.bench.Texts;
import org.isnad.codebook.Article;

/** Makes articles, no two alike, out of those of this repository. */
final class Stories {
  /** So many are there at the start; the others come one by one. */
  private static final int AT_START = 24;

  private static final int APART = 14;
  private static final int FIRST_CHANGE = 60;

  private Stories() {}

  /** So many for each outlet: paragraphs of three articles under the title of a fourth. */
  static List<List<Story>> made(Path home, int outlets, int each) throws IOException {
    List<Article> texts = Texts.ofRepository(home);
    List<String> paragraphs =
        texts.stream()
            .flatMap(article -> article.text().lines())
            .filter(line -> line.length() > 80)
            .distinct()
            .toList();
    List<String> titles =
        texts.stream().map(Article::title).filter(title -> title.length() > 20).distinct().toList();
    List<List<Story>> all = new ArrayList<>();
    for (int outlet = 0; outlet < outlets; outlet++) {
      List<Story> stories = new ArrayList<>();
      for (int i = 0; i < each; i++) {
        stories.add(story(i, outlet * each + i, titles, paragraphs));
      }
      all.add(stories);
    }
    return all;
  }

  private static Story story(int i, int of, List<String> titles, List<String> paragraphs) {
    List<String> text = new ArrayList<>();
    for (int p = 0; p < 3; p++) {
      text.add(paragraphs.get((of * 3 + p + p * 7 * of) % paragraphs.size()));
    }
    String later = paragraphs.get((of * 5 + 11) % paragraphs.size());
    int changes = i % 10 == 3 ? FIRST_CHANGE + i * 4 : -1;
    return new Story(
        i + 1,
        titles.get(of % titles.size()) + " " + (of + 1),
        text,
        later,
        i < AT_START ? 0 : (i - AT_START + 1) * APART,
        changes);
  }
}
