package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.cli.input.UserFault;
import org.isnad.ledger.codes.CrossWalks;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which lexicon to read with. */
final class LexiconOption {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of the lexicon; by default the one that comes with Isnad.")
  private @Nullable Path folder;

  Path folder() {
    return folder == null ? home().resolve("lexicon") : folder;
  }

  Lexicon load() {
    Path named = folder();
    if (!Files.isDirectory(named)) {
      throw new UserFault(named + ": no such folder: name the lexicon's folder with --lexicon");
    }
    try {
      return Lexicon.load(named, home().resolve(".isnad"));
    } catch (LexiconException e) {
      throw new UserFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** Another lexicon, compiled anew: only one is kept compiled, and that is the usual one. */
  static Lexicon another(Path named) {
    if (!Files.isDirectory(named)) {
      throw new UserFault(
          named + ": no such folder: name an older lexicon's folder, or give --against");
    }
    try {
      return Lexicon.load(named);
    } catch (LexiconException e) {
      throw new UserFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** A lexicon's cross-walks to other codebooks, for who asked for codes. */
  CrossWalks crossWalks(Lexicon lexicon) {
    CrossWalks crossWalks = CrossWalks.of(lexicon);
    if (crossWalks.isEmpty()) {
      throw new UserFault(
          folder() + ": holds no codes: take --codes away, or name a lexicon that holds some");
    }
    return crossWalks;
  }

  /** Where Isnad is installed: the launcher says so. */
  static Path home() {
    return Path.of(System.getProperty("isnad.home", "."));
  }
}
