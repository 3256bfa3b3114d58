package org.isnad.cli;

import java.nio.file.Path;
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
    return file == null ? DataFolder.resolve("ledger.db") : file;
  }

  Ledger open() {
    return Ledger.open(file());
  }

  /** Opens it for who only reads it, wherever it is. */
  Ledger openToRead() {
    return Ledger.openToRead(file());
  }
}
