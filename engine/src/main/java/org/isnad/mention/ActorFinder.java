package org.isnad.mention;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.codebook.Party;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;

/**
 * Says whom a noun phrase names: a body or office of the actor lexicon, a country or its capital,
 * the body that a short form points back to. A phrase that names none of them stays words without a
 * name.
 */
public final class ActorFinder {
  private static final Set<String> NATIONAL = Set.of("government", "army", "police", "ministry");
  private final Syntax syntax;
  private final Memory memory;

  /** Whom words name. */
  private record Named(String name, String id) {}

  public ActorFinder(Syntax syntax, Memory memory) {
    this.syntax = syntax;
    this.memory = memory;
  }

  /** The phrase as a party, its own words kept. */
  public Party party(Phrase phrase) {
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

  private Optional<Named> named(Phrase phrase) {
    Optional<Match> actor = actor(phrase);
    if (actor.isPresent()) {
      return actor.flatMap(this::resolved);
    }
    return country(phrase).map(ActorFinder::country);
  }

  private Optional<Match> actor(Phrase phrase) {
    Comparator<Match> best =
        Comparator.comparing(ActorFinder::isCategory)
            .thenComparing(m -> m.entry().key().equals("short"))
            .thenComparing(Match::length, Comparator.reverseOrder())
            .thenComparingInt(Match::from);
    Optional<Match> first = inside(phrase, "actor").filter(m -> stands(phrase, m)).min(best);
    return first.flatMap(m -> holder(phrase, m)).or(() -> first);
  }

  /** Supporters of a person in office are not that person. */
  private boolean stands(Phrase phrase, Match match) {
    return !isOffice(match) || match.from() == phrase.from() || titled(phrase);
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
    return "category".equals(match.entry().block().value("kind"));
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
      return memory
          .antecedent(match.entry().form())
          .or(() -> national(match))
          .flatMap(ActorFinder::actor);
    }
    memory.remember(block);
    return actor(block);
  }

  /** "The army" in an article about one country is that country's. */
  private Optional<Block> national(Match match) {
    Optional<String> country = memory.country();
    return syntax
        .words()
        .at(match.from(), "actor")
        .filter(m -> m.length() == match.length() && m.entry().key().equals("short"))
        .map(m -> m.entry().block())
        .filter(b -> NATIONAL.contains(b.first("kind").orElse("")))
        .filter(b -> country.isPresent() && b.first("country").equals(country))
        .findFirst();
  }

  private static Optional<Named> actor(Block block) {
    String name = block.value("name");
    return name == null || name.equals("-")
        ? Optional.empty()
        : Optional.of(new Named(name, block.id()));
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

  private static Named country(Match match) {
    Entry entry = match.entry();
    String name = entry.block().first("name").orElse(entry.block().id());
    return new Named(name, entry.block().id());
  }
}
