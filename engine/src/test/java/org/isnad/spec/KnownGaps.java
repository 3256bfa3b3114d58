package org.isnad.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of what we know to read wrong, {@code spec/known-gaps/NAME.txt}: what is listed must still
 * fail, and the first line's ceiling may only fall. Run the tests with {@code -Disnad.accept=true}
 * to write the list anew, and let git show it.
 */
final class KnownGaps {
  private static final String CEILING = "# at most ";
  private final Path file;
  private final int ceiling;
  private final Set<String> listed;

  private KnownGaps(Path file, int ceiling, Set<String> listed) {
    this.file = file;
    this.ceiling = ceiling;
    this.listed = listed;
  }

  /** The project's folder, found from the module's. */
  static Path home() {
    return Path.of(System.getProperty("isnad.home", ".."));
  }

  static KnownGaps of(String name) {
    Path file = home().resolve("spec/known-gaps/" + name + ".txt");
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of(CEILING + 0);
      Set<String> listed = new TreeSet<>(lines.subList(1, lines.size()));
      return new KnownGaps(
          file, Integer.parseInt(lines.getFirst().substring(CEILING.length())), listed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True if it is known to go wrong, or the list is being written anew. */
  boolean lists(String id) {
    return Boolean.getBoolean("isnad.accept") || listed.contains(id);
  }

  /** Fails for what goes wrong and is not listed, and for what is listed and goes right. */
  void check(Collection<String> failing, Collection<String> all) {
    if (Boolean.getBoolean("isnad.accept")) {
      accept(new TreeSet<>(failing));
      return;
    }
    List<String> fresh = failing.stream().filter(f -> !listed.contains(f)).sorted().toList();
    List<String> mended =
        listed.stream().filter(l -> all.contains(l) && !failing.contains(l)).toList();
    List<String> gone = listed.stream().filter(l -> !all.contains(l)).toList();
    assertThat(fresh).as("wrong, and not in " + file).isEmpty();
    assertThat(mended)
        .as("right now: delete these lines from " + file + " and lower its ceiling")
        .isEmpty();
    assertThat(gone).as("no longer in the spec: delete these lines from " + file).isEmpty();
    assertThat(listed.size()).as("ceiling of " + file).isLessThanOrEqualTo(ceiling);
  }

  private void accept(Set<String> failing) {
    List<String> lines = new ArrayList<>();
    lines.add(CEILING + failing.size());
    lines.addAll(failing);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
