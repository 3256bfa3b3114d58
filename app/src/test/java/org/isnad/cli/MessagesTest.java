package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the cases of {@code spec/messages/*.txt}; the README there says their form. */
class MessagesTest {
  private static final Path SPEC = Path.of("..", "spec", "messages");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyMessageIsAsTheSpecSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SPEC)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String block : Files.readString(file).split("\n\n+", -1)) {
          List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
          String name = file.getFileName() + ": " + lines.getFirst();
          tests.add(DynamicTest.dynamicTest(name, () -> run(lines)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests.stream();
  }

  private void run(List<String> lines) throws IOException {
    Path temporary = Files.createTempDirectory(folder, "case");
    List<String> err = new ArrayList<>();
    List<String> starts = new ArrayList<>();
    List<String> set = new ArrayList<>();
    String command = "";
    int exit = -1;
    for (String indented : lines.subList(1, lines.size())) {
      String line = indented.substring(2);
      if (line.startsWith("$ isnad ")) {
        command = line.substring("$ isnad ".length());
      } else if (line.startsWith("set ")) {
        set.add(line.substring(4));
      } else if (line.startsWith("make ")) {
        make(words(line.substring("make ".length()), temporary));
      } else if (line.startsWith("out ")) {
        starts.add(line.substring(4));
      } else if (line.startsWith("exit ")) {
        exit = Integer.parseInt(line.substring(5));
      } else {
        err.add(line);
      }
    }
    Ran ran = runWith(set, words(command, temporary));
    assertThat(named(ran.err(), temporary).lines()).containsExactlyElementsOf(err);
    assertThat(ran.exit()).isEqualTo(exit);
    starts.forEach(start -> assertThat(ran.out().lines()).anyMatch(l -> l.startsWith(start)));
    if (starts.isEmpty() && exit != 0) {
      assertThat(ran.out()).isEmpty();
    }
  }

  private static void make(String... fileAndSize) throws IOException {
    byte[] letters = new byte[Integer.parseInt(fileAndSize[1])];
    Arrays.fill(letters, (byte) 'a');
    Files.write(Path.of(fileAndSize[0]), letters);
  }

  private static Ran runWith(List<String> properties, String... command) {
    properties.forEach(p -> System.setProperty(p.split(" ", -1)[0], p.split(" ", -1)[1]));
    try {
      return Ran.isnad(command);
    } finally {
      properties.forEach(p -> System.clearProperty(p.split(" ", -1)[0]));
    }
  }

  private static String[] words(String command, Path temporary) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(command); word.find(); ) {
      String text = word.group(1) == null ? word.group(2) : word.group(1);
      words.add(
          text.replaceFirst("^IN\\b", inputs()).replaceFirst("^TMP\\b", temporary.toString()));
    }
    return words.toArray(String[]::new);
  }

  private static String named(String err, Path temporary) {
    return err.replace(inputs(), "IN").replace(temporary.toString(), "TMP");
  }

  private static String inputs() {
    return SPEC.resolve("inputs").toString();
  }
}
