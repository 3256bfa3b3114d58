package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Chooses among places that share a name, and says what decided. */
final class PlaceChoice {
  private static final int NEAR_KM = 150;
  private static final int NEAR_TOKENS = 10;
  private static final int MOST_TOLD = 4;
  private static final double GUESSED = 4;
  private final Syntax syntax;
  private final Memory memory;

  /** Places of this sentence whose name no other has; null until a name has to be chosen for. */
  private @Nullable List<Match> sure;

  PlaceChoice(Syntax syntax, Memory memory) {
    this.syntax = syntax;
    this.memory = memory;
  }

  /**
   * A choice made.
   *
   * @param doubtful places of several countries have the name, and nothing in the article speaks
   *     for one
   */
  record Chosen(Match match, String why, boolean doubtful) {
    Block block() {
      return match.entry().block();
    }
  }

  /** What speaks for a candidate, by the words that say it. */
  private record Votes(Match match, Map<String, Double> votes) {
    double sum() {
      return votes.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /**
   * The likeliest of some matches of equal length.
   *
   * @param holder the place that the words behind say it lies in, or null
   */
  Chosen of(List<Match> named, @Nullable Block holder) {
    List<Votes> ranked =
        named.stream()
            .collect(
                Collectors.toMap(
                    m -> m.entry().block(),
                    m -> m,
                    (a, b) -> a.clitics() <= b.clitics() ? a : b,
                    LinkedHashMap::new))
            .values()
            .stream()
            .map(m -> votes(m, holder))
            .sorted(Comparator.comparingDouble(Votes::sum).reversed())
            .toList();
    Match best = ranked.getFirst().match();
    if (ranked.size() == 1) {
      return new Chosen(best, "the only place of that name" + made(best), false);
    }
    return new Chosen(best, why(ranked) + made(best), doubtful(ranked));
  }

  private static String made(Match match) {
    return generated(match) ? "; its Arabic name is made from the Roman one" : "";
  }

  private static boolean generated(Match match) {
    return match.entry().block().first("generated").isPresent();
  }

  private static String why(List<Votes> ranked) {
    Votes best = ranked.get(0);
    Votes next = ranked.get(1);
    String reason =
        best.votes().entrySet().stream()
            .max(
                Comparator.comparingDouble(
                    v -> v.getValue() - next.votes().getOrDefault(v.getKey(), 0.0)))
            .map(Map.Entry::getKey)
            .orElse("");
    String others =
        ranked.stream()
            .limit(MOST_TOLD)
            .map(v -> told(v.match().entry().block()))
            .collect(Collectors.joining("; "));
    return "of "
        + ranked.size()
        + " places ("
        + others
        + (ranked.size() > MOST_TOLD ? "; …" : "")
        + "): "
        + reason;
  }

  private static String told(Block block) {
    String within = block.first("admin1").orElse(block.kind());
    String country = Memory.country(block);
    return block.first("name").orElse(block.id())
        + ", "
        + within
        + (country == null ? "" : " " + country);
  }

  /** Candidates in several countries, and nothing but size speaks for the first. */
  private boolean doubtful(List<Votes> ranked) {
    boolean abroad =
        ranked.stream().map(v -> Memory.country(v.match().entry().block())).distinct().count() > 1;
    boolean said = ranked.getFirst().votes().keySet().stream().anyMatch(k -> !k.startsWith("the "));
    return abroad && !said;
  }

  private Votes votes(Match match, @Nullable Block holder) {
    Block block = match.entry().block();
    Map<String, Double> votes = new LinkedHashMap<>();
    String country = Memory.country(block);
    int named = country == null ? 0 : memory.mentions(country);
    vote(votes, "its country is named " + named + " times here", 8 * Math.log1p(named));
    vote(votes, "named before in this article", memory.placed(block.id()) ? 12 : 0);
    vote(votes, "a word for a division stands before it", division(match) ? 20 : 0);
    near(votes, match);
    if (holder != null) {
      String name = holder.first("name").orElse(holder.id());
      vote(
          votes,
          "it lies in " + name + ", as the words behind it say",
          lies(block, holder) ? 15 : 0);
    }
    double size = Math.log10(1 + Double.parseDouble(block.first("population").orElse("0")));
    vote(votes, "the largest or highest of that name", kindRank(block) + size);
    if (generated(match)) {
      votes.put("the Arabic name is a guess", -GUESSED);
    }
    votes.put("the name that needs the fewest particles cut off", -2.0 * match.clitics());
    return new Votes(match, votes);
  }

  private static void vote(Map<String, Double> votes, String reason, double weight) {
    if (weight > 0) {
      votes.put(reason, weight);
    }
  }

  private static boolean lies(Block block, Block holder) {
    Optional<Edges.Point> here = Edges.point(block);
    Optional<Edges.Point> there = Edges.point(holder);
    boolean near =
        here.isPresent() && there.isPresent() && here.get().kilometres(there.get()) < NEAR_KM;
    return Objects.equals(Memory.country(block), Memory.country(holder))
        && (near || holder.kind().equals("country") || holder.kind().equals("region"));
  }

  private void near(Map<String, Double> votes, Match match) {
    Edges.point(match.entry().block())
        .ifPresent(here ->
            sure().stream()
                .filter(m ->
                    Math.abs(m.from() - match.from()) <= NEAR_TOKENS && m.from() != match.from())
                .map(m -> m.entry().block())
                .filter(b -> Edges.point(b).filter(p -> p.kilometres(here) < NEAR_KM).isPresent())
                .findFirst()
                .ifPresent(b ->
                    votes.put(
                        "near " + b.first("name").orElse(b.id()) + ", named beside it", 10.0)));
  }

  /** A division's word before a name asks for the governorate, not for the town of that name. */
  private boolean division(Match match) {
    boolean said =
        syntax
            .words()
            .any(match.from() - 1, "placeword", m -> m.entry().block().id().equals("division"));
    return said && match.entry().block().first("class").orElse("").equals("ADM1");
  }

  private List<Match> sure() {
    if (sure == null) {
      sure = new ArrayList<>();
      for (int i = 0; i < syntax.size(); i++) {
        List<Match> here = syntax.words().at(i).stream().filter(PlaceChoice::place).toList();
        if (here.stream().map(m -> m.entry().block()).distinct().count() == 1) {
          sure.add(here.getFirst());
        }
      }
    }
    return sure;
  }

  private static boolean place(Match match) {
    return switch (match.entry().block().kind()) {
      case "place", "site", "region" -> match.entry().key().equals("form");
      default -> false;
    };
  }

  private static double kindRank(Block block) {
    return switch (block.kind()) {
      case "country" -> 30;
      case "region", "site" -> 12;
      default -> classRank(block.first("class").orElse("").toUpperCase(Locale.ROOT));
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
}
