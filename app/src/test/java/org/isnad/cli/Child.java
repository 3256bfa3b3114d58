package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Isnad in a process of its own, to be killed or to be in the way. */
final class Child {
  private Child() {}

  static Process isnad(String... args) throws IOException {
    return start(ProcessBuilder.Redirect.DISCARD, args);
  }

  /** Its standard output can be read. */
  static Process speaking(String... args) throws IOException {
    return start(ProcessBuilder.Redirect.PIPE, args);
  }

  private static Process start(ProcessBuilder.Redirect out, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Disnad.home=" + Ran.SMALL_HOME);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(out)
        .start();
  }
}
