package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isnad.cli.input.Console;

/** A command line that was run in this process: what it wrote and its exit code. */
record Ran(String out, String err, int exit) {
  /** The lexicon of these tests is small, so that each run starts at once. */
  static final Path SMALL_HOME = Path.of("..", "spec", "messages");

  static Ran isnad(String... args) {
    return isnad(new byte[0], args);
  }

  static Ran isnad(byte[] stdin, String... args) {
    return isnad(SMALL_HOME, stdin, args);
  }

  /** As installed in this repository, with the whole lexicon and the examples. */
  static Ran installed(String... args) {
    return isnad(Path.of(".."), new byte[0], args);
  }

  private static Ran isnad(Path home, byte[] stdin, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(stdin), out, err, new Console.Terminal(false, false, 80));
    System.setProperty("isnad.home", home.toString());
    int exit = Main.run(console, args);
    return new Ran(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
  }
}
