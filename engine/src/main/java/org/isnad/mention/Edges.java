package org.isnad.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.lexicon.Block;

/**
 * The edges of a country, in degrees: where its north is, and where it meets another.
 *
 * <p>The block's four numbers are its northern, southern, eastern and western edge.
 */
record Edges(double north, double south, double east, double west) {
  private static final int SIDES = 4;
  private static final double KM_OF_DEGREE = 111.2;

  /** A point on the map: degrees, WGS 84. */
  record Point(double lat, double lon) {
    /** So many kilometres away in a direction, said in one word or two. */
    Point away(double kilometres, List<Block> directions) {
      double up = part(directions, "north", "south");
      double right = part(directions, "east", "west");
      double length = Math.hypot(up, right);
      if (length == 0) {
        return this;
      }
      double degrees = kilometres / KM_OF_DEGREE / length;
      return new Point(
          round(lat + up * degrees), round(lon + right * degrees / Math.cos(Math.toRadians(lat))));
    }

    private static double part(List<Block> directions, String to, String from) {
      return directions.stream()
          .map(d -> d.first("name").orElse("").toLowerCase(Locale.ROOT))
          .mapToInt(n -> n.contains(to) ? 1 : n.contains(from) ? -1 : 0)
          .sum();
    }

    /** Great-circle distance in kilometres. */
    double kilometres(Point other) {
      double p = Math.toRadians(lat);
      double q = Math.toRadians(other.lat);
      double half = Math.sin(Math.toRadians(other.lon - lon) / 2);
      double chord = Math.pow(Math.sin((q - p) / 2), 2) + Math.cos(p) * Math.cos(q) * half * half;
      return 2 * 6371 * Math.asin(Math.sqrt(chord));
    }
  }

  static Optional<Edges> of(Block country) {
    String[] sides = country.first("edges").orElse("").split(" ");
    if (sides.length != SIDES) {
      return Optional.empty();
    }
    return Optional.of(
        new Edges(
            Double.parseDouble(sides[0]),
            Double.parseDouble(sides[1]),
            Double.parseDouble(sides[2]),
            Double.parseDouble(sides[3])));
  }

  /** Where a block says it is. */
  static Optional<Point> point(Block block) {
    String lat = block.value("lat");
    String lon = block.value("lon");
    return lat == null || lon == null
        ? Optional.empty()
        : Optional.of(new Point(Double.parseDouble(lat), Double.parseDouble(lon)));
  }

  /** Half of the way from the middle to the edges that the directions name. */
  Point towards(Point middle, List<Block> directions) {
    double lat = middle.lat;
    double lon = middle.lon;
    for (Block direction : directions) {
      String name = direction.first("name").orElse("").toLowerCase(Locale.ROOT);
      lat = name.startsWith("north") ? half(lat, north) : lat;
      lat = name.startsWith("south") ? half(lat, south) : lat;
      lon = name.endsWith("eastern") ? half(lon, east) : lon;
      lon = name.endsWith("western") ? half(lon, west) : lon;
    }
    return new Point(round(lat), round(lon));
  }

  /** The middle of the stretch where two neighbours overlap; empty where they are none. */
  Optional<Point> border(Edges other) {
    double top = Math.min(north, other.north);
    double bottom = Math.max(south, other.south);
    double right = Math.min(east, other.east);
    double left = Math.max(west, other.west);
    return top < bottom || right < left
        ? Optional.empty()
        : Optional.of(new Point(round(half(top, bottom)), round(half(left, right))));
  }

  private static double half(double from, double to) {
    return (from + to) / 2;
  }

  private static double round(double degrees) {
    return Math.round(degrees * 100) / 100.0;
  }
}
