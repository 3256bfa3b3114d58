package org.isnad.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.arabic.PlaceSpelling;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Token;
import org.isnad.arabic.Tokenizer;
import org.isnad.codebook.Part;

/**
 * How much support an imported name needs from the words around it, and whether the lexicon has the
 * place already.
 *
 * <p>A dump holds hamlets called after any word there is, and towns that people are called after. A
 * name that is a word of the lexicon, in any form or cut, counts only beside the word for its kind;
 * any other of one word only where something says that a place is meant, unless it is a great
 * city's; those of several words wherever they stand.
 */
final class PlaceStrength {
  /** How much a name needs before it is a place. */
  enum Needs {
    /** Nothing. */
    NOTHING,
    /** A preposition before it, a word for a kind of place, or another place beside it. */
    SUPPORT,
    /** A word for a kind of place. */
    KIND
  }

  private static final Set<String> PLACES = Set.of("place", "site", "region", "country");
  private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2", "PPLA3", "ADM1", "ADM2");
  private static final Set<String> GREAT = Set.of("PPLC", "PPLA", "ADM1");
  private static final int TOWN = 10_000;
  private static final int CITY = 50_000;
  private static final int GREAT_CITY = 200_000;
  private static final int TIMES = 4;
  private static final int SHORT = 3;
  private static final double NEAR_KM = 25;
  private static final double KM_A_DEGREE = 111.2;
  private final Lexicon base;

  PlaceStrength(Lexicon base) {
    this.base = base;
  }

  /**
   * What the lexicon knows of a name alone, whatever place has it.
   *
   * @param word it is a word, or one with a particle or pronoun
   * @param phrase each of its words is one, and none is a word for a kind of place
   */
  record Name(boolean word, boolean phrase, int tokens, int letters) {}

  Name name(String text) {
    List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
    Sentence sentence = new Sentence(Part.TEXT, 0, text.length(), 0, false, tokens);
    List<List<Match>> at = base.at(sentence);
    int size = tokens.size();
    boolean word =
        at.getFirst().stream()
            .anyMatch(m -> m.length() == size && (m.clitics() > 0 || isWord(m.entry())));
    boolean kind = at.getFirst().stream().anyMatch(m -> m.entry().is("placeword"));
    boolean phrase =
        !kind
            && at.stream()
                .allMatch(here -> here.stream().map(Match::entry).anyMatch(PlaceStrength::isWord));
    int letters = PlaceSpelling.bare(Folding.fold(text)).length();
    return new Name(word, phrase, size, letters);
  }

  /** True for what is no place's name; a nationality is none. */
  static boolean isWord(Entry entry) {
    return !PLACES.contains(entry.block().kind()) || demonym(entry);
  }

  /** What a place's name needs; {@code marked} if its file says that it is a word too. */
  static Needs needs(Name name, Block place, boolean marked) {
    boolean made = place.first("generated").isPresent();
    boolean one = name.tokens() == 1;
    boolean little = !seat(place) && population(place) < TOWN;
    if (marked || name.word() || one && (name.letters() < SHORT || made && little)) {
      return Needs.KIND;
    }
    boolean great = "PPLC".equals(place.value("class")) || population(place) >= GREAT_CITY;
    boolean alone = one ? great && name.letters() > SHORT : !name.phrase() || great;
    return alone && !made ? Needs.NOTHING : Needs.SUPPORT;
  }

  /**
   * True if the lexicon itself has this name for this place, or for one beside which this place is
   * never meant by the name alone.
   */
  boolean known(String fold, Block place) {
    int blank = fold.indexOf(' ');
    boolean kind =
        blank > 0
            && base.automaton().exact(fold.substring(0, blank)).stream()
                .anyMatch(entry -> entry.is("placeword"));
    return places(fold).anyMatch(block -> same(block, place) || outshines(block, place))
        || kind && places(fold.substring(blank + 1)).anyMatch(block -> same(block, place));
  }

  private Stream<Block> places(String fold) {
    return base.automaton().exact(fold).stream()
        .filter(entry -> PLACES.contains(entry.block().kind()) && !demonym(entry))
        .map(Entry::block);
  }

  private static boolean demonym(Entry entry) {
    return entry.key().contains("demonym");
  }

  private static boolean same(Block known, Block place) {
    if (known.same(place)) {
      return true;
    }
    boolean country = known.first("country").equals(place.first("country"));
    boolean unit = is(known, "ADM1") && is(place, "ADM1");
    return country && (unit || distance(known, place) < NEAR_KM);
  }

  private static boolean outshines(Block known, Block place) {
    if (known.is("country") || known.is("region")) {
      return !seat(place);
    }
    long others = population(known);
    boolean great = GREAT.contains(known.first("class").orElse("")) || others >= CITY;
    return great && !GREAT.contains(place.first("class").orElse("")) && bigger(others, place);
  }

  private static boolean bigger(long others, Block place) {
    return population(place) < Math.max(TOWN, others / TIMES);
  }

  private static boolean seat(Block place) {
    return SEATS.contains(place.first("class").orElse(""));
  }

  private static boolean is(Block place, String code) {
    return code.equals(place.value("class"));
  }

  private static long population(Block place) {
    return Long.parseLong(place.first("population").orElse("0"));
  }

  private static double distance(Block a, Block b) {
    double lat = degrees(a, "lat") - degrees(b, "lat");
    double lon = degrees(a, "lon") - degrees(b, "lon");
    double narrowed = lon * Math.cos(Math.toRadians(degrees(a, "lat")));
    return KM_A_DEGREE * Math.hypot(lat, narrowed);
  }

  private static double degrees(Block place, String key) {
    return place.first(key).map(Double::parseDouble).orElse(Double.NaN);
  }
}
