package org.isnad.page;

import org.isnad.codebook.Article;

/**
 * What came of a page, or of one line of a file of documents. {@code where} is its name, or {@code
 * name:line}.
 */
public sealed interface PageResult {
  /** An article, and how it was found. */
  record Found(Article article, Account account) implements PageResult {}

  /** Readable, and no news article: no error. */
  record NoArticle(String where, String why) implements PageResult {}

  /** Not readable: why, and what the user can do. */
  record Broken(String where, String why, String fix) implements PageResult {}
}
