package org.isnad.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.codebook.ClaimType;
import org.isnad.syntax.Tag;

/** What an article has told of so far. */
final class Told {
  private static final int LONGEST = 40;
  private final Map<ClaimType, Integer> acts = new EnumMap<>(ClaimType.class);
  private final Set<String> words = new HashSet<>();
  private List<String> title = List.of();

  /** How many acts of a type. */
  int acts(ClaimType type) {
    return acts.getOrDefault(type, 0);
  }

  /** True if that act word stood there before. */
  boolean word(String stem) {
    return words.contains(stem);
  }

  /** The nouns and verbs of its title. */
  List<String> title() {
    return title;
  }

  void note(Draft draft) {
    acts.merge(draft.trigger.type(), 1, Integer::sum);
    words.add(draft.scene.syntax.cut(draft.from()).stem());
  }

  /** Notes the title, which comes first. */
  void note(Scene scene) {
    if (scene.sentence().heading() && title.isEmpty()) {
      title =
          IntStream.range(0, Math.min(scene.size(), LONGEST))
              .filter(i -> scene.syntax.tag(i) == Tag.NOUN || scene.syntax.tag(i) == Tag.VERB)
              .mapToObj(i -> scene.syntax.cut(i).stem())
              .distinct()
              .toList();
    }
  }
}
