package org.isnad.mention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.codebook.Party;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/**
 * Says whom a noun phrase names: a body or office of the actor lexicon, a country or its capital,
 * the body that a short form points back to. A phrase that names none of them stays words without a
 * name.
 */
public final class ActorFinder {
  private static final Set<String> NATIONAL =
      Set.of("government", "army", "police", "ministry", "party");
  private final Syntax syntax;
  private final Memory memory;
  private final References references;

  /** Found before: each choice asks about the same phrases for every act of a sentence. */
  private final Map<Phrase, Optional<Match>> actors = new HashMap<>();

  private final Map<Phrase, Party> parties = new HashMap<>();

  public ActorFinder(Syntax syntax, Memory memory) {
    this.syntax = syntax;
    this.memory = memory;
    this.references = new References(syntax, memory);
  }

  /** The phrase as a party, its own words kept. */
  public Party party(Phrase phrase) {
    return parties.computeIfAbsent(phrase, this::partyAnew);
  }

  private Party partyAnew(Phrase phrase) {
    Span span = syntax.span(phrase.from(), phrase.to());
    Optional<Named> named = named(phrase);
    return new Party(
        span,
        syntax.words().text(span),
        named.map(Named::name).orElse(null),
        named.map(Named::id).orElse(null));
  }

  /** True if the phrase names a body, office, state or group of people of the lexicon. */
  public boolean known(Phrase phrase) {
    return actor(phrase).isPresent() || country(phrase).isPresent();
  }

  /** The kind of body the phrase names first, empty if none is known. */
  public Optional<String> kind(Phrase phrase) {
    return actor(phrase).map(m -> m.entry().block().first("kind").orElse("state"));
  }

  /** How the name was found, in plain English. */
  public String why(Phrase phrase) {
    Optional<Match> actor = actor(phrase);
    if (actor.isEmpty()) {
      return country(phrase).isPresent() ? "a country, its capital or nationality" : "words alone";
    }
    if (!actor.get().entry().key().equals("short")) {
      return isCategory(actor.get()) ? "people of a kind, no body by name" : "named in full";
    }
    return named(phrase).isPresent()
        ? "a short form of one named before, or the country's own"
        : "a short form, and no one named before whom it stands for";
  }

  /** {@code lexicon/FILE:LINE} of the name, or empty. */
  public String where(Phrase phrase) {
    return actor(phrase).or(() -> country(phrase)).map(m -> m.entry().where()).orElse("");
  }

  /** True if it is known whom the phrase means, be it by what the article said before. */
  public boolean means(Phrase phrase) {
    return known(phrase) || named(phrase).isPresent();
  }

  private Optional<Named> named(Phrase phrase) {
    Optional<Match> actor = actor(phrase);
    // A people behind another noun is its adjective: forces of theirs, not they
    boolean adjective = actor.filter(m -> isPeople(m) && m.from() > phrase.from()).isPresent();
    return (adjective ? references.named(phrase) : Optional.<Named>empty())
        .or(() -> actor.flatMap(this::resolved))
        .or(() -> references.named(phrase))
        .or(() -> actor.flatMap(this::national).flatMap(Named::of))
        .or(() -> country(phrase).flatMap(m -> nation(phrase, m)));
  }

  /**
   * A country by name; by its adjective where that belongs to a noun before it. An adjective that
   * stands for people is no state: all of them are a people, some are private persons.
   */
  private Optional<Named> nation(Phrase phrase, Match match) {
    int from = phrase.from();
    boolean adjective = match.entry().key().contains("demonym") && !syntax.feminine(from);
    boolean many = match.entry().key().endsWith("plural") || syntax.plural(from);
    boolean behind = syntax.tag(from - 1) == Tag.NOUN && !syntax.conjoined(from);
    if (!adjective || behind && !many) {
      return Named.of(match.entry().block());
    }
    return many && syntax.cut(from).definite() && match.to() == phrase.to()
        ? Composition.people(match.entry().block())
        : Optional.empty();
  }

  private static boolean isPeople(Match match) {
    return "people".equals(match.entry().block().value("kind"));
  }

  private Optional<Match> actor(Phrase phrase) {
    return actors.computeIfAbsent(phrase, this::actorAnew);
  }

  private Optional<Match> actorAnew(Phrase phrase) {
    Comparator<Match> best =
        Comparator.comparing(ActorFinder::isCategory)
            .thenComparing(m -> m.entry().key().equals("short"))
            .thenComparing(Match::length, Comparator.reverseOrder())
            .thenComparingInt(Match::from);
    Optional<Match> first =
        inside(phrase, "actor").filter(m -> stands(phrase, m) && !withinCountry(m)).min(best);
    return first.flatMap(m -> holder(phrase, m)).or(() -> first);
  }

