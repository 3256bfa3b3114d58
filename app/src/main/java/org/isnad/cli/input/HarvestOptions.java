package org.isnad.cli.input;

import java.time.LocalDate;
import org.isnad.codebook.Article;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param threads how many articles are read at once, at least 1
 * @param published the day of documents that say none, or null
 */
public record HarvestOptions(int threads, @Nullable LocalDate published) {
  public HarvestOptions {
    if (threads < 1) {
      throw new UserFault("--threads " + threads + ": give at least 1");
    }
  }

  /** The article, with what it does not say itself. */
  Article complete(Article a, @Nullable String url) {
    return new Article(
        a.id(),
        a.title(),
        a.text(),
        a.published() == null ? published : a.published(),
        a.outlet(),
        a.url() == null ? url : a.url(),
        a.section(),
        a.author(),
        a.blocks());
  }
}
