package org.isnad.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which folder imported places are kept. */
final class PlacesFolderOption {
  @Option(
      names = "--places",
      paramLabel = "DIR",
      description = "Folder of imported places; by default places in the user's data folder.")
  private @Nullable Path folder;

  Path folder() {
    return folder == null ? usual() : folder;
  }

  static Path usual() {
    return DataFolder.resolve("places");
  }
}
