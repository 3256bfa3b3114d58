package org.isnad.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.time.TimeFinder;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * An article looked up once as a whole, before its sentences are read one by one.
 *
 * @param sentences of title and text, in their order
 * @param memory the countries of the whole article counted, nothing noted yet
 * @param anchor the true day of publication, null if it is not known
 */
public record ArticleWords(List<Words> sentences, Memory memory, @Nullable LocalDate anchor) {
  public ArticleWords {
    sentences = List.copyOf(sentences);
  }

  /** Looks every word of an article up. */
  public static ArticleWords of(Article article, Lexicon lexicon) {
    List<Words> sentences = new ArrayList<>();
    Memory memory = new Memory(lexicon);
    for (Sentence sentence : Sentences.of(article)) {
      Words words = Words.of(sentence, article.part(sentence.part()), lexicon);
      memory.count(words);
      sentences.add(words);
    }
    return new ArticleWords(sentences, memory, TimeFinder.anchor(sentences, article.published()));
  }
}
