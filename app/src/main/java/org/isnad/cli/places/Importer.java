package org.isnad.cli.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;

/**
 * Makes a file of places out of dumps: reads the tables into buckets, joins each bucket, merges
 * them. Memory holds one bucket at a time; what is done is kept once a second, so that a stopped
 * run is taken up where it was, with the same bytes in the end.
 */
public final class Importer {
  private final Console console;
  private final ImportTask task;
  private final List<Unit> units;
  private final BitSet seen = new BitSet();
  private final Work work;
  private final Tally tally;
  private final BadRows bad;
  private final Pace pace;

  private Importer(Console console, ImportTask task, List<Unit> units, Work work) {
    this.console = console;
    this.task = task;
    this.units = units;
    this.work = work;
    this.tally = work.checkpoint().tally();
    this.bad = new BadRows(console, tally);
    this.pace = new Pace(console, tally);
  }

  /** Imports; the file that was made. */
  public static Path run(Console console, ImportTask unnamed) {
    List<Unit> units = Units.of(unnamed.files());
    ImportTask task = unnamed.named(units);
    if (isDone(console, task, units)) {
      return task.target();
    }
    try (Work work = opened(console, task, units)) {
      Importer importer = new Importer(console, task, units, work);
      importer.read();
      importer.join();
      importer.finish();
    } catch (IOException e) {
      throw new UserFault(
          task.folder()
              + ": can't be written: "
              + e.getMessage()
              + ": see to its room and permissions and run the same command again, it goes on where"
              + " it stopped",
          e);
    }
    return task.target();
  }

  /**
   * True if the file that is there was made of the same inputs: of a run killed at its very end.
   */
  private static boolean isDone(Console console, ImportTask task, List<Unit> units) {
    try {
      if (!Imports.inputs(task.target()).equals(task.digest(units))) {
        return false;
      }
      Work.remove(Work.folder(task.folder(), task.name()));
      console.note(
          task.target()
              + ": was made of these files: nothing to do (to import anew: isnad places remove "
              + task.name()
              + ")");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Work opened(Console console, ImportTask task, List<Unit> units) {
    try {
      return Work.open(console, task.folder(), task.name(), task.key(units));
    } catch (IOException e) {
      throw new UserFault(
          task.folder()
              + ": can't be made or written: make its folder writable, or choose another with"
              + " --places",
          e);
    }
  }

  private void read() throws IOException {
    Checkpoint at = work.checkpoint();
    if (at.unit() < units.size()) {
      remember(units.get(at.unit()));
    }
    for (int i = at.unit(); i < units.size(); i++) {
      boolean same = i == at.unit();
      read(i, same ? at.offset() : 0, same ? at.line() : 0);
      if (units.get(i).kind() == Unit.Kind.ALTERNATES) {
        work.keepSeen(seen);
      }
      work.keep(i + 1, 0, 0, 0);
    }
    bad.end();
  }

  /** Which places a stopped run has seen names of: all are known once it reads other tables. */
  private void remember(Unit unit) throws IOException {
    if (unit.kind() != Unit.Kind.ALTERNATES) {
      seen.or(work.seen());
      return;
    }
    for (int i = 0; i < Buckets.COUNT; i++) {
      work.buckets().each(i, this::remember);
    }
  }

  private void remember(String line) {
    if (line.startsWith("N")) {
      String[] cells = line.split("\t", -1);
      NameRows.mark(seen, cells[1], Integer.parseInt(cells[2]));
    }
  }

  private void read(int number, long offset, long line) throws IOException {
    Unit unit = units.get(number);
    NameRows names = new NameRows(work.buckets(), bad, seen);
    DumpRows dump = new DumpRows(work.buckets(), bad, seen, task.generate());
    try (InputStream in = opened(unit, offset)) {
      Lines rows = new Lines(in, offset, line);
      while (next(unit, rows)) {
        tally.rows++;
        if (rows.tooLong()) {
          bad.skip(unit, rows.number(), "a line longer than a row can be");
        } else if (!rows.blank() && rows.first(0) != '#') {
          take(unit, rows, names, dump);
        }
        if ((tally.rows & 0x3ff) == 0) {
          pace.show(unit, rows.offset());
          if (pace.keep()) {
            work.keep(number, rows.offset(), rows.number(), 0);
          }
        }
      }
    }
  }

  private void take(Unit unit, Lines row, NameRows names, DumpRows dump) throws IOException {
    switch (unit.kind()) {
      case ALTERNATES -> names.take(unit, row);
      case UNITS -> work.buckets().write(0, "A\t" + row.column(0) + "\t" + row.column(1));
      case DUMP -> dump.take(unit, row);
    }
  }

  private static InputStream opened(Unit unit, long offset) {
    try {
      return unit.open(offset);
    } catch (IOException e) {
      throw Units.fault(unit.file(), e);
    }
  }

  private static boolean next(Unit unit, Lines rows) {
    try {
      return rows.next();
    } catch (IOException e) {
      throw Units.fault(unit.file(), e);
    }
  }

  private void join() throws IOException {
    Map<String, String> governorates = Joining.governorates(work.buckets());
    Joining joining = new Joining(work.buckets(), work.folder(), governorates, tally);
    for (int i = work.checkpoint().joined(); i < Buckets.COUNT; i++) {
      pace.show("joining names and places", i, Buckets.COUNT);
      joining.join(i);
      work.keep(units.size(), 0, 0, i + 1);
    }
  }

  private void finish() throws IOException {
    if (tally.places == 0) {
      Work.remove(work.folder());
      throw new UserFault(
          task.files().getFirst()
              + ": no place with an Arabic name in it: give alternateNamesV2.zip beside the dump");
    }
    Path draft = work.folder().resolve("places");
    Merging.merge(work.folder(), header(), draft);
    Files.move(
        draft, task.target(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Work.remove(work.folder());
    console.clearProgress();
    console.note(
        String.format(
            Locale.ROOT,
            "%s: %,d rows read, %,d skipped, %,d places with %,d names (%,d of them generated), %.1f s",
            task.target(),
            tally.rows,
            tally.bad,
            tally.places,
            tally.names,
            tally.generated,
            pace.seconds()));
  }

  private String header() throws IOException {
    String from =
        units.stream()
            .map(u -> u.file().getFileName().toString())
            .distinct()
            .collect(Collectors.joining(", "));
    return """
    # Places imported by isnad places import.
    # From: %s
    #       GeoNames, https://www.geonames.org, CC BY 4.0
    # Holds: %d places, %d names, %d generated
    # Inputs: %s
    # Columns: those of lexicon/places/gazetteer.tsv. A name behind ? counts only beside a word for a kind of place; one
    #       behind ~ was made from the Roman one.
    """
        .formatted(from, tally.places, tally.names, tally.generated, task.digest(units));
  }
}
