package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.cli.places.ImportTask;
import org.isnad.cli.places.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad places import}: makes a file of places out of GeoNames dumps. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Imports the places of GeoNames dumps that have Arabic names. It may be stopped at any"
            + " moment: run again, it goes on where it stopped.")
final class PlacesImportCommand implements Callable<Integer> {
  /**
   * Where nine in ten or more of the names that could be held against known ones came out right.
   */
  private static final String GENERATED = "BH,EG,IQ,JO,KW,LY,OM,PS,QA,SA,SY,YE";

  private static final String NONE = "none";

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Dumps of GeoNames, plain or packed: allCountries or a country's, with alternateNamesV2;"
              + " admin1CodesASCII too if you like.")
  private List<Path> files = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to call the import; by default as the dump's file.")
  private String name = "";

  @Option(
      names = "--generate",
      paramLabel = "CC,...|none",
      defaultValue = GENERATED,
      description =
          "Countries whose places get an Arabic name made from the Roman one where they have none;"
              + " by default "
              + GENERATED
              + ".")
  private String generate = GENERATED;

  @Mixin private final PlacesFolderOption places = new PlacesFolderOption();

  private volatile boolean ended;

  PlacesImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ImportTask task =
        new ImportTask(files, places.folder(), name, countries(), Main.Version.number());
    Runtime.getRuntime().addShutdownHook(new Thread(this::interrupted, "import-end"));
    try {
      Importer.run(console, task);
      console.progress("compiling names");
      // so that the next read starts as fast as any
      PlacesOption.with(new LexiconOption().load(), task.folder());
    } finally {
      ended = true;
    }
    return console.exitCode();
  }

  private void interrupted() {
    if (!ended) {
      console.note("stopped: run the same command again, it goes on where it stopped");
    }
  }

  private Set<String> countries() {
    if (generate.equals(NONE)) {
      return Set.of();
    }
    Set<String> codes = new TreeSet<>();
    for (String code : generate.toUpperCase(Locale.ROOT).split(",")) {
      if (!code.strip().matches("[A-Z]{2}")) {
        throw new UserFault(
            "--generate "
                + generate
                + ": codes of two letters parted by commas, as SY,IQ, or none");
      }
      codes.add(code.strip());
    }
    return codes;
  }
}
