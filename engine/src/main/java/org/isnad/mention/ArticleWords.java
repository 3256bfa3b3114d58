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
 * @param memory the countries of the whole article and whom it names
 * @param anchor the true day of publication, null if it is not known
 */
public record ArticleWords(List<Words> sentences, Memory memory, @Nullable LocalDate anchor) {
  public ArticleWords {
    sentences = List.copyOf(sentences);
  }

  /** Looks every word of an article up. */
  public static ArticleWords of(Article article, Lexicon lexicon) {
    List<Words> sentences = new ArrayList<>();
    for (Sentence sentence : Sentences.of(article)) {
      sentences.add(Words.of(sentence, article.part(sentence.part()), lexicon));
    }
    LocalDate anchor = TimeFinder.anchor(sentences, article.published());
    Memory memory = new Memory(lexicon, anchor);
    sentences.forEach(memory::hear);
    return new ArticleWords(sentences, memory, anchor);
  }
}
