package org.isnad.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A compiled lexicon in one file, so that a start need not compile it anew.
 *
 * <p>The file's name holds the hash of the lexicon's files and the size and time of the engine's
 * jar: what either changes is another file. Only an engine in a jar has a cache. Reading or writing
 * that fails is no error: the lexicon is compiled.
 */
final class LexiconCache {
  private final Path file;

  private LexiconCache(Path file) {
    this.file = file;
  }

  /** The cache for that lexicon and this engine, if this engine can have one. */
  static Optional<LexiconCache> in(Path folder, String hash) {
    return engine()
        .map(id -> new LexiconCache(folder.resolve("lexicon-" + hash + "-" + id + ".bin")));
  }

  /** Which engine this is, if it is in a jar. */
  static Optional<String> engine() {
    try {
      Path jar = Path.of(Lexicon.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis())
          : Optional.empty();
    } catch (IOException | URISyntaxException | SecurityException e) {
      return Optional.empty();
    }
  }

  Optional<Lexicon> read() {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      return Optional.of(new LexiconReader(in).read());
    } catch (IOException | RuntimeException e) {
      // a file cut short or of another making: it is written anew
      return Optional.empty();
    }
  }

  void write(Lexicon lexicon) {
    Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.createDirectories(file.getParent());
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16))) {
        new LexiconWriter(out).write(lexicon);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forgetOthers();
    } catch (IOException e) {
      forget(draft);
    }
  }

  private void forgetOthers() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      files
          .filter(f -> f.getFileName().toString().matches("lexicon-.*\\.bin") && !f.equals(file))
          .forEach(LexiconCache::forget);
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // it stays; the next writer tries again
    }
  }
}
