package org.isnad.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Words;

/**
 * Whether an article as a whole tells of sport, art or science, where words of war are figures of
 * speech (codebook, Not claims).
 *
 * <p>Counts the words of each topic block against the words of arms: armed bodies and weapons.
 */
final class Topic {
  private static final int LEAST = 4;
  private static final int WORDS_FOR_ONE = 40;
  private static final int ARMS_WEIGH = 2;
  private static final Set<String> ARMED =
      Set.of("army", "armed-group", "police", "intelligence", "mission");

  private final Map<Block, Integer> topics = new HashMap<>();
  private int arms;
  private int size;

  private Topic() {}

  /**
   * The topic block that an article's words belong to, if they make it one that holds no claims.
   */
  static Optional<Block> of(List<Words> sentences) {
    Topic topic = new Topic();
    sentences.forEach(topic::count);
    return topic.other();
  }

  private void count(Words words) {
    size += words.size();
    for (int i = 0; i < words.size(); i++) {
      words
          .at(i, "not-claim")
          .map(m -> m.entry().block())
          .filter(Topic::topical)
          .distinct()
          .forEach(b -> topics.merge(b, 1, Integer::sum));
      arms += words.any(i, Topic::armed) ? 1 : 0;
    }
  }

  private static boolean topical(Block block) {
    return block.first("reach").filter("topic"::equals).isPresent();
  }

  private static boolean armed(Match match) {
    Block block = match.entry().block();
    return block.kind().equals("means")
        || block.kind().equals("actor") && ARMED.contains(block.first("kind").orElse(""));
  }

  private Optional<Block> other() {
    int all = topics.values().stream().mapToInt(Integer::intValue).sum();
    return all < Math.max(LEAST, size / WORDS_FOR_ONE) || all <= arms * ARMS_WEIGH
        ? Optional.empty()
        : topics.entrySet().stream()
            .max(Map.Entry.<Block, Integer>comparingByValue().thenComparing(e -> e.getKey().id()))
            .map(Map.Entry::getKey);
  }

  /**
   * True if a sentence names an armed body or a weapon, and so may hold a claim in an article about
   * something else.
   */
  static boolean armed(Scene scene) {
    for (int i = 0; i < scene.size(); i++) {
      if (scene.syntax.words().any(i, Topic::armed)) {
        return true;
      }
    }
    return false;
  }
}
