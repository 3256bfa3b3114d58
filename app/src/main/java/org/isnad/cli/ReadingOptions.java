package org.isnad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.cli.input.HarvestOptions;
import org.isnad.cli.input.UserFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How articles are read, whatever the inputs are. */
final class ReadingOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication of documents that do not say theirs, as 2025-12-18.")
  private @Nullable String published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at once; by default one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  HarvestOptions harvest() {
    return new HarvestOptions(threads, day(published));
  }

  /** A day as the user wrote it, or null where none was. */
  static @Nullable LocalDate day(@Nullable String published) {
    try {
      return published == null ? null : LocalDate.parse(published);
    } catch (DateTimeException e) {
      throw new UserFault(
          "--published " + published + ": not a date: write year, month and day as 2025-12-18", e);
    }
  }
}
