package org.isnad.cli.places;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Merges the sorted buckets into one file. */
final class Merging {
  private record Head(Placed place, BufferedReader rest) {}

  private Merging() {}

  /** Writes the file, and sees that it is on the disk. */
  static void merge(Path folder, String header, Path to) throws IOException {
    List<BufferedReader> runs = new ArrayList<>();
    try (FileOutputStream out = new FileOutputStream(to.toFile());
        BufferedWriter lines =
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
      lines.write(header);
      PriorityQueue<Head> heads =
          new PriorityQueue<>(Comparator.comparing(Head::place, Placed.ORDER));
      for (int i = 0; i < Buckets.COUNT; i++) {
        runs.add(Files.newBufferedReader(Joining.run(folder, i)));
        next(runs.getLast(), heads);
      }
      while (!heads.isEmpty()) {
        Head least = heads.remove();
        lines.write(least.place().line());
        lines.write('\n');
        next(least.rest(), heads);
      }
      lines.flush();
      out.getFD().sync();
    } finally {
      for (BufferedReader run : runs) {
        run.close();
      }
    }
  }

  private static void next(BufferedReader run, PriorityQueue<Head> heads) throws IOException {
    String line = run.readLine();
    if (line != null) {
      heads.add(new Head(Placed.of(line), run));
    }
  }
}
