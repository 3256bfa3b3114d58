package org.isnad.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of places that the user imported, in the gazetteer's form.
 *
 * @param name its name in the folder of imported places
 * @param size in bytes
 * @param time of its last change, in milliseconds
 */
record PlacesFile(Path path, String name, long size, long time) {
  static final String ENDING = ".tsv";

  /** The files in a folder, by name; none where there is no folder. */
  static List<PlacesFile> in(Path folder) throws LexiconException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<PlacesFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file)) {
          long time = Files.getLastModifiedTime(file).toMillis();
          files.add(new PlacesFile(file, name, Files.size(file), time));
        }
      }
    } catch (IOException e) {
      throw new LexiconException(
          folder + ": can't be read: check its permissions, or read with --places none");
    }
    return files;
  }

  /** As blocks name it: beside the lexicon, not in it. */
  String inBlocks() {
    return "/places/" + name;
  }

  /** What tells that it is as it was, without reading it. */
  String look() {
    return name + '\0' + size + '\0' + time + '\n';
  }
}
