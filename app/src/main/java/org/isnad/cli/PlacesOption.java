package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.cli.input.UserFault;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which imported places to read with, beside the lexicon. */
final class PlacesOption {
  private static final String NONE = "none";

  @Option(
      names = "--places",
      paramLabel = "DIR|none",
      description =
          "Folder of imported places to read with; by default places in the user's data folder."
              + " none: the lexicon alone.")
  private @Nullable String folder;

  /** The lexicon with those places. */
  Lexicon load(LexiconOption lexicon) {
    Lexicon known = lexicon.load();
    return NONE.equals(folder) ? known : with(known, folder());
  }

  private Path folder() {
    if (folder == null) {
      return PlacesFolderOption.usual();
    }
    Path named = Path.of(folder);
    if (!Files.isDirectory(named)) {
      throw new UserFault(
          named + ": no such folder: name the folder of imported places with --places, or none");
    }
    return named;
  }

  static Lexicon with(Lexicon lexicon, Path folder) {
    try {
      return lexicon.withPlaces(folder, LexiconOption.home().resolve(".isnad"));
    } catch (LexiconException e) {
      throw new UserFault(String.valueOf(e.getMessage()), e);
    }
  }
}
