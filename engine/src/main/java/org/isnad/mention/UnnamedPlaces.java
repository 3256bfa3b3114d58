package org.isnad.mention;

import java.util.Optional;
import org.isnad.codebook.Place;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.mention.Edges.Point;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/**
 * A word for a kind of place behind a preposition, with a name that no gazetteer has or none. It
 * lies where the words behind it say, at that place's coordinates; without such words its country
 * is the one the article is about.
 */
final class UnnamedPlaces {
  private final Syntax syntax;
  private final Memory memory;
  private final PlaceKinds kinds;
  private final PlaceNames names;

  UnnamedPlaces(Syntax syntax, Memory memory, PlaceNames names) {
    this.syntax = syntax;
    this.memory = memory;
    this.kinds = new PlaceKinds(syntax);
    this.names = names;
  }

  /**
   * The place that such a word says at a token.
   *
   * @param vague with those that have no name and stand behind another preposition than "in": too
   *     seldom the place of an act
   */
  Optional<PlaceMention> at(int i, boolean vague) {
    return kinds
        .at(i)
        .filter(m -> !PlaceKinds.direction(m.entry().block()) && stands(m, vague))
        .flatMap(m -> syntax.phrase(i).flatMap(p -> mention(m, p)));
  }

  /** Behind "in", or behind another preposition if it is new to the reader or a name follows. */
  private boolean stands(Match kind, boolean vague) {
    boolean one = syntax.tag(kind.from() - 1) == Tag.QUANTIFIER; // one of the districts
    int i = one ? kind.from() - 1 : kind.from();
    boolean in = syntax.word(i - 1, "in").isPresent() && kind.first().proclitics().isEmpty();
    boolean preposition = kind.first().preposition() != 0 || syntax.tag(i - 1) == Tag.PREPOSITION;
    boolean name = syntax.quote(kind.to()) || strange(kind.to());
    boolean definite = syntax.cut(kind.from()).definite();
    return switch (kind.entry().block().id()) {
      case "strip", "surroundings", "country", "capital", "border", "inside" -> false;
      case "named-only" -> name && !definite && (in || preposition);
      default -> in || preposition && (name || vague && !definite);
    };
  }

  private Optional<PlaceMention> mention(Match kind, Phrase phrase) {
    int to = beforeNames(kind, phrase);
    if (to <= kind.to() && phrase.to() > kind.to()) {
      return Optional.empty(); // its name is known, and found by itself
    }
    Span span = syntax.span(kind.from(), to);
    Optional<Block> holder = names.holder(to);
    Optional<Point> point = holder.filter(b -> !b.kind().equals("country")).flatMap(Edges::point);
    Place place =
        new Place(
            span,
            syntax.words().text(span),
            null,
            null,
            holder.map(Memory::country).or(memory::country).orElse(null),
            point.map(Point::lat).orElse(null),
            point.map(Point::lon).orElse(null),
            point.flatMap(p -> holder).map(PlaceMaker::precision).orElse(null));
    String why =
        "a word for a kind of place, its name in no gazetteer"
            + holder.map(b -> "; it lies in " + b.first("name").orElse(b.id())).orElse("");
    return Optional.of(
        new PlaceMention(kind.from(), to, kind.from(), place, why, kind.entry().where(), false));
  }

  /** Where a place with a known name begins in the phrase, or its end; directions left out. */
  private int beforeNames(Match kind, Phrase phrase) {
    int to = kind.to();
    boolean bare = phrase.to() == to && !syntax.cut(kind.from()).definite();
    if (bare && strange(to)) {
      return to + 1; // looks like a verb or like "and": but a kind in construct needs a name
    }
    while (to < phrase.to() && !names.starts(to)) {
      to++;
    }
    while (to > kind.to() && (kinds.at(to - 1).isPresent() || opening(kind, to - 1))) {
      to--;
    }
    return to;
  }

  /** A word that the lexicon has nothing for. */
  private boolean strange(int i) {
    return i < syntax.size()
        && syntax.words().token(i).word()
        && (syntax.words().at(i).isEmpty() || syntax.unknown(i));
  }

  private boolean opening(Match kind, int i) {
    int quotes = 0;
    for (int j = kind.to(); j <= i; j++) {
      quotes += syntax.quote(j) ? 1 : 0;
    }
    return syntax.quote(i) && quotes % 2 == 1;
  }
}
