package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.codebook.Place;
import org.isnad.codebook.Precision;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.mention.Edges.Point;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/** Borders by the countries they part: by two nationalities, "between A and B", "with B". */
final class PlaceBorders {
  private static final int REACH = 4;
  private final Syntax syntax;
  private final PlaceReferences references;

  PlaceBorders(Syntax syntax, PlaceReferences references) {
    this.syntax = syntax;
    this.references = references;
  }

  /** The border that the word for it says. */
  Optional<PlaceMention> at(Match word) {
    List<Block> sides = new ArrayList<>();
    int to = nationalities(word.to(), sides);
    if (sides.isEmpty()) {
      to = countries(word, sides);
    }
    return sides.isEmpty() ? Optional.empty() : Optional.of(mention(word, to, sides));
  }

  private int nationalities(int from, List<Block> sides) {
    int to = from;
    for (int i = from; i < Math.min(syntax.size(), from + REACH) && sides.size() < 2; i++) {
      Optional<Block> nation = references.nation(i);
      nation.ifPresent(sides::add);
      to = nation.isPresent() ? i + 1 : to;
      if (nation.isEmpty() && syntax.tag(i) != Tag.MARK) {
        return to;
      }
    }
    return to;
  }

  private int countries(Match word, List<Block> sides) {
    boolean between = syntax.word(word.to(), "between").isPresent();
    if (!between && syntax.word(word.to(), "with").isEmpty()) {
      return word.to();
    }
    int to = word.to() + 1;
    for (int i = to; i < Math.min(syntax.size(), word.to() + REACH) && sides.size() < 2; i++) {
      Optional<Match> country =
          syntax
              .words()
              .first(i, "country", m -> m.entry().key().equals("form") && m.length() == 1);
      country.ifPresent(m -> sides.add(m.entry().block()));
      to = country.map(Match::to).orElse(to);
    }
    if (!between && sides.size() == 1) {
      Block there = sides.getFirst();
      references.meant(word.from()).filter(b -> !b.equals(there)).ifPresent(b -> sides.add(0, b));
    }
    return to;
  }

  private PlaceMention mention(Match word, int to, List<Block> sides) {
    Block near = sides.getFirst();
    Block far = sides.getLast();
    Optional<Point> line =
        Edges.of(near)
            .flatMap(e -> Edges.of(far).flatMap(e::border))
            .filter(p -> sides.size() > 1)
            .or(() -> Edges.point(near));
    String name = near.first("name").orElse(near.id());
    Span span = syntax.span(word.from(), to);
    Place place =
        new Place(
            span,
            syntax.words().text(span),
            sides.size() > 1 ? name + "-" + far.first("name").orElse(far.id()) + " border" : name,
            sides.size() > 1 ? null : near.id(),
            near.id(),
            line.map(Point::lat).orElse(null),
            line.map(Point::lon).orElse(null),
            sides.size() > 1 ? Precision.REGION : Precision.COUNTRY);
    String why =
        sides.size() > 1
            ? "the border of two countries, where their edges meet"
            : "the border of a country";
    return new PlaceMention(word.from(), to, word.from(), place, why, word.entry().where(), false);
  }
}
