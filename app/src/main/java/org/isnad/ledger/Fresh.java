package org.isnad.ledger;

import java.util.ArrayList;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.isnad.ledger.twins.Mark;
import org.isnad.ledger.twins.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An article just read, on its way into the ledger.
 *
 * @param key {@link ArticleKey#of} it
 * @param seen where it stood: its own address, and others
 */
public record Fresh(
    Article article, String key, Reading reading, List<Sighting> seen, Mark mark, Learned learned) {
  public Fresh {
    seen = List.copyOf(seen);
  }

  public Fresh(Article article, Reading reading) {
    this(article, reading, sightings(article, null));
  }

  public Fresh(Article article, Reading reading, List<Sighting> seen) {
    this(article, ArticleKey.of(article), reading, seen, mark(article), Learned.NOTHING);
  }

  /** The same with what it taught of its host. */
  public Fresh with(Learned taught) {
    return new Fresh(article, key, reading, seen, mark, taught);
  }

  static Mark mark(Article article) {
    return Mark.of(Wording.of(article.text()));
  }

  /** Where an article stood: where it says, and where it was found. */
  public static List<Sighting> sightings(Article article, @Nullable Sighting found) {
    List<Sighting> all = new ArrayList<>();
    if (article.url() != null) {
      all.add(new Sighting(article.url(), found == null ? null : found.fetched()));
    }
    if (found != null && !found.url().equals(article.url())) {
      all.add(found);
    }
    return all;
  }
}