  /** Supporters of a person in office are not that person. */
  private boolean stands(Phrase phrase, Match match) {
    return !isOffice(match) || match.from() == phrase.from() || titled(phrase);
  }

  /** A people's name that is part of a country's: South Africa's. */
  private boolean withinCountry(Match match) {
    return isPeople(match)
        && IntStream.of(match.from(), match.from() - 1)
            .boxed()
            .flatMap(i -> syntax.words().at(i, "country"))
            .anyMatch(c ->
                c.to() >= match.to() && c.length() > 1
                    || c.from() == match.from() && c.entry().key().equals("form"));
  }

  private boolean titled(Phrase phrase) {
    return syntax.is(phrase.from(), "title")
        || syntax.words().any(phrase.from(), "actor", ActorFinder::isOffice);
  }

  /** The person named behind a title of office, who is more than the office. */
  private Optional<Match> holder(Phrase phrase, Match first) {
    if (!titled(phrase)) {
      return Optional.empty();
    }
    return inside(phrase, "actor")
        .filter(m -> m.from() >= first.to() && isOffice(m))
        .filter(m -> !m.entry().key().equals("short") || isOffice(first))
        .max(Comparator.comparingInt(Match::length));
  }

  private static boolean isOffice(Match match) {
    return "office".equals(match.entry().block().value("kind"));
  }

  private static boolean isCategory(Match match) {
    Block block = match.entry().block();
    return "category".equals(block.value("kind")) && Named.of(block).isEmpty();
  }

  private Stream<Match> inside(Phrase phrase, String kind) {
    return IntStream.range(phrase.from(), phrase.to())
        .boxed()
        .flatMap(i -> syntax.words().at(i, kind))
        .filter(m -> m.to() <= phrase.to());
  }

  private Optional<Named> resolved(Match match) {
    Block block = match.entry().block();
    if (match.entry().key().equals("short")) {
      String folded = Folding.fold(match.entry().form());
      Set<String> ids = shorts(match).map(Block::id).collect(Collectors.toSet());
      return memory
          .last(
              match.from(),
              h ->
                  h.shorts().contains(folded)
                      || h.kind().equals("office") && ids.contains(office(h.block())))
          .map(Heard::named);
    }
    return (former(match) ? Optional.<Named>empty() : holder(match)).or(() -> Named.of(block));
  }

  /** The office a person holds, or the person who is all that the lexicon has of it. */
  private static String office(Block person) {
    return person.first("part-of").orElse(person.id());
  }

  /** True where a word behind an office tells of one who holds it no more. */
  private boolean former(Match match) {
    return syntax.is(match.to(), "former");
  }

  /** Who holds an office: its holder on the day of publication, else one the article names. */
  private Optional<Named> holder(Match match) {
    List<Block> holders =
        isOffice(match) ? memory.lexicon().holders(match.entry().block().id()) : List.of();
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    return holders.stream()
        .filter(this::holds)
        .findFirst()
        .flatMap(Named::of)
        .or(() -> memory.last(match.from(), h -> holders.contains(h.block())).map(Heard::named));
  }

  /** True if a person held the office on the day of publication, in one of several terms. */
  private boolean holds(Block person) {
    LocalDate day = memory.published();
    List<String> since = person.all("since");
    List<String> until = person.all("until");
    return day != null
        && IntStream.range(0, since.size())
            .anyMatch(i ->
                !day.isBefore(LocalDate.parse(since.get(i)))
                    && (i >= until.size() || day.isBefore(LocalDate.parse(until.get(i)))));
  }

  /** "The army" in an article about one country is that country's; no guess among several. */
  private Optional<Block> national(Match match) {
    if (!match.entry().key().equals("short")) {
      return Optional.empty();
    }
    Optional<String> country = memory.country();
    List<Block> own =
        shorts(match)
            .filter(b -> NATIONAL.contains(b.first("kind").orElse("")))
            .filter(b -> country.isPresent() && b.first("country").equals(country))
            .toList();
    boolean one = own.stream().map(Block::id).distinct().count() == 1;
    return one ? Optional.of(own.getFirst()) : Optional.empty();
  }

  /** All bodies that have these very words for a short form. */
  private Stream<Block> shorts(Match match) {
    return syntax
        .words()
        .at(match.from(), "actor")
        .filter(m -> m.length() == match.length() && m.entry().key().equals("short"))
        .map(m -> m.entry().block());
  }

  /** A country, its capital, or an adjective of nationality that stands alone. */
  private Optional<Match> country(Phrase phrase) {
    return syntax
        .words()
        .at(phrase.from(), "country")
        .filter(m -> m.to() == phrase.to() || m.entry().key().equals("form"))
        .filter(m -> m.to() <= phrase.to())
        .findFirst();
  }
}
