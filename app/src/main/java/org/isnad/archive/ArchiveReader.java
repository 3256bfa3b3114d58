package org.isnad.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the pages in a file or a stream, whatever they are packed in. One reader serves one thread.
 */
public final class ArchiveReader {
  private final Visitor visitor;

  public ArchiveReader(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * All pages of a stream. It is not closed.
   *
   * @throws IOException if the stream itself fails
   */
  public void read(String name, InputStream in) throws IOException {
    new Walk(visitor, Place.START).stream(name, in);
  }

  /**
   * The pages of a file from a place on that {@link Visitor#passed} told of this very file. Of a
   * WARC nothing before it is read, of other archives it is unpacked and passed over.
   *
   * @throws IOException if the file can't be opened or read
   */
  public void read(Path file, Place from) throws IOException {
    String name = file.toString();
    try (FileChannel channel = FileChannel.open(file)) {
      boolean gzip = RecordSearch.isGzip(channel);
      boolean known = from.offset() > 0 && RecordSearch.isRecord(channel, from.offset(), gzip);
      if (known || RecordSearch.isRecord(channel, 0, gzip)) {
        Walk walk = known ? Walk.goingOn(visitor, from) : new Walk(visitor, from);
        long offset = known ? from.offset() : 0;
        walk.archive(name, () -> new Warcs(walk, name).file(channel, offset, gzip));
        return;
      }
    }
    Walk walk = new Walk(visitor, from);
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (Kind.of(Kind.peek(in)) != Kind.ZIP || !Zips.hasList(file)) {
        walk.stream(name, in);
        return;
      }
    }
    walk.archive(name, () -> new Zips(walk, name).file(file));
  }
}
