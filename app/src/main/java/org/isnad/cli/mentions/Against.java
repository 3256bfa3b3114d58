package org.isnad.cli.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Split;
import org.isnad.codebook.Article;
import org.isnad.codebook.Party;
import org.isnad.codebook.Place;
import org.isnad.codebook.Time;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds mentions against claims made by hand: of each figure, time, place and named party in them,
 * is it mentioned, and with the right value? Whether the right claim has it is not asked.
 */
public final class Against {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final double NEAR_KM = 50;
  private static final int SHORT = 4;

  /** How many there were, how many were found, and those that were not. */
  private static final class Count {
    private int all;
    private int found;
    private final List<String> missed = new ArrayList<>();
  }

  private final Gold gold;
  private final EnglishNames names;
  private final Map<String, Count> counts = new TreeMap<>();
  private int documents;

  public Against(Gold gold, EnglishNames names) {
    this.gold = gold;
    this.names = names;
  }

  /** Compares one article; one whose claims are not known is left out. */
  public void take(Article article, List<Mention> mentions) {
    if (!gold.holds(article.id())) {
      return;
    }
    documents++;
    Set<String> seen = new HashSet<>();
    for (JsonNode claim : gold.claims(article.id())) {
      claim.path("figures").forEach(f -> figure(article, mentions, f, seen));
      one("time", claim.path("time"), article, seen, n -> any(mentions, m -> isTime(m, n)));
      place(article, mentions, claim.path("place"), seen);
      for (String side : List.of("agents", "targets", "sources")) {
        claim.path(side).forEach(p -> party(article, mentions, p, side, seen));
      }
    }
  }

  private void figure(Article article, List<Mention> mentions, JsonNode node, Set<String> seen) {
    one("figure", node, article, seen, n -> any(mentions, m -> isFigure(m, n)));
  }

  private void place(Article article, List<Mention> mentions, JsonNode node, Set<String> seen) {
    if (!one("place", node, article, seen, n -> any(mentions, m -> isPlace(m, n)))) {
      return;
    }
    List<Place> alike =
        mentions.stream()
            .filter(m -> isPlace(m, node))
            .map(m -> ((Mention.Where) m).place())
            .toList();
    if (!node.path("country").isNull()) {
      String country = node.path("country").asString("");
      count(
          "place, country",
          node,
          article,
          alike.stream().anyMatch(p -> country.equals(p.country())));
    }
    if (node.path("lat").isNumber()) {
      count("place, within 50 km", node, article, alike.stream().anyMatch(p -> near(p, node)));
    }
  }

  private void party(
      Article article, List<Mention> mentions, JsonNode node, String side, Set<String> seen) {
    if (node.path("name").isString()) {
      one("named " + side, node, article, seen, n -> any(mentions, m -> isNamed(m, n)));
    }
  }

  /** Counts a thing the first time an article's claims say it; true if it was new and found. */
  private boolean one(
      String kind, JsonNode node, Article article, Set<String> seen, Predicate<JsonNode> found) {
    if (!node.isObject() || !seen.add(kind + node)) {
      return false;
    }
    boolean hit = found.test(node);
    count(kind, node, article, hit);
    return hit;
  }

  private void count(String kind, JsonNode node, Article article, boolean hit) {
    Count count = counts.computeIfAbsent(kind, k -> new Count());
    count.all++;
    if (hit) {
      count.found++;
    } else {
      count.missed.add(article.id() + "  " + node);
    }
  }

  private static boolean any(List<Mention> mentions, Predicate<Mention> same) {
    return mentions.stream().anyMatch(same);
  }

  private static boolean isFigure(Mention mention, JsonNode node) {
    return mention instanceof Mention.Figure f
        && equal(f.min(), node.path("min"))
        && equal(f.max(), node.path("max"))
        && shares(f.text() + " " + f.of(), node.path("text").asString(""));
  }

  private static boolean equal(@Nullable Long value, JsonNode node) {
    return value == null ? !node.isNumber() : node.isNumber() && node.longValue() == value;
  }

  private static boolean isTime(Mention mention, JsonNode node) {
    if (!(mention instanceof Mention.When when)) {
      return false;
    }
    Time time = when.time();
    return shares(time.text(), node.path("text").asString(""))
        && String.valueOf(time.from()).equals(node.path("from").asString("null"))
        && String.valueOf(time.to()).equals(node.path("to").asString("null"));
  }

  private static boolean isPlace(Mention mention, JsonNode node) {
    return mention instanceof Mention.Where where
        && alike(where.place().text(), node.path("text").asString(""));
  }

  private static boolean near(Place place, JsonNode node) {
    Double lat = place.lat();
    Double lon = place.lon();
    return lat != null
        && lon != null
        && kilometres(lat, lon, node.path("lat").doubleValue(), node.path("lon").doubleValue())
            <= NEAR_KM;
  }

  /** Great-circle distance in kilometres of two points in degrees. */
  private static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double p = Math.toRadians(lat1);
    double q = Math.toRadians(lat2);
    double half = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double chord = Math.pow(Math.sin((q - p) / 2), 2) + Math.cos(p) * Math.cos(q) * half * half;
    return 2 * 6371 * Math.asin(Math.sqrt(chord));
  }

  /**
   * The words overlap, and the English name, or another that the lexicon has for the same body,
   * shares its greater part.
   */
  private boolean isNamed(Mention mention, JsonNode node) {
    String text = node.path("text").asString("");
    String name = node.path("name").asString("");
    return switch (mention) {
      case Mention.Who(Party party, String rule, String from) ->
          party.name() != null
              && shares(party.text(), text)
              && names.of(party.id(), party.name()).stream().anyMatch(n -> alike(n, name));
      // What is attacked or taken may be a place
      case Mention.Where(Place place, boolean doubtful, String rule, String from) ->
          place.name() != null && shares(place.text(), text) && alike(place.name(), name);
      default -> false;
    };
  }

  private static boolean shares(String a, String b) {
    Set<String> common = words(a);
    common.retainAll(words(b));
    return !common.isEmpty();
  }

  /** Half of the words or more are the same. */
  private static boolean alike(String a, String b) {
    Set<String> one = words(a);
    Set<String> other = words(b);
    int size = one.size() + other.size();
    one.retainAll(other);
    return size > 0 && 4 * one.size() >= size;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(Folding.fold(text).toLowerCase(Locale.ROOT))
        .results()
        .forEach(r -> words.add(stem(r.group())));
    return words;
  }

  /**
   * Without article and what is bound before it. A first letter that may be the bound "to" goes
   * from both sides: who writes claims by hand cuts it off or not.
   */
  private static String stem(String word) {
    boolean to =
        word.length() > SHORT && word.charAt(0) == Split.FOR && word.charAt(1) != Split.FOR;
    Split split = Clitics.unknown(to ? word.substring(1) : word);
    return split.definite() ? split.stem().substring(2) : split.stem();
  }

  /** A row a kind: found, all, share; then, if asked, what was missed, a line each. */
  public String report(boolean withMissed) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%d documents%n", documents));
    counts.forEach((kind, count) ->
        text.append(
            String.format(
                Locale.ROOT,
                "%-22s %5d of %5d  %5.1f %%%n",
                kind,
                count.found,
                count.all,
                100.0 * count.found / count.all)));
    if (withMissed) {
      counts.forEach((kind, count) ->
          count.missed.forEach(
              line -> text.append("missed ").append(kind).append("  ").append(line).append('\n')));
    }
    return text.toString();
  }
}
