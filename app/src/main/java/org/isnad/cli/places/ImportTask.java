package org.isnad.cli.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.cli.input.UserFault;

/**
 * What to import, and to where.
 *
 * @param files dumps and tables of names
 * @param folder of imported places
 * @param name of the import; empty to take that of the dump
 * @param generate countries whose Arabic names may be made from Roman ones
 * @param version of this program
 */
public record ImportTask(
    List<Path> files, Path folder, String name, Set<String> generate, String version) {
  private static final int DIGITS = 16;
  private static final String NAME = "[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]{0,80}";

  /** The same with a name that can be a file's. */
  ImportTask named(List<Unit> units) {
    String said =
        name.isEmpty()
            ? units.stream()
                .filter(u -> u.kind() == Unit.Kind.DUMP)
                .map(u -> stem(u.file()))
                .distinct()
                .collect(Collectors.joining("-"))
            : name;
    if (!said.matches(NAME)) {
      throw new UserFault(
          said + ": can't be an import's name: choose one of letters and digits with --name");
    }
    return new ImportTask(files, folder, said, generate, version);
  }

  private static String stem(Path file) {
    return file.getFileName()
        .toString()
        .replaceFirst("\\.(zip|gz)$", "")
        .replaceFirst("\\.(txt|tsv)$", "");
  }

  Path target() {
    return folder.resolve(name + ".tsv");
  }

  /** What must be the same for the work of a stopped run to be taken up. */
  String key(List<Unit> units) throws IOException {
    StringBuilder key = new StringBuilder(version);
    for (Unit unit : units) {
      key.append(' ')
          .append(unit.file().toAbsolutePath())
          .append('/')
          .append(unit.entry())
          .append(' ')
          .append(Files.size(unit.file()))
          .append(' ')
          .append(Files.getLastModifiedTime(unit.file()).toMillis());
    }
    return key.append(' ').append(new TreeSet<>(generate)).toString().replace('\n', ' ');
  }

  /** The same in a few digits. */
  String digest(List<Unit> units) throws IOException {
    try {
      byte[] key = key(units).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
