package org.isnad.ledger.codes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Party;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * From claims to codes of other codebooks. For each codebook the first block whose conditions all
 * hold of the claim is the answer. Immutable and safe to share between threads.
 */
public final class CrossWalks {
  private static final CrossWalks NONE = new CrossWalks(Map.of(), null, null);

  private final Map<Scheme, List<Rule>> rules;
  private final @Nullable Sides sides;
  private final @Nullable Sectors sectors;

  private CrossWalks(
      Map<Scheme, List<Rule>> rules, @Nullable Sides sides, @Nullable Sectors sectors) {
    this.rules = rules;
    this.sides = sides;
    this.sectors = sectors;
  }

  /** A block: what it asks of a claim, key by key, and its answer. */
  private record Rule(Map<String, Set<String>> asked, Code code) {
    static Rule of(Scheme scheme, Block block) {
      Map<String, Set<String>> asked = new HashMap<>();
      for (String key : Facts.KEYS) {
        Set<String> words = Sides.words(block, key).collect(Collectors.toSet());
        if (!words.isEmpty()) {
          asked.put(key, words);
        }
      }
      Code code =
          new Code(
              scheme,
              block.value(scheme.first()),
              block.value(scheme.second()),
              block.value("note"),
              block.where(block.line()));
      return new Rule(asked, code);
    }

    boolean fits(Facts facts) {
      return asked.entrySet().stream()
          .allMatch(one -> facts.of(one.getKey()).stream().anyMatch(one.getValue()::contains));
    }
  }

  /** Those of a lexicon; {@link #isEmpty} if it has none. */
  public static CrossWalks of(Lexicon lexicon) {
    Map<Scheme, List<Rule>> rules = new EnumMap<>(Scheme.class);
    for (Scheme scheme : Scheme.values()) {
      List<Rule> some = lexicon.blocks(scheme.word()).map(b -> Rule.of(scheme, b)).toList();
      if (!some.isEmpty()) {
        rules.put(scheme, some);
      }
    }
    return rules.isEmpty() ? NONE : new CrossWalks(rules, new Sides(lexicon), new Sectors(lexicon));
  }

  /** For who asks for no codes. */
  public static CrossWalks none() {
    return NONE;
  }

  /** True if no claim has a code. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /** A claim's code in each codebook there is a cross-walk to, in the order of {@link Scheme}. */
  public List<Code> codes(Claim claim) {
    if (sides == null) {
      return List.of();
    }
    Facts facts = Facts.of(claim, sides);
    List<Code> codes = new ArrayList<>();
    rules.forEach((scheme, some) -> codes.add(code(scheme, some, facts)));
    return codes;
  }

  /** A party's code as CAMEO and PLOVER write actors, null where it has none. */
  public @Nullable String actor(Party party) {
    return sectors == null ? null : sectors.code(party);
  }

  private static Code code(Scheme scheme, List<Rule> rules, Facts facts) {
    return rules.stream()
        .filter(rule -> rule.fits(facts))
        .findFirst()
        .map(Rule::code)
        .orElseGet(() -> new Code(scheme, null, null, "no block fits this claim", ""));
  }
}
