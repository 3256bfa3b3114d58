package org.isnad.cli.places;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was read, in so many files by the place's number: what belongs to one place lies in one
 * file, and each file fits in memory. They are only appended to, so that cutting them to the
 * lengths of a moment brings that moment back.
 */
final class Buckets implements AutoCloseable {
  static final int COUNT = 64;
  private static final int ROOM = 1 << 14;
  private final Path folder;
  private final List<FileChannel> files = new ArrayList<>();
  private final List<ByteBuffer> rooms = new ArrayList<>();
  private final long[] lengths = new long[COUNT];

  private Buckets(Path folder) {
    this.folder = folder;
  }

  /** Opens them as they were at some lengths; fails where a file is shorter than that. */
  static Buckets open(Path folder, long[] lengths) throws IOException {
    Buckets buckets = new Buckets(folder);
    for (int i = 0; i < COUNT; i++) {
      FileChannel file =
          FileChannel.open(buckets.file(i), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      buckets.files.add(file);
      if (file.size() < lengths[i]) {
        buckets.close();
        throw new IOException("work in hand is cut short");
      }
      file.truncate(lengths[i]).position(lengths[i]);
      buckets.lengths[i] = lengths[i];
      buckets.rooms.add(ByteBuffer.allocate(ROOM));
    }
    return buckets;
  }

  private Path file(int bucket) {
    return folder.resolve("part-" + bucket);
  }

  static int of(long id) {
    return (int) (id % COUNT);
  }

  void write(int bucket, String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuffer room = rooms.get(bucket);
    if (room.remaining() < bytes.length) {
      empty(bucket);
    }
    if (bytes.length > ROOM) {
      drain(bucket, ByteBuffer.wrap(bytes));
    } else {
      room.put(bytes);
    }
  }

  private void empty(int bucket) throws IOException {
    ByteBuffer room = rooms.get(bucket).flip();
    drain(bucket, room);
    room.clear();
  }

  private void drain(int bucket, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      lengths[bucket] += files.get(bucket).write(bytes);
    }
  }

  /** Writes out what is held back; the lengths then hold all that was written. */
  long[] flush() throws IOException {
    for (int i = 0; i < COUNT; i++) {
      empty(i);
    }
    return lengths.clone();
  }

  /** Gives the lines of a file, in the order they were written. */
  void each(int bucket, Consumer<String> take) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file(bucket))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        take.accept(line);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (FileChannel file : files) {
      file.close();
    }
  }

  /** Writes lines to a file of the folder, whole or not at all. */
  static void whole(Path file, Iterable<String> lines) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
      for (String line : lines) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
