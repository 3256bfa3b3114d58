package org.isnad.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.mention.time.TimeFinder;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Words;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage of reading by itself, then all together, each call one article. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Reading {
  /** Words read, which JMH divides by the time. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    public long words;
  }

  @Benchmark
  public void arabicAnalyzer(Material material, Count count, Blackhole out) throws IOException {
    Material.Prepared article = material.next();
    try (TokenStream stream = material.lucene.tokenStream("text", article.whole())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        out.consume(term.length());
      }
      stream.end();
    }
    count.words += article.words();
  }

  @Benchmark
  public List<Sentence> tokenise(Material material, Count count) {
    Material.Prepared article = material.next();
    count.words += article.words();
    return Sentences.of(article.article());
  }

  @Benchmark
  public void analyse(Material material, Count count, Blackhole out) {
    Material.Prepared article = material.next();
    for (Sentence sentence : article.sentences()) {
      String text = article.article().part(sentence.part());
      out.consume(Syntax.of(Words.of(sentence, text, material.lexicon)));
    }
    count.words += article.words();
  }

  @Benchmark
  public void figuresAndTimes(Material material, Count count, Blackhole out) {
    Material.Prepared article = material.next();
    LocalDate anchor = TimeFinder.anchor(article.looked(), article.article().published());
    for (Words words : article.looked()) {
      List<TimeMention> found = material.times.find(words, anchor);
      out.consume(material.figures.find(words, found));
    }
    count.words += article.words();
  }

  @Benchmark
  public void room(Material material, Count count, Blackhole out) {
    Material.Prepared prepared = material.next();
    Article article = prepared.article();
    List<Words> all = new ArrayList<>();
    for (Sentence sentence : Sentences.of(article)) {
      all.add(Words.of(sentence, article.part(sentence.part()), material.lexicon));
    }
    LocalDate anchor = TimeFinder.anchor(all, article.published());
    for (Words words : all) {
      out.consume(Syntax.of(words));
      out.consume(material.figures.find(words, material.times.find(words, anchor)));
    }
    count.words += prepared.words();
  }

  @Benchmark
  public org.isnad.codebook.Reading toClaims(Material material, Count count) {
    Material.Prepared article = material.next();
    count.words += article.words();
    return material.claims.read(article.article());
  }
}
