package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.Folding;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Words;

/**
 * What an article has named so far, to resolve short references and places that share a name.
 *
 * <p>One a reading, filled in the order of the sentences; never shared between articles.
 */
public final class Memory {
  private static final int LEAST = 3;
  private final Lexicon lexicon;
  private final Map<String, Integer> countries = new HashMap<>();
  private final List<Block> actors = new ArrayList<>();

  public Memory(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The lexicon it reads with. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Counts the countries that a sentence names, by name, nationality, capital or actor. */
  public void count(Words words) {
    for (int i = 0; i < words.size(); i++) {
      words
          .first(i, m -> m.entry().is("country") || m.entry().is("region") || m.entry().is("actor"))
          .ifPresent(this::count);
    }
  }

  private void count(Match match) {
    Block block = match.entry().block();
    String country = block.kind().equals("country") ? block.id() : block.value("country");
    if (country != null) {
      countries.merge(country, 1, Integer::sum);
    }
  }

  /** How often the article names a country, 0 for one it does not. */
  public int mentions(String country) {
    return countries.getOrDefault(country, 0);
  }

  /** Remembers the actors that a sentence names in full, whatever part they play in it. */
  public void note(Words words) {
    int i = 0;
    while (i < words.size()) {
      Optional<Match> named = words.first(i, "actor", Memory::full);
      named.ifPresent(m -> remember(m.entry().block()));
      i = named.map(Match::to).orElse(i + 1);
    }
  }

  private static boolean full(Match match) {
    String kind = match.entry().block().first("kind").orElse("");
    return !match.entry().key().equals("short") && !kind.equals("category");
  }

  /** The country that the article is about: named thrice, and twice as often as any other. */
  Optional<String> country() {
    return countries.entrySet().stream()
        .filter(c -> c.getValue() >= LEAST)
        .filter(c -> countries.values().stream().filter(n -> 2 * n > c.getValue()).count() == 1)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Remembers an actor that was named in full. */
  public void remember(Block actor) {
    actors.remove(actor);
    actors.add(actor);
  }

  /** The actor named last that a short form may stand for. */
  public Optional<Block> antecedent(String shortForm) {
    String folded = Folding.fold(shortForm);
    for (int i = actors.size() - 1; i >= 0; i--) {
      Block actor = actors.get(i);
      if (actor.all("short").stream().anyMatch(s -> Folding.fold(s).equals(folded))) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }
}
