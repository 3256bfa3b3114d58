package org.isnad.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.codebook.Place;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/**
 * Places said without their name: "the country", "the town", "the French capital", "the Syrian
 * north", "the border between Syria and Lebanon".
 */
final class PlaceReferences {
  private static final int REACH = 40;
  private final Syntax syntax;
  private final Memory memory;
  private final PlaceKinds kinds;
  private final PlaceNames names;
  private final PlaceMaker maker;

  PlaceReferences(Syntax syntax, Memory memory, PlaceNames names) {
    this.syntax = syntax;
    this.memory = memory;
    this.kinds = new PlaceKinds(syntax);
    this.maker = new PlaceMaker(syntax);
    this.names = names;
  }

  /** The place that a word for a kind, or for a country, says at a token. */
  Optional<PlaceMention> at(int i, int floor) {
    Optional<Match> kind =
        kinds
            .at(i)
            .filter(m -> syntax.tag(i) == Tag.NOUN || kinds.is(i, "border")) // "on the border with"
            .filter(m -> !m.entry().key().equals("plural"))
            .filter(m -> (syntax.cut(i).definite() || own(m)) && !names.starts(m.to()) && !body(i));
    return kind.flatMap(m ->
        switch (m.entry().block().id()) {
          case "named-only" -> Optional.empty();
          case "country" -> country(m, floor);
          case "capital" -> capital(m, floor);
          case "border" -> new PlaceBorders(syntax, this).at(m);
          case "inside" -> side(m, List.of());
          default ->
              PlaceKinds.direction(m.entry().block())
                  ? side(m, List.of(m.entry().block()))
                  : back(m, floor);
        });
  }

  /** "In their country": a place only where a preposition makes it one. */
  private boolean own(Match kind) {
    int i = kind.from();
    return kind.entry().block().id().equals("country")
        && !kind.last().enclitic().isEmpty()
        && (syntax.tag(i - 1) == Tag.PREPOSITION || syntax.preposition(i) != 0);
  }

  /** A body named by the same word: the base that is Al-Qaeda, the island that is Al Jazeera. */
  private boolean body(int i) {
    return syntax.words().any(i, "actor", m -> !m.entry().key().equals("short"));
  }

  private Optional<PlaceMention> country(Match kind, int floor) {
    if (closed(kind.to())) {
      return Optional.empty();
    }
    boolean own = !kind.last().enclitic().isEmpty();
    return (own ? owner(kind.from()) : meant(kind.from()))
        .map(c -> mention(kind, kind.to(), floor, c, "the country that is spoken of"));
  }

  private Optional<PlaceMention> capital(Match kind, int floor) {
    Optional<Block> nation = nation(kind.to());
    boolean alone = nation.isEmpty() && !closed(kind.to());
    Optional<Block> town = (alone ? meant(kind.from()) : nation).flatMap(this::capital);
    int to = alone ? kind.to() : kind.to() + 1;
    return town.map(t -> mention(kind, to, floor, t, "the capital of that country"));
  }

  private Optional<Block> capital(Block country) {
    return Stream.concat(country.all("capital").stream(), country.all("weak-capital").stream())
        .flatMap(name -> memory.lexicon().exact(name).stream())
        .map(Entry::block)
        .filter(b -> "PPLC".equals(b.value("class")) && country.id().equals(b.value("country")))
        .findFirst();
  }

  /** "The Syrian north", "the Syrian interior". */
  private Optional<PlaceMention> side(Match kind, List<Block> directions) {
    Optional<Block> nation = nation(kind.to());
    int to = nation.isPresent() ? kind.to() + 1 : kind.to();
    return nation
        .or(() -> alone(kind))
        .map(country -> {
          Place place = maker.place(kind.from(), to, country, directions);
          String why = "a part of a country, which its nationality names";
          return new PlaceMention(
              kind.from(), to, kind.from(), place, why, kind.entry().where(), false);
        });
  }

  /** "In the south", of the country that is spoken of. */
  private Optional<Block> alone(Match kind) {
    boolean stands =
        syntax.word(kind.from() - 1, "in").isPresent()
            || syntax.word(kind.from() - 1, "from").isPresent();
    return stands && !closed(kind.to()) && PlaceKinds.direction(kind.entry().block())
        ? meant(kind.from())
        : Optional.empty();
  }

  /** The country whose nationality stands at a token. */
  Optional<Block> nation(int i) {
    return i >= syntax.size() || !syntax.cut(i).definite()
        ? Optional.empty()
        : syntax.demonym(i).map(m -> m.entry().block()).filter(b -> b.kind().equals("country"));
  }

  /** Whose country it is: of the people or body of some nationality named last before it. */
  private Optional<Block> owner(int i) {
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      Optional<Match> named =
          syntax
              .words()
              .first(j, m -> m.entry().is("actor") || m.entry().key().startsWith("demonym"));
      Optional<String> country = named.map(m -> Memory.country(m.entry().block()));
      if (country.isPresent()) {
        return memory.lexicon().block("country", country.get());
      }
    }
    return meant(i);
  }

  /** The country meant at a token: the one named last in the sentence, or most in the article. */
  Optional<Block> meant(int i) {
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      Optional<String> named =
          syntax.words().first(j, Memory::names).map(m -> Memory.country(m.entry().block()));
      if (named.isPresent()) {
        return memory.lexicon().block("country", named.get());
      }
    }
    return memory.most().flatMap(c -> memory.lexicon().block("country", c));
  }

  /** True where a definite word follows, which makes it another thing: "the green zone". */
  private boolean closed(int to) {
    return to < syntax.size()
        && syntax.tag(to) == Tag.NOUN
        && syntax.cut(to).definite()
        && syntax.cut(to).proclitics().isEmpty();
  }

  /** The place said last that such a word may stand for. */
  private Optional<PlaceMention> back(Match kind, int floor) {
    boolean shown = syntax.tag(kind.from() - 1) == Tag.DEMONSTRATIVE;
    if (!shown && closed(kind.to())) {
      return Optional.empty();
    }
    List<String> fit = kind.entry().block().all("precision");
    Predicate<Place> may =
        p -> p.precision() != null && fit.contains(p.precision().name().toLowerCase(Locale.ROOT));
    return memory
        .place(kind.entry().form(), may)
        .map(said -> {
          int from = kinds.start(kind.from(), floor);
          Span span = syntax.span(from, kind.to());
          Place place =
              new Place(
                  span,
                  syntax.words().text(span),
                  said.name(),
                  said.id(),
                  said.country(),
                  said.lat(),
                  said.lon(),
                  said.precision());
          String why =
              "points back to " + (said.name() == null ? "a place said before" : said.name());
          return new PlaceMention(
              from, kind.to(), kind.from(), place, why, kind.entry().where(), false);
        });
  }

  private PlaceMention mention(Match kind, int to, int floor, Block block, String why) {
    int from = kinds.start(kind.from(), floor);
    Place place = maker.place(from, to, block, kinds.directions(from, kind.from()));
    return new PlaceMention(from, to, kind.from(), place, why, kind.entry().where(), false);
  }
}
