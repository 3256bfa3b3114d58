package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.input.Console;
import org.isnad.cli.places.Imports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad places remove}: takes imported places away. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Takes imported places away, and the work of an import that was stopped.")
final class PlacesRemoveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "Names of imports, as list prints them.")
  private List<String> names = List.of();

  @Mixin private final PlacesFolderOption places = new PlacesFolderOption();

  PlacesRemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Imports imports = Imports.in(places.folder());
    names.forEach(name -> console.note(imports.remove(name)));
    return console.exitCode();
  }
}
