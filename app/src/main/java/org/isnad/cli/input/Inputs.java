package org.isnad.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the files that the user's arguments name. What can't be found is told on the console. */
public final class Inputs {
  /** The argument for standard input. */
  public static final String STDIN = "-";

  // A page saved by wget may carry its query: story.html?id=3
  private static final Pattern READABLE =
      Pattern.compile(".*\\.(x?html?|txt|jsonl(\\.gz)?)([?@&].*)?");

  private final Console console;

  public Inputs(Console console) {
    this.console = console;
  }

  /** The files an argument names: itself, or those of our kinds below a folder, sorted by path. */
  public List<Path> files(String argument) {
    Optional<Path> path = path(argument);
    if (path.isEmpty()) {
      return List.of();
    }
    return Files.isDirectory(path.get()) ? filesBelow(path.get()) : List.of(path.get());
  }

  private Optional<Path> path(String argument) {
    try {
      Path path = Path.of(argument);
      if (Files.exists(path)) {
        return Optional.of(path);
      }
      console.fault(argument + ": no such file or folder: check the name");
    } catch (InvalidPathException e) {
      console.fault(argument + ": not a file name here: " + e.getReason());
    }
    return Optional.empty();
  }

  private List<Path> filesBelow(Path folder) {
    Walk walk = new Walk();
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.visitFileFailed(folder, e);
    }
    List<Path> files = walk.files;
    if (files.isEmpty() && !walk.failed) {
      console.fault(
          folder
              + ": no readable file in this folder: Isnad reads .html, .htm, .txt, .jsonl and"
              + " .jsonl.gz");
    }
    Collections.sort(files);
    return files;
  }

  /** What a failed read means, in one line. */
  static String unreadable(Path file, IOException fault) {
    return switch (fault) {
      case NoSuchFileException gone -> file + ": no such file or folder: check the name";
      case AccessDeniedException denied -> file + ": can't be read: check that you may read it";
      case FileSystemLoopException loop ->
          file + ": a link back to a folder above it: take the link away";
      default -> file + ": can't be read: " + fault.getMessage();
    };
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private boolean failed;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      String lower = name.toLowerCase(Locale.ROOT);
      if (!name.startsWith(".") && READABLE.matcher(lower).matches()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      console.fault(unreadable(file, fault));
      failed = true;
      return FileVisitResult.CONTINUE;
    }
  }
}
