package org.isnad.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of this repository, from the folder that Maven runs the tests of app in. */
final class Repository {
  static final Path ROOT = Path.of("..");
  private static final Set<String> NOT_OURS = Set.of(".git", ".isnad", "target", "node_modules");

  private Repository() {}

  static String text(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All Markdown files, by their paths from the root. */
  static List<String> documents() {
    List<String> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
              boolean ours = !NOT_OURS.contains(folder.getFileName().toString());
              return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              if (file.toString().endsWith(".md")) {
                found.add(ROOT.relativize(file).toString());
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** What stands in a document under a heading of the second level, up to the next one. */
  static String section(String file, String heading) {
    String text = text(file);
    int start = text.indexOf("\n## " + heading + "\n");
    if (start < 0) {
      throw new AssertionError(file + " has no section '" + heading + "'");
    }
    int end = text.indexOf("\n## ", start + 1);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
