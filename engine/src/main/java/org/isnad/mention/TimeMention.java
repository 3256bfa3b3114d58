package org.isnad.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record TimeMention(
    int from, int to, @Nullable LocalDate first, @Nullable LocalDate last, Kind kind, String rule, String where) {
  public enum Kind {
    DAY,
    STRETCH,
    VAGUE
  }
}
