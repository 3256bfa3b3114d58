package org.isnad.cli;

import org.isnad.cli.input.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code isnad sources}: the feeds and sitemaps that are watched. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Adds, lists, tests and removes the feeds and sitemaps that watch looks at.")
final class SourcesCommand {
  private SourcesCommand() {}

  static CommandLine line(Console console) {
    return new CommandLine(new SourcesCommand())
        .addSubcommand(new SourcesAddCommand(console))
        .addSubcommand(new SourcesListCommand(console))
        .addSubcommand(new SourcesTestCommand(console))
        .addSubcommand(new SourcesRemoveCommand(console));
  }
}
