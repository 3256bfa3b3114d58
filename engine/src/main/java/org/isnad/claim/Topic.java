package org.isnad.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.codebook.Means;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Words;

/**
 * Whether an article as a whole tells of sport, art or science, where words of war are figures of
 * speech (codebook, Not claims).
 *
 * <p>Counts the words of each topic block against the words of arms and politics. What is an
 * ordinary word too (defenders and guns, the youth and a group called so) counts for neither.
 */
final class Topic {
  private static final int LEAST = 4;
  private static final int WORDS_FOR_ONE = 40;

  /**
   * A long tale names its topic less often: that will do where next to nothing speaks against it.
   */
  private static final int WORDS_WHERE_ALONE = 100;

  private static final int AGAINST_WEIGHS_WHERE_ALONE = 4;
  private static final int AGAINST_WEIGHS = 2;
  private static final Set<String> ARMIES =
      Set.of("army", "armed-group", "intelligence", "mission");
  private static final Set<Means> WEAPONS =
      EnumSet.of(Means.EXPLOSIVE, Means.SUICIDE, Means.GUNFIRE, Means.MISSILE, Means.DRONE);
  private static final Set<Means> BOMBS = EnumSet.of(Means.EXPLOSIVE, Means.SUICIDE);

  private final Map<Block, Integer> topics = new HashMap<>();
  private int against;
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
          .filter(b -> reaches(b, "topic"))
          .distinct()
          .forEach(b -> topics.merge(b, 1, Integer::sum));
      against += words.any(i, Topic::against) ? 1 : 0;
    }
  }

  private static boolean reaches(Block block, String reach) {
    return reach.equals(block.value("reach"));
  }

  private static boolean against(Match match) {
    return army(match)
        || police(match)
        || of(WEAPONS, match)
        || match.entry().is("not-claim") && reaches(match.entry().block(), "against-topic");
  }

  /** An armed body by its full name: the short one is an ordinary word in such articles. */
  private static boolean army(Match match) {
    return body(match, ARMIES);
  }

  private static boolean police(Match match) {
    return body(match, Set.of("police"));
  }

  private static boolean body(Match match, Set<String> kinds) {
    return match.entry().is("actor")
        && !match.entry().key().equals("short")
        && kinds.contains(match.entry().block().first("kind").orElse(""));
  }

  private static boolean of(Set<Means> means, Match match) {
    return match.entry().is("means")
        && match.entry().block().constant("means", Means.class).filter(means::contains).isPresent();
  }

  private Optional<Block> other() {
    int all = topics.values().stream().mapToInt(Integer::intValue).sum();
    boolean dense = all >= size / WORDS_FOR_ONE && all > against * AGAINST_WEIGHS;
    boolean alone = all >= size / WORDS_WHERE_ALONE && all > against * AGAINST_WEIGHS_WHERE_ALONE;
    return all >= LEAST && (dense || alone)
        ? topics.entrySet().stream()
            .max(Map.Entry.<Block, Integer>comparingByValue().thenComparing(e -> e.getKey().id()))
            .map(Map.Entry::getKey)
        : Optional.empty();
  }

  /**
   * True if a sentence names an army, an armed group or a bomb, and so may hold a claim in an
   * article about something else. Police do not: it is there for fans, thieves and accidents.
   */
  static boolean armed(Scene scene) {
    for (int i = 0; i < scene.size(); i++) {
      if (scene.syntax.words().any(i, m -> army(m) || of(BOMBS, m))) {
        return true;
      }
    }
    return false;
  }
}
