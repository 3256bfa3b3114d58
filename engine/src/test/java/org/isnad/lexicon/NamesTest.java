package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.junit.jupiter.api.Test;

/** What every actor and place of the lexicon must hold, beyond what the parser refuses. */
class NamesTest {
  private static final Set<String> KINDS =
      Set.of(
          ("government ministry army police intelligence armed-group party international mission ngo"
                  + " monitor agency outlet office category people agreement")
              .split(" "));
  private static final Set<String> PRECISIONS =
      Set.of("point", "town", "district", "governorate", "region", "country");
  private static final Lexicon LEXICON = lexicon();

  private static Lexicon lexicon() {
    try {
      return Lexicon.load(Path.of(System.getProperty("isnad.home", ".."), "lexicon"));
    } catch (LexiconException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Test
  void actorsHaveANameAKindAndWords() {
    assertThat(actors().filter(b -> !complete(b)).map(NamesTest::where)).isEmpty();
  }

  @Test
  void listedActorsHaveAnExample() {
    assertThat(listed().filter(b -> b.examples().isEmpty()).map(NamesTest::where)).isEmpty();
  }

  @Test
  void actorsBelongToActorsAndCountriesThatAre() {
    Set<String> ids = actors().map(Block::id).collect(Collectors.toSet());
    Set<String> countries = LEXICON.blocks("country").map(Block::id).collect(Collectors.toSet());
    assertThat(actors().filter(b -> !ids.containsAll(b.all("part-of"))).map(NamesTest::where))
        .isEmpty();
    assertThat(actors().filter(b -> !countries.containsAll(b.all("country"))).map(NamesTest::where))
        .isEmpty();
  }

  @Test
  void noFormNamesTwoListedActors() {
    Map<String, Set<String>> owners = new HashMap<>();
    listed().forEach(b -> words(b).forEach(w -> owner(owners, w).add(b.id())));
    owners.values().removeIf(ids -> ids.size() == 1);
    assertThat(owners).isEmpty();
  }

  @Test
  void termsOfOfficeAreDatesInOrder() {
    assertThat(actors().filter(b -> !inOrder(dates(b))).map(NamesTest::where)).isEmpty();
  }

  @Test
  void placesLieOnTheEarth() {
    assertThat(
            Stream.of("country", "region", "site", "place")
                .flatMap(LEXICON::blocks)
                .filter(b -> !within(b, "lat", 90) || !within(b, "lon", 180))
                .map(NamesTest::where))
        .isEmpty();
  }

  @Test
  void regionsAndSitesSayHowPreciseTheyAre() {
    assertThat(
            Stream.of("region", "site")
                .flatMap(LEXICON::blocks)
                .filter(b -> !PRECISIONS.contains(b.first("precision").orElse("")))
                .map(NamesTest::where))
        .isEmpty();
  }

  @Test
  void bodiesOfEveryCountryAreMade() {
    assertThat(names("الجيش الكوري الجنوبي")).contains("South Korean military");
    assertThat(names("وزارة الخارجية المنغولية"))
        .containsExactly("Mongolian Ministry of Foreign Affairs");
    assertThat(names("القوات الجنوب أفريقية")).containsExactly("South African forces");
    assertThat(names("سفارة زامبيا")).containsExactly("Zambian embassy");
  }

  @Test
  void aListedActorKeepsItsNameInBodiesThatAreMade() {
    assertThat(names("جندي سوري")).containsExactly("Syrian army");
    assertThat(LEXICON.exact("جندي سوري")).extracting(e -> e.block().id()).contains("syrian-army");
  }

  private static boolean complete(Block block) {
    return block.first("name").isPresent()
        && KINDS.contains(block.first("kind").orElse(""))
        && (words(block).findAny().isPresent() || block.first("body").isPresent());
  }

  private static Set<String> owner(Map<String, Set<String>> owners, String word) {
    return owners.computeIfAbsent(Folding.fold(word), w -> new HashSet<>());
  }

  private static List<LocalDate> dates(Block block) {
    return block.fields().stream()
        .filter(f -> f.key().equals("since") || f.key().equals("until"))
        .map(f -> LocalDate.parse(f.value()))
        .toList();
  }

  private static boolean inOrder(List<LocalDate> dates) {
    return dates.equals(dates.stream().sorted().toList());
  }

  private static List<String> names(String form) {
    return LEXICON.exact(form).stream().map(e -> e.block().first("name").orElse("")).toList();
  }

  private static boolean within(Block block, String key, double most) {
    return block.first(key).filter(v -> Math.abs(Double.parseDouble(v)) <= most).isPresent();
  }

  private static Stream<Block> actors() {
    return LEXICON.blocks("actor");
  }

  private static Stream<Block> listed() {
    return actors().filter(b -> !b.file().endsWith("composed.lex"));
  }

  private static Stream<String> words(Block block) {
    return block.fields().stream()
        .filter(f -> List.of("form", "noun", "plural").contains(f.key()))
        .map(Block.Field::value);
  }

  private static String where(Block block) {
    return block.where(block.line());
  }
}
