package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.input.Console;
import org.isnad.cli.places.Imports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad places list}: what is imported, from what, and where it lies. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints what is imported: how many places, from what, and in which file.")
final class PlacesListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final PlacesFolderOption places = new PlacesFolderOption();

  PlacesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = places.folder();
    List<String> lines = Imports.in(folder).told();
    if (lines.isEmpty()) {
      console.note(folder + ": no places imported");
    }
    lines.forEach(line -> console.result(line + "\n"));
    return console.exitCode();
  }
}
