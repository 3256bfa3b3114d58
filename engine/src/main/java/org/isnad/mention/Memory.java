package org.isnad.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.arabic.Folding;
import org.isnad.codebook.Place;
import org.isnad.codebook.Precision;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an article has named so far, to resolve short references and places that share a name.
 *
 * <p>One a reading, filled in the order of the sentences; never shared between articles.
 */
public final class Memory {
  private static final int LEAST = 3;
  private static final int MOST_PLACES = 40;

  /** The greater count, and of equals the same one always. */
  private static final Comparator<Map.Entry<String, Integer>> BY_COUNT =
      Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());

  private final Lexicon lexicon;
  private final Map<String, Integer> countries = new HashMap<>();
  private final List<Block> actors = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** Where something may have happened, the last one last. */
  private final Deque<Place> places = new ArrayDeque<>();

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
      words.first(i, Memory::names).ifPresent(this::count);
    }
  }

  /** Names a country, by itself or by what belongs to it. */
  static boolean names(Match match) {
    return match.entry().is("country") || match.entry().is("region") || match.entry().is("actor");
  }

  /** The country that a block names or belongs to. */
  static @Nullable String country(Block block) {
    return block.kind().equals("country") ? block.id() : block.value("country");
  }

  private void count(Match match) {
    String country = country(match.entry().block());
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

  /** The country named most often, if one is. */
  Optional<String> most() {
    return countries.entrySet().stream().max(BY_COUNT).map(Map.Entry::getKey);
  }

  /** Remembers a place where something may have happened: no capital that speaks. */
  void place(PlaceMention mention, Syntax syntax) {
    int from = mention.from();
    Place place = mention.place();
    if (place.id() != null) {
      ids.add(place.id());
    }
    boolean located =
        from < mention.nameFrom()
            || syntax.preposition(from) != 0
            || syntax.tag(from - 1) == Tag.PREPOSITION;
    if (place.precision() != Precision.COUNTRY && (located || !capital(place.id()))) {
      if (places.size() == MOST_PLACES) {
        places.removeFirst();
      }
      places.addLast(place);
    }
  }

  private boolean capital(@Nullable String id) {
    return lexicon
        .block("place", String.valueOf(id))
        .flatMap(b -> b.first("class"))
        .filter("PPLC"::equals)
        .isPresent();
  }

  /** True if a place of that id was found before. */
  boolean placed(String id) {
    return ids.contains(id);
  }

  /** The place said last with a word for its kind, or else one that fits. */
  Optional<Place> place(String kind, Predicate<Place> fits) {
    String word = Folding.fold(kind);
    Iterator<Place> back = places.descendingIterator();
    while (back.hasNext()) {
      Place place = back.next();
      if (fits.test(place) || Folding.fold(place.text()).startsWith(word)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
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
