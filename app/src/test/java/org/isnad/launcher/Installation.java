package org.isnad.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A folder like a clone of this repository that has been built, and what surrounds it. */
final class Installation {
  /** What a run of the launcher wrote, and its exit code. */
  record Ran(String out, String err, int exit) {}

  private final Path around;
  final Path root;
  final Path jdk;

  /** Makes one below a folder, with a space in its path. */
  Installation(Path around) throws IOException {
    this.around = around;
    root = Files.createDirectories(around.resolve("my tools/is nad"));
    jdk = jdk("jdk 25", "25.0.9");
    Files.copy(Path.of("..", "isnad"), root.resolve("isnad"));
    root.resolve("isnad").toFile().setExecutable(true);
    for (String file : List.of("pom.xml", "engine/pom.xml", "app/pom.xml")) {
      write(root.resolve(file), "");
    }
    write(root.resolve("engine/src/main/Source.java"), "");
    Files.createDirectories(root.resolve("app/src/main"));
    Path app = Files.createDirectories(root.resolve(".isnad/app-1"));
    write(app.resolve("Maker-25.0.9.aot.none"), "");
    Files.createSymbolicLink(root.resolve(".isnad/app"), Path.of("app-1"));
    write(root.resolve(".isnad/built"), "");
    builtAt(Instant.now().plusSeconds(60));
    script(around.resolve("bin/mvn"), "echo '[ERROR] Source.java:1: not like this'; exit 1");
  }

  void builtAt(Instant time) throws IOException {
    Files.setLastModifiedTime(root.resolve(".isnad/built"), FileTime.from(time));
  }

  /** A JDK whose {@code java} prints its arguments, one a line. */
  Path jdk(String name, String version) throws IOException {
    Path folder = around.resolve(name);
    write(
        folder.resolve("release"),
        "IMPLEMENTOR=\"Maker\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    script(folder.resolve("bin/javac"), "exit 0");
    script(folder.resolve("bin/java"), "printf '%s\\n' \"$@\"");
    return folder;
  }

  Ran run(Map<String, String> environment, Path command, String... arguments)
      throws IOException, InterruptedException {
    Path out = around.resolve("out");
    Path err = around.resolve("err");
    // By a script, for Java itself can't give Arabic arguments in a locale without Arabic letters
    Path script = around.resolve("run");
    write(script, "exec '" + command + "' '" + String.join("' '", arguments) + "'\n");
    ProcessBuilder builder =
        new ProcessBuilder("sh", script.toString())
            .directory(around.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", around.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().put("ISNAD_JAVA_HOME", jdk.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher did not end");
    }
    return new Ran(Files.readString(out), Files.readString(err), process.exitValue());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(UTF_8));
  }

  private static void script(Path file, String commands) throws IOException {
    write(file, "#!/bin/sh\n" + commands + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
