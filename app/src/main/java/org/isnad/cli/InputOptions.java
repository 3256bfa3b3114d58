package org.isnad.cli;

import java.util.List;
import org.isnad.cli.input.HarvestOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What {@code read} and {@code add} have in common: what to read, and how. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A page (.html, .txt), a file of documents, a JSON object a line (.jsonl), an archive of"
              + " these (.warc, .zip, .tar, .gz), a folder of these, @FILE for a list of inputs, - for"
              + " standard input; for add and read also the address of a page, a feed or a"
              + " sitemap.")
  private List<String> inputs = List.of();

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  List<String> inputs() {
    return inputs;
  }

  HarvestOptions harvest() {
    return reading.harvest();
  }
}
