package org.isnad.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command line asks for.
 *
 * @param cross the set to try it on, null where weights are to be written
 * @param own how much the repository's own examples count
 */
record Options(@Nullable String cross, double own, List<Folder> folders) {
  static final double OWN = 3;
  private static final String HELP =
      ": learn/run [--cross SET] [--own WEIGHT] FOLDER[@WEIGHT]… (learn/README.md)";

  /**
   * A folder of articles read by hand.
   *
   * @param weight how much its claims count
   */
  record Folder(Path path, double weight) {}

  static Options of(List<String> arguments) throws Fault {
    String cross = null;
    double own = OWN;
    List<Folder> folders = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean takes = argument.equals("--cross") || argument.equals("--own");
      if (takes && i + 1 == arguments.size()) {
        throw new Fault(argument + ": its value is missing" + HELP);
      }
      if (argument.equals("--cross")) {
        cross = arguments.get(++i);
      } else if (argument.equals("--own")) {
        own = weight(argument, arguments.get(++i));
      } else if (argument.startsWith("-")) {
        throw new Fault(argument + ": no such option" + HELP);
      } else {
        folders.add(folder(argument));
      }
    }
    return new Options(cross, own, folders);
  }

  private static Folder folder(String argument) throws Fault {
    int at = argument.lastIndexOf('@');
    return at < 0
        ? new Folder(Path.of(argument), 1)
        : new Folder(
            Path.of(argument.substring(0, at)), weight(argument, argument.substring(at + 1)));
  }

  private static double weight(String argument, String value) throws Fault {
    if (!value.matches("\\d{1,4}(\\.\\d{1,4})?")) {
      throw new Fault(argument + ": '" + value + "' is no weight such as 3 or 0.5" + HELP);
    }
    return Double.parseDouble(value);
  }
}
