package org.isnad.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Means;
import org.isnad.codebook.Precision;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;

/**
 * Which values a key may have where they are a closed list. Another value would be read as none, or
 * fail in the middle of an article, so it stops the start.
 */
final class Values {
  private static final Set<String> CROSS_WALKS = Set.of("plover", "cameo", "acled");

  /** Keys of cross-walks whose value is one word or several of the list. */
  private static final Set<String> SEVERAL =
      Set.of("type", "means", "status", "scope", "agent", "target", "soil", "figure");

  private static final List<String> SIDES =
      words("army police armed-group armed state officials protesters civilians unsaid");

  private static final Map<String, List<String>> ANYWHERE =
      Map.ofEntries(
          Map.entry("type", Stream.of(ClaimType.values()).map(Enum::name).toList()),
          Map.entry("means", lower(Means.values())),
          Map.entry("role", lower(FigureRole.values())),
          Map.entry("figure", lower(FigureRole.values())),
          Map.entry("status", lower(Status.values())),
          Map.entry("scope", lower(Scope.values())),
          Map.entry("precision", lower(Precision.values())),
          Map.entry("reach", words("same clause sentence next topic against-topic")),
          Map.entry("present", words("state")),
          Map.entry("beside", words("arms")),
          Map.entry("presumes", words("true")),
          Map.entry("soil", words("own foreign unsaid")),
          Map.entry("agent", SIDES),
          Map.entry("target", SIDES));

  private static final Map<String, List<String>> IN_ONE_KIND =
      Map.of(
          "trigger frame",
          words(
              "doer-on-target doer-hits-target victims two-sides mover displaced sender giver"
                  + " parties speaker"),
          "speech frame",
          words("verb according-to relay report none"),
          "trigger weak",
          words("true"),
          "plover event",
          words(
              "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN"
                  + " PROTEST SANCTION MOBILIZE COERCE ASSAULT"),
          "cameo root",
          words("01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20"),
          "acled event",
          List.of(
              "Battles",
              "Explosions/Remote violence",
              "Violence against civilians",
              "Protests",
              "Riots",
              "Strategic developments"));

  private Values() {}

  /** The values a key may have in a kind of block; empty where it may have any. */
  static List<String> of(String kind, String key) {
    List<String> own = IN_ONE_KIND.get(kind + " " + key);
    List<String> all = own != null ? own : ANYWHERE.getOrDefault(key, List.of());
    boolean unsaid = CROSS_WALKS.contains(kind) && key.equals("means");
    return unsaid ? Stream.concat(all.stream(), Stream.of("unsaid")).toList() : all;
  }

  /** The first word of a value that is not allowed; empty where all are. */
  static String refused(String kind, String key, String value) {
    List<String> allowed = of(kind, key);
    boolean several = CROSS_WALKS.contains(kind) && SEVERAL.contains(key);
    Stream<String> said = several ? words(value).stream() : Stream.of(value);
    return allowed.isEmpty() ? "" : said.filter(w -> !allowed.contains(w)).findFirst().orElse("");
  }

  private static List<String> words(String text) {
    return List.of(text.split("\\s+"));
  }

  private static List<String> lower(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }
}
