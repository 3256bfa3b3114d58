package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;

/**
 * Loads the compiled lexicon in a process of its own, as a cold start does, and says what that
 * took.
 */
final class Start {
  private static final int COLLECTIONS = 3;

  private Start() {}

  /**
   * What one process took.
   *
   * @param millis from the call until the lexicon can be asked, classes loaded on the way included
   * @param bytes of heap it keeps in use
   */
  record Took(double millis, long bytes, int forms, int blocks) {
    private static Took parse(String line) {
      String[] parts = line.split(" ");
      return new Took(
          Double.parseDouble(parts[0]),
          Long.parseLong(parts[1]),
          Integer.parseInt(parts[2]),
          Integer.parseInt(parts[3]));
    }
  }

  public static void main(String[] args) throws LexiconException {
    Path home = Material.home();
    long before = used();
    long began = System.nanoTime();
    Lexicon lexicon = Material.lexicon(home);
    double millis = (System.nanoTime() - began) / 1e6;
    try {
      long bytes = used() - before;
      System.out.println(
          millis + " " + bytes + " " + lexicon.size() + " " + lexicon.blocks().size());
    } finally {
      Reference.reachabilityFence(lexicon);
    }
  }

  /** Runs it in a fresh process that is started as the launcher starts the program. */
  static Took fork() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(Report.properties());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path", ""), Start.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      if (process.waitFor() != 0 || line == null) {
        throw new IOException("the process that loads the lexicon failed");
      }
      return Took.parse(line);
    }
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < COLLECTIONS; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
