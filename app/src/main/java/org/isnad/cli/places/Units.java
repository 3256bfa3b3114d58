package org.isnad.cli.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.isnad.cli.input.UserFault;

/** Finds the tables in the files that the user named: what a file is, its rows say. */
final class Units {
  private static final int LOOKED_AT = 50;
  private static final int DUMP_COLUMNS = 19;
  private static final String ALL =
      "give a dump of GeoNames as it is downloaded: allCountries.zip or a country's, and"
          + " alternateNamesV2.zip";

  private Units() {}

  /** The tables, those of names first; a dump is among them. */
  static List<Unit> of(List<Path> files) {
    List<Unit> units = new ArrayList<>();
    for (Path file : files) {
      units.addAll(in(file));
    }
    if (units.stream().noneMatch(u -> u.kind() == Unit.Kind.DUMP)) {
      throw new UserFault(
          files.getFirst()
              + ": holds names alone and no places: give the dump beside it,"
              + " allCountries.zip or a country's");
    }
    units.sort(Comparator.comparing(Unit::kind));
    return units;
  }

  private static List<Unit> in(Path file) {
    if (!Files.exists(file)) {
      throw new UserFault(file + ": no such file: check the name");
    }
    if (Files.isDirectory(file)) {
      throw new UserFault(file + ": is a folder: name the files in it");
    }
    try {
      List<Unit> found = Unit.isZip(file) ? inZip(file) : alone(file);
      if (found.isEmpty()) {
        throw new UserFault(file + ": no table of GeoNames: " + ALL);
      }
      return found;
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  /** What a file that can't be read means for the user. */
  static UserFault fault(Path file, IOException e) {
    if (e instanceof AccessDeniedException) {
      return new UserFault(file + ": can't be read: check that you may read it", e);
    }
    boolean cut = e instanceof ZipException || e instanceof java.io.EOFException;
    String what = cut ? "is damaged or cut short" : "can't be read";
    return new UserFault(
        file + ": " + what + ": " + e.getMessage() + (cut ? ": download it again" : ""), e);
  }

  private static List<Unit> alone(Path file) throws IOException {
    Unit unit = new Unit(file, null, Unit.Kind.DUMP, Unit.isGzip(file) ? -1 : Files.size(file));
    return kind(unit).map(k -> new Unit(file, null, k, unit.size())).stream().toList();
  }

  private static List<Unit> inZip(Path file) throws IOException {
    List<Unit> found = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        String name = entry.getName();
        Unit unit = new Unit(file, name, Unit.Kind.DUMP, entry.getSize());
        kind(unit).map(k -> new Unit(file, name, k, entry.getSize())).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What most of the first rows are. */
  private static Optional<Unit.Kind> kind(Unit unit) throws IOException {
    int[] votes = new int[Unit.Kind.values().length];
    int rows = 0;
    try (InputStream in = unit.open(0)) {
      Lines lines = new Lines(in, 0, 0);
      while (rows < LOOKED_AT && lines.next()) {
        rows++;
        Optional<Unit.Kind> kind = kind(lines);
        kind.ifPresent(k -> votes[List.of(Unit.Kind.values()).indexOf(k)]++);
      }
    }
    for (Unit.Kind kind : Unit.Kind.values()) {
      if (2 * votes[List.of(Unit.Kind.values()).indexOf(kind)] > rows) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Optional<Unit.Kind> kind(Lines row) {
    boolean numbered = row.column(0).matches("\\d{1,9}");
    if (numbered && row.columns() == DUMP_COLUMNS) {
      return Optional.of(Unit.Kind.DUMP);
    }
    boolean names = numbered && row.columns() >= 4 && row.columns() <= 10;
    if (names && row.column(1).matches("\\d{1,9}")) {
      return Optional.of(Unit.Kind.ALTERNATES);
    }
    boolean unit = row.columns() == 4 && row.column(0).matches("[A-Z]{2}\\.[0-9A-Za-z]+");
    return unit ? Optional.of(Unit.Kind.UNITS) : Optional.empty();
  }
}
