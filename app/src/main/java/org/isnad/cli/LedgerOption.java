package org.isnad.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.isnad.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger's file; by default ledger.db in the user's data folder.")
  private @Nullable Path file;

  Path file() {
    return file == null ? dataFolder().resolve("isnad").resolve("ledger.db") : file;
  }

  Ledger open() {
    return Ledger.open(file());
  }

  /** Opens it for who only reads it, wherever it is. */
  Ledger openToRead() {
    return Ledger.openToRead(file());
  }

  /** Where each system wants a program's data to be. */
  private static Path dataFolder() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support");
    }
    if (system.startsWith("windows")) {
      return said("LOCALAPPDATA", home.resolve("AppData/Local"));
    }
    return said("XDG_DATA_HOME", home.resolve(".local/share"));
  }

  // XDG base directory specification: a path that is not absolute is to be ignored
  private static Path said(String variable, Path unsaid) {
    String value = System.getenv(variable);
    return value == null || !Path.of(value).isAbsolute() ? unsaid : Path.of(value);
  }
}
