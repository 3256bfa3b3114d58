package org.isnad.cli.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.codebook.ClaimType;

/** How many claims were gained, lost and changed: by type, and by the field that changed. */
public final class Tally {
  private final Map<ClaimType, Map<Difference.Change, Integer>> types =
      new EnumMap<>(ClaimType.class);
  private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
  private int articles;
  private int differing;
  private int before;
  private int after;

  /** Counts one article. */
  public void take(int claimsBefore, int claimsAfter, List<Difference> differences) {
    articles++;
    before += claimsBefore;
    after += claimsAfter;
    differing += differences.isEmpty() ? 0 : 1;
    for (Difference difference : differences) {
      types
          .computeIfAbsent(difference.claim().type(), t -> new EnumMap<>(Difference.Change.class))
          .merge(difference.change(), 1, Integer::sum);
      difference.fields().forEach(field -> fields.merge(field, 1, Integer::sum));
    }
  }

  /** How many articles were read twice. */
  public int articles() {
    return articles;
  }

  /** In how many of them the readings differ. */
  public int differing() {
    return differing;
  }

  /** How many claims they had. */
  public int before() {
    return before;
  }

  /** How many they have now. */
  public int after() {
    return after;
  }

  /** The types of claims that were gained, lost or changed. */
  public List<ClaimType> types() {
    return List.copyOf(types.keySet());
  }

  /** How many claims of a type, as it is now or was before it was lost. */
  public int of(ClaimType type, Difference.Change change) {
    return types.getOrDefault(type, Map.of()).getOrDefault(change, 0);
  }

  /** How many claims of all types. */
  public int of(Difference.Change change) {
    return types.keySet().stream().mapToInt(type -> of(type, change)).sum();
  }

  /** In how many changed claims each field changed, in the order of {@link Field}. */
  public Map<Field, Integer> fields() {
    return new EnumMap<>(fields);
  }
}
