package org.isnad.cli.diff;

import java.util.Locale;
import java.util.Objects;
import org.isnad.codebook.Claim;
import org.jspecify.annotations.Nullable;

/** A field in which two readings of a claim may differ, in the order in which they are told. */
public enum Field {
  TYPE,
  TRIGGER,
  MEANS,
  AGENTS,
  TARGETS,
  PLACE,
  TIME,
  FIGURES,
  SOURCES,
  STATUS,
  SCOPE;

  /** Its name in the JSON form of claims. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True if both claims have the same value there, every part of it. */
  boolean same(Claim one, Claim other) {
    return Objects.equals(value(one), value(other));
  }

  private @Nullable Object value(Claim claim) {
    return switch (this) {
      case TYPE -> claim.type();
      case TRIGGER -> claim.span();
      case MEANS -> claim.means();
      case AGENTS -> claim.agents();
      case TARGETS -> claim.targets();
      case PLACE -> claim.place();
      case TIME -> claim.time();
      case FIGURES -> claim.figures();
      case SOURCES -> claim.sources();
      case STATUS -> claim.status();
      case SCOPE -> claim.scope();
    };
  }
}
