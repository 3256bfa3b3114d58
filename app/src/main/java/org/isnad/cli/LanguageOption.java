package org.isnad.cli;

import org.isnad.cli.table.Labels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of the results' labels. */
final class LanguageOption {
  private enum Language {
    ar,
    en
  }

  @Option(
      names = "--lang",
      paramLabel = "ar|en",
      description = "Language of the labels; by default the machine's, else English.")
  private @Nullable Language language;

  Labels labels() {
    return language == null ? Labels.ofMachine() : Labels.of(language.name());
  }
}
