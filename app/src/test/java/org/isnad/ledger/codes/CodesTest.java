package org.isnad.ledger.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.codebook.Claim;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Means;
import org.isnad.codebook.Part;
import org.isnad.codebook.Party;
import org.isnad.codebook.Place;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Span;
import org.isnad.codebook.Status;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cross-walks of the lexicon: none has a hole, and all speak of what there is. */
class CodesTest {
  private static final Lexicon LEXICON = lexicon();
  private static final CrossWalks CODES = CrossWalks.of(LEXICON);

  private static final Map<String, Set<String>> SUB_EVENTS =
      Map.of(
          "Battles",
          Set.of(
              "Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
          "Explosions/Remote violence",
          Set.of(
              "Chemical weapon",
              "Air/drone strike",
              "Suicide bomb",
              "Shelling/artillery/missile attack",
              "Remote explosive/landmine/IED",
              "Grenade"),
          "Violence against civilians",
          Set.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
          "Protests",
          Set.of(
              "Peaceful protest",
              "Protest with intervention",
              "Excessive force against protesters"),
          "Riots",
          Set.of("Violent demonstration", "Mob violence"),
          "Strategic developments",
          Set.of(
              "Agreement",
              "Arrests",
              "Change to group/activity",
              "Disrupted weapons use",
              "Headquarters or base established",
              "Looting/property destruction",
              "Non-violent transfer of territory",
              "Other"));

  private static final Map<String, String> MODES =
      Map.of(
          "CONSULT",
          "visit third-party multilateral phone",
          "RETREAT",
          "withdraw release return disarm ceasefire access resign",
          "REQUEST",
          "assist change yield meet",
          "ACCUSE",
          "disapprove investigate allege",
          "THREATEN",
          "restrict ban arrest relations expel territory violence",
          "PROTEST",
          "demo riot general strike hunger boycott obstruct",
          "SANCTION",
          "convict expel withdraw discontinue",
          "MOBILIZE",
          "troops weapons police militia",
          "COERCE",
          "confiscate restrict ban censor curfew martial-law arrest deport withhold",
          "ASSAULT",
          "abduct beat torture execute sexual assassinate destroy primitive firearms explosives"
              + " suicide-attack heavy-weapons cleansing massacre unconventional");

  private static Lexicon lexicon() {
    try {
      return Lexicon.load(Path.of("..", "lexicon"));
    } catch (LexiconException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Test
  void everyTypeMeansAndStatusHasACodeOrSaysWhyNot() {
    for (Claim claim : allKinds()) {
      List<Code> codes = CODES.codes(claim);
      assertThat(codes).extracting(Code::scheme).containsExactly(Scheme.values());
      assertThat(codes)
          .allSatisfy(code -> {
            assertThat(code.where()).as("%s", claim).startsWith("lexicon/codes/");
            assertThat(code.first() != null || code.note() != null).as("%s", claim).isTrue();
          });
    }
  }

  @Test
  void onlyWhatIsAssertedAsAnIncidentGoesToAcled() {
    for (Claim claim : allKinds()) {
      if (claim.status() != Status.ASSERTED || claim.scope() != Scope.INCIDENT) {
        assertThat(code(claim, Scheme.ACLED).first()).as("%s", claim).isNull();
      }
    }
  }

  @Test
  void ploverEventsOfAssertedClaimsAreThoseOfTheCodebook() {
    for (Claim claim : allKinds()) {
      if (claim.status() == Status.ASSERTED) {
        assertThat(code(claim, Scheme.PLOVER).first()).isEqualTo(claim.type().plover());
      }
    }
  }

  @Test
  void secondPartsBelongToTheirFirst() {
    for (Block block : blocks()) {
      String event = block.first("event").orElse("");
      block
          .first("mode")
          .ifPresent(mode ->
              assertThat(MODES.getOrDefault(event, "").split(" ")).as(where(block)).contains(mode));
      block
          .first("sub-event")
          .ifPresent(sub ->
              assertThat(SUB_EVENTS.getOrDefault(event, Set.of())).as(where(block)).contains(sub));
      block
          .first("base")
          .ifPresent(base ->
              assertThat(base)
                  .as(where(block))
                  .matches(block.first("root").orElse("none") + "\\d"));
    }
  }

  @Test
  void blocksThatGiveNoCodeSayWhy() {
    assertThat(blocks())
        .filteredOn(b -> b.first("event").or(() -> b.first("root")).isEmpty())
        .allSatisfy(b -> assertThat(b.first("note")).as(where(b)).isPresent());
  }

  @Test
  void conditionsNameActWordsAndSidesThatThereAre() {
    Set<String> acts =
        LEXICON
            .blocks("trigger")
            .map(b -> b.stem().toUpperCase(java.util.Locale.ROOT) + " " + b.id())
            .collect(Collectors.toSet());
    Set<String> sides = LEXICON.blocks("side").map(Block::id).collect(Collectors.toSet());
    for (Block block : blocks()) {
      List<String> types = Sides.words(block, "type").toList();
      Sides.words(block, "trigger")
          .forEach(id ->
              assertThat(types)
                  .as(where(block) + " " + id)
                  .anyMatch(t -> acts.contains(t + " " + id)));
      Stream.of("agent", "target")
          .flatMap(key -> Sides.words(block, key))
          .filter(side -> !side.equals("unsaid"))
          .forEach(side -> assertThat(sides).as(where(block)).contains(side));
    }
  }

  @Test
  void sidesNameActorsThatThereAreAndEachOnce() {
    List<String> actors =
        LEXICON.blocks("side").flatMap(side -> Sides.words(side, "actor")).toList();
    assertThat(actors).doesNotHaveDuplicates();
    assertThat(actors).allSatisfy(id -> assertThat(LEXICON.block("actor", id)).as(id).isPresent());
    assertThat(LEXICON.blocks("side").flatMap(side -> Sides.words(side, "kind")))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "قصف, DRONE, مواقع, ASSAULT heavy-weapons, 19 195, Explosions/Remote violence Air/drone strike",
    "قصف, ARTILLERY, مدنيين, ASSAULT heavy-weapons, 19 194, Explosions/Remote violence"
        + " Shelling/artillery/missile attack",
    "تفجير, EXPLOSIVE, دورية, ASSAULT explosives, 18 183, Explosions/Remote violence Remote"
        + " explosive/landmine/IED",
    "تفجير, SUICIDE, جنود, ASSAULT suicide-attack, 18 183, Explosions/Remote violence Suicide bomb",
    "هجوم, CHEMICAL, أطفال, ASSAULT unconventional, 20 204, Explosions/Remote violence Chemical"
        + " weapon",
    "مقتل, GUNFIRE, ثلاثة مدنيين, ASSAULT firearms, 19 193, Violence against civilians Attack",
    "مقتل, GUNFIRE, أطفال المقاتلين, ASSAULT firearms, 19 193, Violence against civilians Attack",
    "مقتل, GUNFIRE, عدد من الجنود, ASSAULT firearms, 19 193, Battles Armed clash",
    "مقتل, GUNFIRE, شخصين, ASSAULT firearms, 19 193, -",
    "اشتباكات, GROUND, , ASSAULT, 19 190, Battles Armed clash",
    "اغتيال, , مسؤول, ASSAULT assassinate, 18 186, Violence against civilians Attack",
    "تعذيب, , معتقلين, ASSAULT torture, 18 182, Violence against civilians Attack",
    "هجوم, , مواقع, ASSAULT, -, -"
  })
  void assaultsByMeansAndTarget(
      String trigger,
      @Nullable Means means,
      @Nullable String target,
      String plover,
      String cameo,
      String acled) {
    List<Party> targets = target == null ? List.of() : List.of(party(target));
    Claim claim = claim(ClaimType.ASSAULT, trigger, means, Status.ASSERTED, List.of(), targets);
    assertThat(said(claim)).containsExactly(plover, cameo, acled);
  }

  @ParameterizedTest
  @CsvSource({
    "PROTEST, تظاهرة, ASSERTED, PROTEST demo, 14 141, Protests Peaceful protest",
    "PROTEST, أعمال شغب, ASSERTED, PROTEST riot, 14 145, Riots Violent demonstration",
    "PROTEST, إضرابا عن الطعام, ASSERTED, PROTEST hunger, 14 142, -",
    "DETAIN, اعتقال, ASSERTED, COERCE arrest, 17 173, Strategic developments Arrests",
    "DETAIN, اعتقال, PLANNED, THREATEN arrest, 13, -",
    "RELEASE, الإفراج عن, DEMANDED, REQUEST yield, 02 025, -",
    "AID, مساعدات, PLANNED, AGREE, 03 033, -",
    "ASSAULT, الهجوم, DENIED, -, -, -",
    "MEET, زيارة, ASSERTED, CONSULT visit, 04 042, -",
    "DEMAND, طالب, ASSERTED, REQUEST, 10, -",
    "DEMAND, ناشدت, ASSERTED, REQUEST, 02, -",
    "AGREE, هدنة, ASSERTED, AGREE, 08 087, Strategic developments Agreement"
  })
  void otherTypesByActWordAndStatus(
      ClaimType type, String trigger, Status status, String plover, String cameo, String acled) {
    Claim claim = claim(type, trigger, null, status, List.of(), List.of());
    assertThat(said(claim)).containsExactly(plover, cameo, acled);
  }

  @ParameterizedTest
  @CsvSource({
    "syrian-army, SY, Battles Government regains territory",
    "syrian-army, LB, Battles Non-state actor overtakes territory",
    "syrian-army, , Battles",
    "SY, SY, Battles Government regains territory",
    "islamic-state, SY, Battles Non-state actor overtakes territory",
    "no-such-body, SY, Battles"
  })
  void territoryByWhoTookItAndWhere(String agent, @Nullable String country, String acled) {
    Span span = new Span(Part.TEXT, 0, 4);
    Party party = new Party(span, "هؤلاء", "They", agent);
    Place place = new Place(span, "هناك", null, null, country, null, null, null);
    Claim claim =
        new Claim(
            ClaimType.SEIZE,
            span,
            "السيطرة على",
            null,
            List.of(party),
            List.of(),
            place,
            null,
            List.of(),
            List.of(),
            Status.ASSERTED,
            Scope.INCIDENT,
            List.of());
    assertThat(said(claim).getLast()).isEqualTo(acled);
  }

  private static List<String> said(Claim claim) {
    return CODES.codes(claim).stream()
        .map(code ->
            code.first() == null
                ? "-"
                : code.first() + (code.second() == null ? "" : " " + code.second()))
        .toList();
  }

  private static List<Claim> allKinds() {
    List<Claim> claims = new ArrayList<>();
    for (ClaimType type : ClaimType.values()) {
      for (Status status : Status.values()) {
        claims.add(claim(type, "x", null, status, List.of(), List.of()));
        if (type.armed()) {
          for (Means means : Means.values()) {
            claims.add(claim(type, "x", means, status, List.of(), List.of()));
          }
        }
      }
    }
    return claims;
  }

  private static Claim claim(
      ClaimType type,
      String trigger,
      @Nullable Means means,
      Status status,
      List<Party> agents,
      List<Party> targets) {
    return new Claim(
        type,
        new Span(Part.TEXT, 0, trigger.length()),
        trigger,
        means,
        agents,
        targets,
        null,
        null,
        List.of(),
        List.of(),
        status,
        Scope.INCIDENT,
        List.of());
  }

  private static Party party(String text) {
    return new Party(new Span(Part.TEXT, 0, text.length()), text, null, null);
  }

  private static Code code(Claim claim, Scheme scheme) {
    return CODES.codes(claim).stream().filter(c -> c.scheme() == scheme).findFirst().orElseThrow();
  }

  private static List<Block> blocks() {
    return Stream.of(Scheme.values()).flatMap(s -> LEXICON.blocks(s.word())).toList();
  }

  private static String where(Block block) {
    return block.where(block.line());
  }

  @ParameterizedTest
  @CsvSource({
    "syrian-army, SYRMIL",
    "SY, SYR",
    "hamas, PSEREB",
    "united-nations, IGO",
    "some-civilians,",
    "no-such-body,"
  })
  void actorsHaveTheirCountryAndSector(String id, @Nullable String code) {
    Party party = new Party(new Span(Part.TEXT, 0, 1), "x", null, id);
    assertThat(CODES.actor(party)).isEqualTo(code);
  }

  @Test
  void everySectorNamesKindsThatActorsHave() {
    Set<String> kinds =
        LEXICON.blocks("actor").map(b -> b.first("kind").orElse("")).collect(Collectors.toSet());
    assertThat(LEXICON.blocks("sector").flatMap(b -> Sides.words(b, "kind")))
        .allMatch(kinds::contains);
  }
}
