package org.isnad.cli.mentions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.mention.NameUses;

/** The most frequent names that stand as names of places do, and how many of them are found. */
public final class Yield {
  /** How often a name stands, and how often a place was found there. */
  private static final class Count {
    private final String name;
    private int all;
    private int found;

    private Count(String name) {
      this.name = name;
    }

    private int all() {
      return all;
    }

    private boolean resolves() {
      return 2 * found >= all;
    }
  }

  private final Map<String, Count> counts = new HashMap<>();

  /** Counts the names of one article. */
  public void take(List<NameUses.Use> uses) {
    for (NameUses.Use use : uses) {
      Count count = counts.computeIfAbsent(use.name(), Count::new);
      count.all++;
      count.found += use.found() ? 1 : 0;
    }
  }

  /** How many of the most frequent names are found, then a line for each that is not. */
  public String report(int most) {
    List<Count> top =
        counts.values().stream()
            .sorted(Comparator.comparingInt(Count::all).reversed().thenComparing(c -> c.name))
            .limit(most)
            .toList();
    long resolved = top.stream().filter(Count::resolves).count();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT, "%d of the %d most frequent names are found%n", resolved, top.size()));
    top.stream()
        .filter(c -> !c.resolves())
        .forEach(c ->
            text.append(String.format(Locale.ROOT, "missed %6d  %s%n", c.all - c.found, c.name)));
    return text.toString();
  }
}
