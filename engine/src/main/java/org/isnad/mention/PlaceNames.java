package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/** Places called by a name that the lexicon knows, with the words that belong to it. */
final class PlaceNames {
  private static final List<String> KINDS = List.of("region", "site", "country", "place");
  private static final int REACH = 6;
  private static final int HOLDER_REACH = 8;
  private final Syntax syntax;
  private final PlaceKinds kinds;
  private final PlaceMaker maker;
  private final PlaceChoice choice;

  PlaceNames(Syntax syntax, Memory memory) {
    this.syntax = syntax;
    this.kinds = new PlaceKinds(syntax);
    this.maker = new PlaceMaker(syntax);
    this.choice = new PlaceChoice(syntax, memory);
  }

  /**
   * The place whose name starts at a token.
   *
   * @param before the places found before it in this sentence
   */
  Optional<PlaceMention> at(int i, List<PlaceMention> before) {
    List<Match> named = named(i, before);
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            mention(choice.of(named, holder(named.getFirst().to()).orElse(null)), before));
  }

  /** True if a name of a place starts at a token. */
  boolean starts(int i) {
    return !named(i, List.of()).isEmpty();
  }

  /** The longest names that start at a token. */
  private List<Match> named(int i, List<PlaceMention> before) {
    if (syntax.tag(i) != Tag.NOUN) {
      return List.of();
    }
    List<Match> named = new ArrayList<>();
    int longest = 0;
    for (Match match : syntax.words().at(i)) {
      if (match.length() >= longest
          && KINDS.contains(match.entry().block().kind())
          && usable(match, before)) {
        longest = match.length();
        named.add(match);
      }
    }
    return longest == 0 || inActor(i, longest) || named.stream().allMatch(this::namesake)
        ? List.of()
        : named;
  }

  /**
   * Nationalities are no places, capitals stand as towns of their own; a name that is a word too
   * needs a word for its kind before it, a named place before it in a list, or the place it lies in
   * behind it.
   */
  private boolean usable(Match match, List<PlaceMention> before) {
    if (!match.last().enclitic().isEmpty()) {
      return false;
    }
    int i = match.from();
    return switch (match.entry().key()) {
      case "form" -> true;
      case "short" ->
          (kinds.before(i) || listed(i, before)) && !elsewhere(match)
              || syntax.tag(i - 1) == Tag.PREPOSITION
                  && (match.entry().is("country") || held(match));
      default -> false;
    };
  }

  /** In a list that began with a word for a kind: "the towns of A, B and C". */
  private boolean listed(int i, List<PlaceMention> before) {
    int at = i;
    for (PlaceMention place : before.reversed()) {
      boolean comma = syntax.words().token(at - 1).comma() && place.to() == at - 1;
      if (!(place.to() == at && syntax.conjoined(at)) && !comma) {
        return false;
      }
      if (place.from() < place.nameFrom()) {
        return true;
      }
      at = place.from();
    }
    return false;
  }

  /** Of a town in another country than the words behind it say: a namesake of one we lack. */
  private boolean namesake(Match match) {
    return match.entry().is("place") && kinds.before(match.from()) && elsewhere(match);
  }

  /** Followed by the name of a place in another country that it is said to lie in. */
  private boolean elsewhere(Match match) {
    String country = Memory.country(match.entry().block());
    return holder(match.to())
        .map(Memory::country)
        .filter(c -> country != null && !c.equals(country))
        .isPresent();
  }

  /** Followed by words that say in which place it lies: "in X in the province of Y". */
  private boolean held(Match match) {
    return holder(match.to())
        .map(Memory::country)
        .filter(c -> c.equals(Memory.country(match.entry().block())))
        .isPresent();
  }

  /**
   * The place in which what stands before a token is said to lie: words for kinds and directions,
   * prepositions, commas and adjectives may stand between.
   */
  Optional<Block> holder(int from) {
    boolean said = false;
    for (int i = from; i < Math.min(syntax.size(), from + HOLDER_REACH); i++) {
      boolean bound = syntax.preposition(i) != 0;
      said |= bound || kinds.at(i).isPresent() || syntax.tag(i) == Tag.PREPOSITION;
      Optional<Match> name = syntax.words().first(i, this::plain);
      if (name.isPresent()) {
        return said ? Optional.of(choice.of(plain(i, name.get()), null).block()) : Optional.empty();
      }
      if (!between(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean plain(Match match) {
    boolean known =
        match.entry().key().equals("form")
            || match.entry().key().equals("short") && kinds.before(match.from());
    return known && KINDS.contains(match.entry().block().kind());
  }

  private List<Match> plain(int i, Match longest) {
    return syntax.words().at(i).stream()
        .filter(m -> m.length() == longest.length() && plain(m))
        .toList();
  }

  private boolean between(int i) {
    boolean link =
        syntax.word(i, "in").isPresent() || syntax.word(i, "from").isPresent() || syntax.quote(i);
    boolean mark = syntax.words().token(i).comma();
    return link
        || mark
        || kinds.at(i).isPresent()
        || syntax.cut(i).definite() && syntax.tag(i) == Tag.NOUN;
  }

  /** A name inside a longer name of a body is no place: Syria in the Syrian Democratic Forces. */
  private boolean inActor(int i, int length) {
    return IntStream.rangeClosed(Math.max(0, i - REACH), i)
        .boxed()
        .flatMap(from -> syntax.words().at(from, "actor"))
        .anyMatch(
            m -> m.to() >= i + length && m.length() > length && !m.entry().key().equals("short"));
  }

  private PlaceMention mention(PlaceChoice.Chosen chosen, List<PlaceMention> before) {
    Match match = chosen.match();
    int from = kinds.start(match.from(), before.isEmpty() ? 0 : before.getLast().to());
    int to = kinds.end(from, match.to());
    List<Block> directions = kinds.directions(from, match.from());
    return new PlaceMention(
        from,
        to,
        match.from(),
        maker.place(from, to, chosen.block(), directions),
        chosen.why(),
        match.entry().where(),
        chosen.doubtful());
  }
}
