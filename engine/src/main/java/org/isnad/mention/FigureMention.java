package org.isnad.mention;

import org.jspecify.annotations.Nullable;

public record FigureMention(
    int from,
    int to,
    @Nullable Long min,
    @Nullable Long max,
    boolean approx,
    int ofFrom,
    int ofTo,
    Kind kind,
    String rule,
    String where) {
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    MEASURE,
    AGE,
    YEAR,
    CLOCK,
    ORDINAL,
    NAME_NUMBER
  }
}
