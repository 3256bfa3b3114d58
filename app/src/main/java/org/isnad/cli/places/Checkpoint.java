package org.isnad.cli.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * How far an import is, in a file that is replaced whole: which table, up to which byte and line,
 * how long each bucket was then, how many buckets are joined.
 *
 * @param key what is imported: files, their sizes and times, options, this program's version
 * @param unit number of the table being read; past the last once all are
 */
record Checkpoint(
    String key, int unit, long offset, long line, int joined, Tally tally, List<Long> lengths) {
  private static final String FILE = "state";

  static Checkpoint start(String key) {
    List<Long> none = LongStream.generate(() -> 0).limit(Buckets.COUNT).boxed().toList();
    return new Checkpoint(key, 0, 0, 0, 0, new Tally(), none);
  }

  /** Reads it; empty where there is none, or none of the same work. */
  static Optional<Checkpoint> in(Path folder, String key) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() != 4 || !lines.getFirst().equals(key)) {
      return Optional.empty();
    }
    long[] at = numbers(lines.get(1));
    List<Long> lengths = Arrays.stream(numbers(lines.get(3))).boxed().toList();
    return Optional.of(
        new Checkpoint(
            key, (int) at[0], at[1], at[2], (int) at[3], Tally.of(lines.get(2)), lengths));
  }

  private static long[] numbers(String line) {
    return Arrays.stream(line.split(" ", -1)).mapToLong(Long::parseLong).toArray();
  }

  void write(Path folder) throws IOException {
    String all = lengths.stream().map(String::valueOf).collect(Collectors.joining(" "));
    String at = unit + " " + offset + " " + line + " " + joined;
    Buckets.whole(folder.resolve(FILE), List.of(key, at, tally.toString(), all));
  }

  static void forget(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  long[] lengthsOfBuckets() {
    return lengths.stream().mapToLong(Long::longValue).toArray();
  }
}
