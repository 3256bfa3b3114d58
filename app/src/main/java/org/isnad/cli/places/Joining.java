package org.isnad.cli.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Folding;
import org.isnad.arabic.PlaceSpelling;

/** Joins the places of a bucket with their names and their governorates' names. */
final class Joining {
  private static final int MOST_NAMES = 5;
  private static final int ARABIC = 6;
  private static final int MADE = 10;
  private final Buckets buckets;
  private final Path folder;
  private final Map<String, String> governorates;
  private final Tally tally;

  Joining(Buckets buckets, Path folder, Map<String, String> governorates, Tally tally) {
    this.buckets = buckets;
    this.folder = folder;
    this.governorates = governorates;
    this.tally = tally;
  }

  /** Names of governorates by country and code. */
  static Map<String, String> governorates(Buckets buckets) throws IOException {
    Map<String, String> names = new HashMap<>();
    buckets.each(
        0,
        line -> {
          if (line.startsWith("A")) {
            String[] cells = line.split("\t", -1);
            names.putIfAbsent(cells[1], cells[2]);
          }
        });
    return names;
  }

  static Path run(Path folder, int bucket) {
    return folder.resolve("run-" + bucket);
  }

  /** Writes the bucket's places as rows of a gazetteer, sorted. */
  void join(int bucket) throws IOException {
    Map<String, Map<String, Integer>> names = new HashMap<>();
    Map<String, String[]> places = new LinkedHashMap<>();
    buckets.each(
        bucket,
        line -> {
          String[] cells = line.split("\t", -1);
          if (line.startsWith("N")) {
            names
                .computeIfAbsent(cells[1], id -> new HashMap<>())
                .merge(cells[3], Integer.valueOf(cells[2]), Math::max);
          } else if (line.startsWith("P")) {
            places.putIfAbsent(cells[1], cells);
          }
        });
    List<Placed> rows = new ArrayList<>();
    places.forEach((id, cells) -> row(cells, names.getOrDefault(id, Map.of()), rows));
    rows.sort(Placed.ORDER);
    Buckets.whole(run(folder, bucket), rows.stream().map(Placed::line).toList());
  }

  private void row(String[] cells, Map<String, Integer> said, List<Placed> rows) {
    List<String> names = names(cells, said);
    boolean made = names.isEmpty() && !cells[MADE].isEmpty();
    if (names.isEmpty() && !made) {
      return;
    }
    tally.places++;
    tally.names += made ? 1 : names.size();
    tally.generated += made ? 1 : 0;
    String unit = cells[3] + "." + cells[4];
    rows.add(
        Placed.of(
            String.join(
                "\t",
                cells[1],
                cells[2],
                cells[3],
                governorates.getOrDefault(unit, ""),
                cells[5],
                made ? "~" + cells[MADE] : String.join("|", names),
                cells[7],
                cells[8],
                cells[9])));
  }

  /**
   * The likeliest first: preferred ones, then those nearest the Roman name, then the shortest.
   * Those of the dump's own column whose language the table of names does not know come last.
   */
  private static List<String> names(String[] cells, Map<String, Integer> said) {
    Map<String, Integer> scores = new HashMap<>(said);
    for (String name : cells[ARABIC].split("\\|")) {
      if (!name.isEmpty()) {
        scores.putIfAbsent(name, NameRows.UNSAID);
      }
    }
    List<String> names =
        scores.entrySet().stream()
            .filter(e -> e.getValue() > NameRows.NOT)
            .map(Map.Entry::getKey)
            .sorted(order(scores, cells[5]))
            .toList();
    Map<String, String> distinct = new LinkedHashMap<>();
    names.forEach(name -> distinct.putIfAbsent(Folding.fold(name), name));
    return distinct.values().stream().limit(MOST_NAMES).toList();
  }

  private static Comparator<String> order(Map<String, Integer> scores, String roman) {
    return Comparator.<String>comparingInt(name -> -scores.getOrDefault(name, 0))
        .thenComparingInt(name -> PlaceSpelling.unlikeness(roman, name))
        .thenComparingInt(String::length)
        .thenComparing(Comparator.naturalOrder());
  }
}
