package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import org.isnad.codebook.Place;
import org.isnad.codebook.Precision;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.mention.Edges.Point;
import org.isnad.mention.number.Numerals;
import org.isnad.mention.number.Numerals.Numeral;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Makes the place of a stretch of words from a block of the lexicon, moved as the words say. */
final class PlaceMaker {
  private static final double KM_OF_MILE = 1.609;
  private static final int MOST_WORDS = 4;
  private static final double NEAR = 25;
  private final Syntax syntax;
  private final Numerals numerals;

  PlaceMaker(Syntax syntax) {
    this.syntax = syntax;
    this.numerals = new Numerals(syntax.words());
  }

  /**
   * The place that a block and the words before its name say: "in the north of" is a part of a
   * country; "100 km north of" a town is a point that far away.
   */
  Place place(int from, int to, Block block, List<Block> directions) {
    Place whole = whole(syntax.span(from, to), block);
    Optional<Point> middle = Edges.point(block);
    if (middle.isEmpty() || directions.isEmpty()) {
      return whole;
    }
    Optional<Edges> edges = Edges.of(block);
    if (edges.isPresent()) {
      String side = directions.getFirst().first("name").map(d -> d + " ").orElse("");
      Point part = edges.get().towards(middle.get(), directions);
      return at(whole, side + whole.name(), part, Precision.REGION);
    }
    double kilometres = kilometres(from);
    return kilometres == 0
        ? whole
        : at(
            whole,
            whole.name(),
            middle.get().away(kilometres, directions),
            kilometres < NEAR ? Precision.DISTRICT : Precision.REGION);
  }

  private Place whole(Span span, Block block) {
    Optional<Point> middle = Edges.point(block);
    return new Place(
        span,
        syntax.words().text(span),
        block.value("name"),
        block.id(),
        Memory.country(block),
        middle.map(Point::lat).orElse(null),
        middle.map(Point::lon).orElse(null),
        precision(block));
  }

  private static Place at(Place place, @Nullable String name, Point point, Precision precision) {
    return new Place(
        place.span(),
        place.text(),
        name,
        place.id(),
        place.country(),
        point.lat(),
        point.lon(),
        precision);
  }

  /** The distance said right before a direction, "to" perhaps between; 0 if none is. */
  private double kilometres(int from) {
    Words words = syntax.words();
    int unit = syntax.word(from - 1, "to").isPresent() ? from - 2 : from - 1;
    Optional<Match> length =
        words
            .first(unit, "unit", m -> factor(m.entry().block()) > 0)
            .or(() ->
                words.first(
                    unit - 1, "unit", m -> m.length() == 2 && factor(m.entry().block()) > 0));
    if (length.isEmpty()) {
      return 0;
    }
    int end = length.get().from();
    for (int i = end - 1; i >= Math.max(0, end - MOST_WORDS); i--) {
      Numeral number = numerals.at(i, true);
      if (number != null && number.to() == end) {
        return number.value() * factor(length.get().entry().block());
      }
    }
    return 0;
  }

  private static double factor(Block unit) {
    return switch (unit.id()) {
      case "kilometre" -> 1;
      case "mile" -> KM_OF_MILE;
      default -> 0;
    };
  }

  /** How far the coordinates of a block may be off. */
  static Precision precision(Block block) {
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
