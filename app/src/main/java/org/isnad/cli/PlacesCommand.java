package org.isnad.cli;

import org.isnad.cli.input.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code isnad places}: the user's own places, imported from GeoNames. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Imports places from GeoNames dumps, lists what is imported, takes it away.")
final class PlacesCommand {
  private PlacesCommand() {}

  static CommandLine line(Console console) {
    return new CommandLine(new PlacesCommand())
        .addSubcommand(new PlacesImportCommand(console))
        .addSubcommand(new PlacesListCommand(console))
        .addSubcommand(new PlacesRemoveCommand(console));
  }
}
