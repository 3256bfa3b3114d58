package org.isnad.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.arabic.Token;
import org.isnad.claim.Examples;
import org.isnad.codebook.Article;
import org.isnad.page.PageReader;
import org.isnad.page.PageResult;

/** The articles that are measured. */
public final class Texts {
  /** So many are kept in memory with all that was found in them; of more, every so many-th. */
  private static final int MOST = 2000;

  private Texts() {}

  /** The articles of a file of documents, or of a page. */
  static List<Article> of(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      new PageReader()
          .read(
              file.toString(),
              in,
              result -> {
                if (result instanceof PageResult.Found found) {
                  articles.add(found.article());
                }
              });
    }
    return spread(articles);
  }

  /** What this repository holds: the demo's articles and those of the specification. */
  public static List<Article> ofRepository(Path home) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path file : files(home.resolve("examples/demo"))) {
      articles.addAll(of(file));
    }
    for (Path file : files(home.resolve("spec/articles"))) {
      if (file.toString().endsWith(".spec")) {
        articles.add(spec(file));
      }
    }
    return articles;
  }

  /** Words, numbers and foreign words, marks left out: what every speed here counts. */
  static long words(Article article) {
    long words = 0;
    for (Sentence sentence : Sentences.of(article)) {
      words += sentence.tokens().stream().filter(t -> t.kind() != Token.Kind.MARK).count();
    }
    return words;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Article spec(Path file) throws IOException {
    List<String> title = new ArrayList<>();
    List<String> text = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] pair = line.strip().split("\\s+", 2);
      if (pair.length > 1) {
        switch (pair[0]) {
          case "title" -> title.add(pair[1]);
          case "text" -> text.add(pair[1]);
          default -> {}
        }
      }
    }
    return Article.ofText(
        file.toString(), String.join(" ", title), String.join("\n", text), Examples.PUBLISHED);
  }

  private static List<Article> spread(List<Article> articles) {
    int step = (articles.size() + MOST - 1) / MOST;
    List<Article> some = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += Math.max(1, step)) {
      some.add(articles.get(i));
    }
    return some;
  }
}
