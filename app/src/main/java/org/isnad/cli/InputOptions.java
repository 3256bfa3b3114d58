package org.isnad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.cli.input.HarvestOptions;
import org.isnad.cli.input.UserFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code read} and {@code add} have in common: what to read, and how. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A page (.html, .txt), a file of documents, a JSON object a line (.jsonl, .jsonl.gz), a"
              + " folder of these, or - for standard input.")
  private List<String> inputs = List.of();

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

  List<String> inputs() {
    return inputs;
  }

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
