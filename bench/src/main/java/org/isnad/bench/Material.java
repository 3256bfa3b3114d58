package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.claim.ClaimReader;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.mention.figure.FigureFinder;
import org.isnad.mention.time.TimeFinder;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What is measured, and the articles, each with what earlier stages make of it, so that a stage is
 * measured alone.
 */
@State(Scope.Benchmark)
public class Material {
  final Lexicon lexicon;
  final TimeFinder times;
  final FigureFinder figures;
  final ClaimReader claims;
  final Analyzer lucene = new ArabicAnalyzer();
  private final List<Prepared> articles;
  private int next;

  /**
   * An article and what it is cut into.
   *
   * @param words how many words a reading of it counts as
   */
  record Prepared(
      Article article,
      long words,
      String whole,
      List<Sentence> sentences,
      List<Words> looked,
      @Nullable LocalDate anchor) {}

  public Material() {
    try {
      lexicon = lexicon(home());
      articles = texts().stream().map(this::prepared).toList();
    } catch (IOException | LexiconException e) {
      throw new IllegalStateException(
          e.getMessage(), e); // JMH wants a constructor that throws none
    }
    times = new TimeFinder(lexicon);
    figures = new FigureFinder(lexicon);
    claims = new ClaimReader(lexicon);
  }

  /** The articles that are named, or this repository's. */
  static List<Article> texts() throws IOException {
    String file = System.getProperty("isnad.bench.text", "");
    return file.isEmpty() ? Texts.ofRepository(home()) : Texts.of(Path.of(file));
  }

  static Path home() {
    return Path.of(System.getProperty("isnad.home", "."));
  }

  /** From the compiled file, where an earlier process has written it. */
  static Lexicon lexicon(Path home) throws LexiconException {
    String cache = System.getProperty("isnad.cache", "");
    return cache.isEmpty()
        ? Lexicon.load(home.resolve("lexicon"))
        : Lexicon.load(home.resolve("lexicon"), Path.of(cache));
  }

  /** One article after another, for ever. */
  Prepared next() {
    Prepared article = articles.get(next);
    next = next + 1 == articles.size() ? 0 : next + 1;
    return article;
  }

  private Prepared prepared(Article article) {
    List<Sentence> sentences = Sentences.of(article);
    List<Words> looked =
        sentences.stream().map(s -> Words.of(s, article.part(s.part()), lexicon)).toList();
    return new Prepared(
        article,
        Texts.words(article),
        article.title() + "\n" + article.text(),
        sentences,
        looked,
        TimeFinder.anchor(looked, article.published()));
  }
}
