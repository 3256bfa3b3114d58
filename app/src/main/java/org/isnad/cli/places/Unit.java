package org.isnad.cli.places;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * One table to read: a file, or a file in a zip file.
 *
 * @param entry its name in the zip file, or null
 * @param kind what its rows are
 * @param size of the table unpacked, in bytes; -1 if only reading it would tell
 */
record Unit(Path file, @Nullable String entry, Kind kind, long size) {
  /** What a table's rows are, in the order in which tables are read. */
  enum Kind {
    ALTERNATES,
    UNITS,
    DUMP
  }

  private static final int MAGIC = 4;

  /** As messages name it. */
  String name() {
    return entry == null ? file.toString() : file + "/" + entry;
  }

  /** The table from a byte on; unpacked anew up to there where it is packed. */
  InputStream open(long offset) throws IOException {
    if (entry == null && !isGzip(file)) {
      FileChannel channel = FileChannel.open(file);
      return Channels.newInputStream(channel.position(offset));
    }
    InputStream in = entry == null ? gzip(file) : zipped(file, entry);
    in.skipNBytes(offset);
    return in;
  }

  private static InputStream gzip(Path file) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16);
  }

  @SuppressWarnings("resource") // the stream closes the zip file
  private static InputStream zipped(Path file, String entry) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    ZipEntry found = zip.getEntry(entry);
    return new FilterInputStream(zip.getInputStream(found)) {
      @Override
      public void close() throws IOException {
        zip.close();
      }
    };
  }

  static boolean isGzip(Path file) throws IOException {
    byte[] start = start(file);
    return start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
  }

  static boolean isZip(Path file) throws IOException {
    byte[] start = start(file);
    return start.length == MAGIC && start[0] == 'P' && start[1] == 'K';
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAGIC);
    }
  }
}
