package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.ResourceBundle;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.OutputClosed;
import org.isnad.cli.input.UserFault;
import org.isnad.ledger.LedgerException;
import org.isnad.web.WebException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The list of commands, and what becomes of what goes wrong in them. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads Arabic news and writes down who did what to whom, where, when, how many, and who"
            + " says so.")
public final class Main {
  static final int FAULT = 2;

  private Main() {}

  public static void main(String[] args) {
    InputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    Console console = new Console(in, out, err, Terminals.ofThisProcess());
    // Not a return from main: worker threads may still be busy with what nobody wants any more
    System.exit(run(console, args));
  }

  /**
   * Runs one command line and gives its exit code: 0, or 2 when anything named could not be done.
   */
  public static int run(Console console, String... args) {
    try {
      return commands(console).execute(args.length == 0 ? new String[] {"--help"} : args);
    } catch (Throwable e) {
      return lastResort(console, e);
    } finally {
      console.close();
    }
  }

  /** All commands and their options, ready to be run or to be asked about. */
  public static CommandLine commands(Console console) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new AddCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new MentionsCommand(console))
            .addSubcommand(new WordsCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(PlacesCommand.line(console))
            .addSubcommand(SourcesCommand.line(console))
            .addSubcommand(new WatchCommand(console))
            .addSubcommand(new PagesCommand(console))
            .addSubcommand(new TwinsCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new DemoCommand(console))
            .addSubcommand(new CommandLine.HelpCommand());
    line.setParameterExceptionHandler((e, args) -> misused(console, e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
    // A list of inputs is ours to read: with its lines, not its words, as arguments
    line.setExpandAtFiles(false);
    line.setOut(console.helpWriter());
    return line;
  }

  private static int misused(Console console, ParameterException e) {
    String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    console.fault(misuse(e) + " (see: " + help + ")");
    return FAULT;
  }

  private static String misuse(ParameterException e) {
    CommandLine line = e.getCommandLine();
    if (e instanceof UnmatchedArgumentException unmatched && !line.getSubcommands().isEmpty()) {
      String word = unmatched.getUnmatched().getFirst();
      String kind = word.startsWith("-") ? "option" : "command";
      String commands = String.join(", ", line.getSubcommands().keySet());
      return word + ": no such " + kind + ": the commands are " + commands;
    }
    return String.valueOf(e.getMessage());
  }

  // Whatever this throws picocli prints with its stack trace, so it throws nothing
  private static int failed(Console console, Exception e) {
    switch (e) {
      case OutputClosed gone -> {
        return 0;
      }
      case UserFault fault -> console.faultBlock("isnad: " + fault.getMessage());
      case LedgerException fault -> console.fault(String.valueOf(fault.getMessage()));
      case WebException fault -> console.fault(String.valueOf(fault.getMessage()));
      default -> {
        return lastResort(console, e);
      }
    }
    console.debug(e);
    return FAULT;
  }

  private static int lastResort(Console console, Throwable e) {
    String what =
        e instanceof OutOfMemoryError
            ? "not enough memory: use fewer --threads, or give Java more with JAVA_TOOL_OPTIONS=-Xmx2g"
            : "stopped by an error of its own ("
                + e.getClass().getSimpleName()
                + "): please report it;"
                + " ISNAD_DEBUG=1 shows more";
    console.fault(what);
    console.debug(e);
    return FAULT;
  }

  /** The version that Maven wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"isnad " + number()};
    }

    static String number() {
      return ResourceBundle.getBundle("org.isnad.cli.version").getString("version");
    }
  }
}
