package org.isnad.cli.places;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;

/** The folder of an import's work in hand, which one process has at a time. */
final class Work implements AutoCloseable {
  private static final String ENDING = ".work";
  private static final String SEEN = "seen";
  private static final String LOCK = "lock";
  private final Path folder;
  private final FileChannel channel;
  private Checkpoint checkpoint;
  private Buckets buckets;

  private Work(Path folder, FileChannel channel, Checkpoint checkpoint, Buckets buckets) {
    this.folder = folder;
    this.channel = channel;
    this.checkpoint = checkpoint;
    this.buckets = buckets;
  }

  static Path folder(Path places, String name) {
    return places.resolve("." + name + ENDING);
  }

  /** The name of an import whose work this folder is, if it is one. */
  static Optional<String> name(Path folder) {
    String file = folder.getFileName().toString();
    boolean work = file.startsWith(".") && file.endsWith(ENDING);
    return work
        ? Optional.of(file.substring(1, file.length() - ENDING.length()))
        : Optional.empty();
  }

  /** Takes up the work on these inputs, or begins it. */
  static Work open(Console console, Path places, String name, String key) throws IOException {
    Path folder = folder(places, name);
    Files.createDirectories(folder);
    FileChannel channel = lock(folder, name);
    Optional<Checkpoint> known = Checkpoint.in(folder, key);
    if (known.isPresent()) {
      Checkpoint at = known.get();
      try {
        Buckets buckets = Buckets.open(folder, at.lengthsOfBuckets());
        console.note(
            String.format(
                Locale.ROOT, "%s: goes on behind %,d rows read before", name, at.tally().rows));
        return new Work(folder, channel, at, buckets);
      } catch (IOException e) {
        console.note(name + ": the work of the stopped run is damaged: begun anew");
      }
    }
    Files.deleteIfExists(folder.resolve(SEEN));
    Checkpoint start = Checkpoint.start(key);
    return new Work(folder, channel, start, Buckets.open(folder, start.lengthsOfBuckets()));
  }

  private static FileChannel lock(Path folder, String name) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // another thread of this process has it
    }
    channel.close();
    throw new UserFault(
        name + ": another process is importing it: wait for it to end, or choose another --name");
  }

  Path folder() {
    return folder;
  }

  Checkpoint checkpoint() {
    return checkpoint;
  }

  Buckets buckets() {
    return buckets;
  }

  /** Keeps how far the work is. */
  void keep(int unit, long offset, long line, int joined) throws IOException {
    List<Long> lengths = Arrays.stream(buckets.flush()).boxed().toList();
    checkpoint =
        new Checkpoint(checkpoint.key(), unit, offset, line, joined, checkpoint.tally(), lengths);
    checkpoint.write(folder);
  }

  /** Keeps which places have names, once all tables of names are read. */
  void keepSeen(BitSet seen) throws IOException {
    Files.write(folder.resolve(SEEN), seen.toByteArray());
  }

  /** Those of an earlier run; none where no table of names was read. */
  BitSet seen() throws IOException {
    Path file = folder.resolve(SEEN);
    return Files.exists(file) ? BitSet.valueOf(Files.readAllBytes(file)) : new BitSet();
  }

  /** Takes a folder of work away. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Checkpoint.forget(folder); // first: what is left of a removal is no work
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() throws IOException {
    buckets.close();
    channel.close();
  }
}
