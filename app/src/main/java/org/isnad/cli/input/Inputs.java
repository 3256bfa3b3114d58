package org.isnad.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.archive.Names;

/**
 * Finds the files that the user's arguments name: themselves, those below a folder, those that a
 * list names. What can't be found is told on the console.
 */
public final class Inputs {
  /** The argument for standard input. */
  public static final String STDIN = "-";

  private static final String LIST = "@";

  private final Console console;

  public Inputs(Console console) {
    this.console = console;
  }

  /**
   * The arguments, in place of each {@code @FILE} the lines of that file: an input each; an empty
   * line and what begins with # is passed over.
   */
  public List<String> listed(List<String> arguments) {
    List<String> all = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith(LIST) && argument.length() > 1 && !isFile(argument)) {
        all.addAll(lines(argument.substring(1)));
      } else {
        all.add(argument);
      }
    }
    return all;
  }

  private static boolean isFile(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private List<String> lines(String list) {
    Optional<Path> file = path(list);
    if (file.isEmpty()) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file.get())) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      console.fault(list + ": this list can't be read: write an input on each line, in UTF-8");
      return List.of();
    }
  }

  /** The files an argument names: itself, or those of our kinds below a folder, sorted by path. */
  public List<Path> files(String argument) {
    Optional<Path> path = path(argument);
    if (path.isEmpty()) {
      return List.of();
    }
    return Files.isDirectory(path.get()) ? filesBelow(path.get()) : List.of(path.get());
  }

  /** An address of the web that can be fetched has gone another way before. */
  private static String missing(String argument) {
    return argument.matches("[A-Za-z][A-Za-z0-9+.-]+://.*")
        ? ": no address that is fetched: only http:// and https:// are"
        : ": no such file or folder: check the name";
  }

  private Optional<Path> path(String argument) {
    try {
      Path path = Path.of(argument);
      if (Files.exists(path)) {
        return Optional.of(path);
      }
      console.fault(argument + missing(argument));
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
              + ": no readable file in this folder: Isnad reads pages (.html, .txt), documents"
              + " (.jsonl) and archives of these (.warc, .zip, .tar, .gz)");
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
      try {
        if (Names.isReadable(file)) {
          files.add(file);
        }
      } catch (IOException e) {
        return visitFileFailed(file, e);
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
