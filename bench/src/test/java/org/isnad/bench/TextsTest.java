package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.codebook.Article;
import org.junit.jupiter.api.Test;

final class TextsTest {
  @Test
  void the_repository_has_articles_to_measure() throws IOException {
    List<Article> articles = Texts.ofRepository(Path.of(".."));
    assertThat(articles).hasSizeGreaterThan(40);
    assertThat(articles.stream().mapToLong(Texts::words).sum()).isGreaterThan(3000);
  }
}
