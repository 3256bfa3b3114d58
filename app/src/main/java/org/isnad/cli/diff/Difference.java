package org.isnad.cli.diff;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.codebook.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim that only one of two readings has, or that both have with other values.
 *
 * @param before the claim as it was read before, null if it is gained
 * @param after the claim as it is read now, null if it is lost
 * @param fields in what they differ; empty unless it is changed
 */
public record Difference(@Nullable Claim before, @Nullable Claim after, Set<Field> fields) {
  /** What became of a claim. */
  public enum Change {
    GAINED,
    LOST,
    CHANGED;

    /** Its name outside. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Difference gained(Claim claim) {
    return new Difference(null, claim, Set.of());
  }

  static Difference lost(Claim claim) {
    return new Difference(claim, null, Set.of());
  }

  /** In what two readings of a claim differ; without fields if in nothing. */
  static Difference between(Claim before, Claim after) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (!field.same(before, after)) {
        fields.add(field);
      }
    }
    return new Difference(before, after, fields);
  }

  /** What became of the claim. */
  public Change change() {
    return before == null ? Change.GAINED : after == null ? Change.LOST : Change.CHANGED;
  }

  /** The claim as it is read now, or was before it was lost. */
  public Claim claim() {
    Claim claim = after == null ? before : after;
    if (claim == null) {
      throw new IllegalStateException("a difference between nothing and nothing");
    }
    return claim;
  }
}
