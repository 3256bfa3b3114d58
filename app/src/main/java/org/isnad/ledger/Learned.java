package org.isnad.ledger;

import java.util.Map;

/**
 * What an article taught of its host, and what was left out of it, appended with it.
 *
 * @param whole {@link ArticleKey#of} the article before anything was left out of it
 * @param host the host, empty where nothing is learned
 * @param seen in how many articles of the host each paragraph has stood by now; 0: the articles
 * @param left the paragraphs that were left out, each with why
 */
public record Learned(
    String whole, String host, Map<Long, Integer> seen, Map<String, String> left) {
  public static final Learned NOTHING = new Learned("", "", Map.of(), Map.of());
}
