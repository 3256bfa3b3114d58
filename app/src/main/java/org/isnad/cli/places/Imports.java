package org.isnad.cli.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.cli.input.UserFault;

/** What is imported in a folder, and what was begun there and stopped. */
public final class Imports {
  private static final String ENDING = ".tsv";
  private static final String FROM = "# From: ";
  private static final String HOLDS = "# Holds: ";
  private static final String INPUTS = "# Inputs: ";
  private static final double MEGABYTE = 1e6;
  private final Path folder;
  private final List<Path> files;
  private final List<Path> begun;

  private Imports(Path folder, List<Path> files, List<Path> begun) {
    this.folder = folder;
    this.files = files;
    this.begun = begun;
  }

  /** Those of a folder; none where there is no folder. */
  public static Imports in(Path folder) {
    if (!Files.exists(folder)) {
      return new Imports(folder, List.of(), List.of());
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> sorted = all.sorted().toList();
      return new Imports(
          folder,
          sorted.stream().filter(f -> f.toString().endsWith(ENDING)).toList(),
          sorted.stream().filter(f -> Work.name(f).isPresent()).toList());
    } catch (IOException e) {
      throw new UserFault(folder + ": can't be read: name the folder with --places", e);
    }
  }

  /** A line each. */
  public List<String> told() {
    List<String> lines = new ArrayList<>();
    files.forEach(file -> lines.add(told(file)));
    for (Path work : begun) {
      String name = Work.name(work).orElse("");
      lines.add(
          name
              + ": stopped before its end: run the same import again, or: isnad places remove "
              + name);
    }
    return lines;
  }

  private String told(Path file) {
    try {
      List<String> header = header(file);
      String size = String.format(Locale.ROOT, "%.1f MB", Files.size(file) / MEGABYTE);
      String day = Files.getLastModifiedTime(file).toString().substring(0, 10);
      return name(file)
          + ": "
          + said(header, HOLDS, "places by another hand")
          + "; "
          + size
          + ", "
          + day
          + ", from "
          + said(header, FROM, "unknown")
          + "; "
          + file;
    } catch (IOException e) {
      return name(file) + ": can't be read: check its permissions; " + file;
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static List<String> header(Path file) throws IOException {
    List<String> header = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      String line = in.readLine();
      while (line != null && line.startsWith("#")) {
        header.add(line);
        line = in.readLine();
      }
    }
    return header;
  }

  /** What a file says it was made of; empty for one by another hand, or none. */
  static String inputs(Path file) throws IOException {
    return Files.exists(file) ? said(header(file), INPUTS, "") : "";
  }

  private static String said(List<String> header, String key, String unsaid) {
    return header.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()))
        .findFirst()
        .orElse(unsaid);
  }

  /** Takes an import away, and what was begun of it; says what was done. */
  public String remove(String name) {
    List<Path> own = files.stream().filter(f -> name(f).equals(name)).toList();
    List<Path> works = begun.stream().filter(w -> Work.name(w).orElse("").equals(name)).toList();
    if (own.isEmpty() && works.isEmpty()) {
      throw new UserFault(name + ": nothing of that name in " + folder + ": see isnad places list");
    }
    try {
      for (Path file : own) {
        Files.delete(file);
      }
      for (Path work : works) {
        Work.remove(work);
      }
    } catch (IOException e) {
      throw new UserFault(folder + ": can't be changed: check its permissions", e);
    }
    return name + ": removed from " + folder;
  }
}
