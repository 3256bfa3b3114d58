package org.isnad.mention;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
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
 * What an article names, to resolve short references and places that share a name.
 *
 * <p>One a reading; filled from the whole article before its sentences are read in their order;
 * never shared between articles.
 */
public final class Memory {
  private static final int LEAST = 3;
  private static final int MOST_PLACES = 40;

  /** The greater count, and of equals the same one always. */
  private static final Comparator<Map.Entry<String, Integer>> BY_COUNT =
      Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());

  private final Lexicon lexicon;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /** Where something may have happened, the last one last. */
  private final Deque<Place> places = new ArrayDeque<>();

  private final Hearing heard;
  private final @Nullable LocalDate published;

  public Memory(Lexicon lexicon, @Nullable LocalDate published) {
    this.lexicon = lexicon;
    this.published = published;
    this.heard = new Hearing(lexicon);
  }

  /** The lexicon it reads with. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The day of publication, null if it is not known. */
  @Nullable LocalDate published() {
    return published;
  }

  /**
   * Takes in the next sentence: the countries and actors that it names, whatever part they play.
   */
  void hear(Words words) {
    heard.hear(words);
    for (int i = 0; i < words.size(); i++) {
      words.first(i, Memory::names).ifPresent(this::count);
    }
  }

  /** Names a country, by itself or by what belongs to it; a short form belongs to many. */
  static boolean names(Match match) {
    return match.entry().is("country")
        || match.entry().is("region")
        || match.entry().is("actor") && !match.entry().key().equals("short");
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

  /** The sentence that is read from now on: whom it names in full is known to what follows. */
  public void note(Words words) {
    heard.enter(words);
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

  /**
   * The one named last before a token of this sentence. A title may speak of whom the text names
   * only below.
   */
  Optional<Heard> last(int token, Predicate<Heard> fits) {
    return heard.last(token, fits);
  }

  /** True if no other of that kind is named in the article. */
  boolean only(Heard one) {
    return heard.only(one);
  }
}
