package org.isnad.ledger.codes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Figure;
import org.isnad.codebook.Party;
import org.isnad.codebook.Place;
import org.isnad.lexicon.Match;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of a cross-walk ask of a claim: for each key the values that hold of it.
 *
 * @param values by key: {@code type}, {@code means} …
 */
record Facts(Map<String, Set<String>> values) {
  static final List<String> KEYS =
      List.of("type", "means", "status", "scope", "trigger", "agent", "target", "soil", "figure");
  private static final String UNSAID = "unsaid";

  static Facts of(Claim claim, Sides sides) {
    return new Facts(
        Map.of(
            "type", Set.of(claim.type().name()),
            "means", Set.of(word(claim.means())),
            "status", Set.of(word(claim.status())),
            "scope", Set.of(word(claim.scope())),
            "trigger", triggers(claim, sides),
            "agent", sides(claim.agents(), sides),
            "target", sides(claim.targets(), sides),
            "soil", Set.of(soil(claim, sides)),
            "figure", figures(claim)));
  }

  private static String word(@Nullable Enum<?> value) {
    return value == null ? UNSAID : value.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> sides(List<Party> parties, Sides sides) {
    return parties.isEmpty()
        ? Set.of(UNSAID)
        : parties.stream()
            .map(sides::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The blocks of act words of the claim's type that its trigger is a form of. */
  private static Set<String> triggers(Claim claim, Sides sides) {
    String type = claim.type().name();
    Stream<Match> matches =
        sides.at(claim.trigger(), "trigger").filter(m -> type.equalsIgnoreCase(stem(m)));
    return matches.map(m -> m.entry().block().id()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String stem(Match match) {
    return match.entry().block().stem();
  }

  /** Whether the first doer of a known country acts in it. */
  private static String soil(Claim claim, Sides sides) {
    Place place = claim.place();
    String here = place == null ? null : place.country();
    return claim.agents().stream()
        .flatMap(agent -> sides.country(agent).stream())
        .findFirst()
        .filter(country -> here != null)
        .map(country -> country.equals(here) ? "own" : "foreign")
        .orElse(UNSAID);
  }

  /** What its figures count, where that is one or more. */
  private static Set<String> figures(Claim claim) {
    return claim.figures().stream()
        .filter(Facts::some)
        .map(figure -> word(figure.role()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean some(Figure figure) {
    Long most = figure.max();
    return most == null || most > 0;
  }

  Set<String> of(String key) {
    return values.getOrDefault(key, Set.of());
  }
}
