package org.isnad.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Words;

/**
 * Names people and things of a nationality: soldiers of a country are its army, and protesters of a
 * people are named by its adjective.
 */
final class Composition {
  /** English adjectives whose plural means the people. */
  private static final Pattern REGULAR = Pattern.compile("(an|i|li)$");

  private Composition() {}

  /** The nationality, or the people, that an adjective among some tokens names. */
  static Optional<Match> nationality(Words words, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      Optional<Match> found = words.first(i, Composition::adjective);
      if (found.isPresent()) {
        return found.filter(m -> m.first().proclitics().isEmpty());
      }
    }
    return Optional.empty();
  }

  private static boolean adjective(Match match) {
    Block block = match.entry().block();
    return match.entry().key().startsWith("demonym")
        || "people".equals(block.value("kind")) && block.value("english") != null;
  }

  /**
   * Whom a word and a nationality name together. One person of a nationality has no name; one
   * soldier stands for the army.
   */
  static Optional<Named> named(Lexicon lexicon, Match head, Block nation) {
    Block block = head.entry().block();
    Optional<Block> body = block.first("body").flatMap(b -> lexicon.body(nation.id(), b));
    if (body.isPresent() || head.entry().key().equals("noun")) {
      return body.flatMap(Named::of);
    }
    Optional<String> adjective = nation.first("english");
    return block
        .first("english")
        .flatMap(people -> adjective.map(a -> new Named(a + " " + people, null)));
  }

  /** All of a nationality. */
  static Optional<Named> people(Block country) {
    return country
        .first("english")
        .map(a -> new Named(REGULAR.matcher(a).find() ? a + "s" : a + " people", null));
  }
}
