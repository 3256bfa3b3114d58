package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each page of {@code spec/pages} gives what stands beside it. With {@code -Disnad.accept=true}
 * what stands beside is rewritten, and git shows what changed.
 */
class PagesSpecTest {
  private static final Path PAGES = Path.of("../spec/pages");

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<Path> pages =
          files.filter(file -> file.toString().matches(".*\\.(html|txt)")).sorted().toList();
      assertThat(pages).isNotEmpty();
      return pages.stream()
          .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }
  }

  private static void check(Path page) throws IOException {
    String name = page.getFileName().toString();
    Path expected = page.resolveSibling(name.replaceFirst("\\.\\w+$", ".expected"));
    List<PageResult> results = new PageReader().read(name, Files.readAllBytes(page));
    assertThat(results).hasSize(1);
    if (Boolean.getBoolean("isnad.accept")) {
      Files.writeString(expected, String.join("\n", lines(results.getFirst())) + "\n");
    }
    assertThat(String.join("\n", lines(results.getFirst())))
        .isEqualTo(Files.readString(expected).strip());
  }

  private static List<String> lines(PageResult result) {
    return switch (result) {
      case PageResult.Found found -> lines(found.article(), found.account());
      case PageResult.NoArticle none -> List.of(line("none", none.why()));
      case PageResult.Broken broken -> List.of(line("broken", broken.why() + ": " + broken.fix()));
    };
  }

  private static List<String> lines(Article article, Account account) {
    List<String> lines = new ArrayList<>();
    add(lines, "title", article.title().isEmpty() ? null : article.title());
    add(lines, "published", article.published());
    add(lines, "at", account.publishedAt());
    add(lines, "modified", account.modified());
    add(lines, "outlet", article.outlet());
    add(lines, "section", article.section());
    add(lines, "author", article.author());
    add(lines, "url", article.url());
    for (Block block : article.blocks()) {
      add(lines, key(block.kind()), article.text().substring(block.start(), block.end()));
    }
    account.doubts().forEach(doubt -> add(lines, "doubt", doubt));
    return lines;
  }

  private static String key(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> "heading";
      case PARAGRAPH -> "text";
      case LIST_ITEM -> "item";
      case QUOTATION -> "quote";
    };
  }

  private static void add(List<String> lines, String key, @Nullable Object value) {
    if (value != null) {
      lines.add(line(key, value.toString()));
    }
  }

  private static String line(String key, String value) {
    return String.format("%-9s %s", key, value);
  }
}
