package org.isnad.cli.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.codebook.Article;
import org.isnad.ledger.ArticleKey;
import org.isnad.ledger.Learned;
import org.isnad.ledger.Ledger;
import org.isnad.page.HostFurniture;

/**
 * What hosts repeat, as the ledger knows it and as this run has learned it since it last wrote.
 *
 * <p>Threads may {@link #cut} as they like, ahead of the order in which articles go in. What counts
 * is the cut when an article's turn comes: {@link #taken}, on one thread.
 */
public final class HostLearning {
  private final Ledger ledger;
  private final HostFurniture furniture = new HostFurniture(this::seen);
  private final Map<String, Map<Long, Integer>> unwritten = new ConcurrentHashMap<>();

  public HostLearning(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The article without what its host repeats, by what is known at this moment. */
  public HostFurniture.Cut cut(Article article) {
    return furniture.cut(article);
  }

  /**
   * True if the article is in the ledger, whole or cut.
   *
   * @param key {@link ArticleKey#of} it whole
   */
  public boolean isIn(String key, HostFurniture.Cut cut) {
    return ledger.contains(key)
        || (!cut.left().isEmpty() && ledger.contains(ArticleKey.of(cut.article())));
  }

  /**
   * Learns from an article whose turn it is to go in, and gives what is to go in with it.
   *
   * @param key {@link ArticleKey#of} it whole
   */
  public Learned taken(String key, Article whole, HostFurniture.Cut cut) {
    Optional<HostFurniture.Lesson> lesson = furniture.lesson(whole);
    lesson.ifPresent(this::learn);
    return new Learned(
        key,
        lesson.map(HostFurniture.Lesson::host).orElse(""),
        lesson.map(HostFurniture.Lesson::seen).orElse(Map.of()),
        cut.left());
  }

  private void learn(HostFurniture.Lesson lesson) {
    unwritten
        .computeIfAbsent(lesson.host(), host -> new ConcurrentHashMap<>())
        .putAll(lesson.seen());
  }

  /** All that was taken is in the ledger. */
  public void written() {
    unwritten.clear();
  }

  // Between writing and clearing both know the same: the greater number is right whenever one looks
  private Map<Long, Integer> seen(String host, Set<Long> blocks) {
    Map<Long, Integer> here = unwritten.getOrDefault(host, Map.of());
    Map<Long, Integer> seen = new HashMap<>();
    for (Long block : blocks) {
      Integer times = here.get(block);
      if (times != null) {
        seen.put(block, times);
      }
    }
    ledger.seenOnHost(host, blocks).forEach((block, times) -> seen.merge(block, times, Math::max));
    return seen;
  }
}
