package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.codebook.Place;
import org.isnad.codebook.Precision;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds places by name, with the words for their kind or direction before them, and chooses among
 * places that share a name: the country that the article names most, then class, then population.
 */
public final class PlaceFinder {
  private static final List<String> KINDS = List.of("region", "site", "country", "place");
  private static final int REACH = 6;
  private final Syntax syntax;
  private final Memory memory;

  public PlaceFinder(Syntax syntax, Memory memory) {
    this.syntax = syntax;
    this.memory = memory;
  }

  /** The places of a sentence, left to right, none overlapping another. */
  public List<PlaceMention> find() {
    List<PlaceMention> found = new ArrayList<>();
    int i = 0;
    while (i < syntax.size()) {
      int start = i;
      int floor = found.isEmpty() ? 0 : found.getLast().to();
      Optional<PlaceMention> place = at(i, floor).or(() -> unnamed(start));
      place.ifPresent(found::add);
      i = place.map(PlaceMention::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<PlaceMention> at(int i, int floor) {
    List<Match> named =
        syntax.words().at(i).stream()
            .filter(m -> KINDS.contains(m.entry().block().kind()))
            .filter(m -> usable(m, i))
            .toList();
    int longest = named.stream().mapToInt(Match::length).max().orElse(0);
    if (longest == 0 || inActor(i, longest)) {
      return Optional.empty();
    }
    return named.stream()
        .filter(m -> m.length() == longest)
        .min(Comparator.comparingDouble(this::rank).reversed())
        .map(m -> mention(m, floor, named));
  }

  /** A name inside a longer name of a body is no place: Syria in the Syrian Democratic Forces. */
  private boolean inActor(int i, int length) {
    return IntStream.rangeClosed(Math.max(0, i - REACH), i)
        .boxed()
        .flatMap(from -> syntax.words().at(from, "actor"))
        .anyMatch(
            m -> m.to() >= i + length && m.length() > length && !m.entry().key().equals("short"));
  }

  /**
   * A word for a kind of place behind "in", with a name that no gazetteer has or none: words
   * without coordinates.
   */
  private Optional<PlaceMention> unnamed(int i) {
    boolean behind = i > 0 && syntax.word(i - 1, "in").isPresent();
    Optional<Match> kind =
        syntax
            .words()
            .longest(i, "placeword")
            .filter(m ->
                behind
                    && m.first().proclitics().isEmpty()
                    && !m.entry().block().id().equals("direction"));
    Optional<Phrase> phrase = kind.flatMap(m -> syntax.phrase(i));
    if (phrase.isEmpty() || namedInside(phrase.get())) {
      return Optional.empty();
    }
    Span span = syntax.span(i, phrase.get().to());
    Place place = new Place(span, syntax.words().text(span), null, null, null, null, null, null);
    String why = "a word for a kind of place, its name in no gazetteer";
    return kind.map(
        m -> new PlaceMention(i, phrase.get().to(), i, place, why, m.entry().where(), false));
  }

  private boolean namedInside(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (at(i, 0).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Nationalities are no places, capitals stand as towns of their own; a name that is a word too
   * needs a word for its kind before it.
   */
  private boolean usable(Match match, int i) {
    String key = match.entry().key();
    boolean kindBefore = i > 0 && syntax.words().at(i - 1, "placeword").findAny().isPresent();
    boolean ofCountry =
        match.entry().is("country") && i > 0 && syntax.tag(i - 1) == Tag.PREPOSITION;
    boolean plain = key.equals("form");
    boolean enclitic = !match.last().enclitic().isEmpty();
    return !enclitic
        && (plain || key.equals("short") && (kindBefore || ofCountry))
        && syntax.tag(i) == Tag.NOUN;
  }

  /**
   * A word for a division before the name asks for the governorate, not for the town of that name.
   */
  private double divisionRank(Match match) {
    boolean division =
        syntax
            .words()
            .any(match.from() - 1, "placeword", m -> m.entry().block().id().equals("division"));
    return division && match.entry().block().first("class").orElse("").equals("ADM1") ? 20 : 0;
  }

  private double rank(Match match) {
    Block block = match.entry().block();
    String country = country(match);
    double known = country == null ? 0 : Math.log1p(memory.mentions(country));
    double size = Math.log10(1 + number(block, "population", 0));
    return divisionRank(match) + known * 8 + kindRank(block) + size - 2 * match.clitics();
  }

  private static double kindRank(Block block) {
    return switch (block.kind()) {
      case "country" -> 30;
      case "region", "site" -> 12;
      default -> classRank(block.first("class").orElse(""));
    };
  }

  private static double classRank(String code) {
    return switch (code) {
      case "PPLC" -> 8;
      case "PPLA" -> 6;
      case "ADM1" -> 5;
      case "PPLA2" -> 4;
      case "PPLA3" -> 2;
      default -> 0;
    };
  }

  private static @Nullable String country(Match match) {
    Block block = match.entry().block();
    return block.kind().equals("country") ? block.id() : block.value("country");
  }

  private PlaceMention mention(Match match, int floor, List<Match> named) {
    int candidates = named.size();
    int from = Math.max(floor, start(match.from()));
    int to = end(match.to());
    Span span = syntax.span(from, to);
    Block block = match.entry().block();
    String name = block.value("name");
    Place place =
        new Place(
            span,
            syntax.words().text(span),
            name,
            block.id(),
            country(match),
            coordinate(block, "lat"),
            coordinate(block, "lon"),
            precision(block));
    String why =
        candidates == 1
            ? "the only place of that name"
            : "of "
                + candidates
                + " places: its country is named "
                + memory.mentions(String.valueOf(country(match)))
                + " times here";
    String in = country(match);
    boolean abroad = named.stream().map(PlaceFinder::country).distinct().count() > 1;
    boolean doubtful = abroad && (in == null || memory.mentions(in) == 0);
    return new PlaceMention(from, to, match.from(), place, why, match.entry().where(), doubtful);
  }

  /** Takes words for kinds and directions before the name in. */
  private int start(int name) {
    int from = name;
    while (from > 0
        && syntax.cut(from).proclitics().isEmpty()
        && syntax.tag(from - 1) == Tag.NOUN
        && syntax.words().at(from - 1, "placeword").findAny().isPresent()) {
      from--;
    }
    return from;
  }

  /** Takes a nationality behind the name in. */
  private int end(int to) {
    boolean nationality =
        to < syntax.size()
            && syntax.demonym(to).isPresent()
            && syntax.cut(to).definite()
            && !syntax.conjoined(to);
    return nationality ? to + 1 : to;
  }

  private static @Nullable Double coordinate(Block block, String key) {
    String value = block.value(key);
    String other = block.value(key.equals("lat") ? "lon" : "lat");
    return value == null || other == null ? null : Double.valueOf(value);
  }

  private static double number(Block block, String key, double fallback) {
    String value = block.value(key);
    return value == null ? fallback : Double.parseDouble(value);
  }

  private static Precision precision(Block block) {
    return block.constant("precision", Precision.class).orElseGet(() -> usualPrecision(block));
  }

  private static Precision usualPrecision(Block block) {
    return switch (block.kind()) {
      case "country" -> Precision.COUNTRY;
      case "region" -> Precision.REGION;
      default ->
          block.first("class").orElse("").startsWith("ADM")
              ? Precision.GOVERNORATE
              : Precision.TOWN;
    };
  }
}
