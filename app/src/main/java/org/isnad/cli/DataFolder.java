package org.isnad.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Where the user's own things are kept: the ledger, imported places. */
final class DataFolder {
  private DataFolder() {}

  /** A file or folder of that name in it. */
  static Path resolve(String name) {
    return data().resolve("isnad").resolve(name);
  }

  /** Where each system wants a program's data to be. */
  private static Path data() {
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
