package org.isnad.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** WARC archives: the pages that servers answered with, status 200, in HTML or plain text. */
final class Warcs {
  /** In bytes: over a larger record the next one is looked for, without unpacking this one. */
  private static final long HUGE = 256L << 20;

  private static final String AGAIN = "fetch the archive again";

  private final Walk walk;
  private final String name;
  private final WarcTally tally = new WarcTally();

  Warcs(Walk walk, String name) {
    this.walk = walk;
    this.name = name;
  }

  /** A file, from a record on; behind a broken record it goes on with the next whole one. */
  void file(FileChannel file, long offset, boolean gzip) throws IOException {
    long at = offset;
    while (at >= 0) {
      file.position(at);
      long last = records(new WarcReader(file), true);
      at = last < 0 ? -1 : RecordSearch.next(file, last + 1, gzip);
    }
    walk.passed(file.size());
    told();
  }

  /** A stream, to its end or the first record that is broken. */
  void stream(ReadableByteChannel in) throws IOException {
    if (records(new WarcReader(in), false) >= 0) {
      walk.note(name + ": the rest of this archive is not read");
    }
    told();
  }

  private void told() {
    if (!tally.isPlain()) {
      walk.note(name + ": " + tally);
    }
  }

  private static boolean isHuge(WarcReader reader, WarcRecord record) {
    try {
      return reader.compression() == WarcCompression.GZIP && record.body().size() > HUGE;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns where the record begins that stopped it, or -1 at the end. */
  private long records(WarcReader reader, boolean seekable) {
    while (true) {
      Optional<WarcRecord> record;
      try {
        record = reader.next();
      } catch (IOException | RuntimeException e) {
        broken(reader.position(), e);
        return reader.position();
      }
      if (record.isEmpty()) {
        return -1;
      }
      walk.passed(seekable ? reader.position() : 0);
      Runnable handing;
      try {
        handing = page(record.get(), reader.position());
      } catch (IOException | RuntimeException e) {
        broken(reader.position(), e);
        return reader.position();
      }
      tally.record();
      handing.run();
      if (seekable && isHuge(reader, record.get())) {
        return reader.position();
      }
    }
  }

  /** What is to be done of a record, once it was read whole. */
  private Runnable page(WarcRecord record, long position) throws IOException {
    if (!(record instanceof WarcResponse response)
        || !response.contentType().base().toString().equalsIgnoreCase("application/http")) {
      tally.other();
      return () -> {};
    }
    String where = name + "@" + position + " " + response.target();
    byte[] block = response.body().stream().readNBytes(Walk.LARGEST + 1);
    try {
      HttpAnswer answer = HttpAnswer.of(block);
      if (!tally.takes(answer)) {
        return () -> {};
      }
      if (block.length > Walk.LARGEST) {
        return () -> walk.fault(where, "larger than 32 MB, too large for a page", "leave it aside");
      }
      byte[] body = answer.body();
      tally.page(body);
      boolean whole = response.truncated() == WarcTruncationReason.NOT_TRUNCATED;
      Leaf leaf = new Leaf(where, body, answer.contentType(), response.target(), response.date());
      return body.length == 0 ? () -> {} : () -> page(leaf, whole);
    } catch (IOException | RuntimeException e) {
      return () -> walk.fault(where, "the answer in it can't be read: " + why(e), AGAIN);
    }
  }

  private void page(Leaf leaf, boolean whole) {
    if (!whole) {
      walk.note(leaf.where() + ": a truncated record: its page ends where fetching was stopped");
    }
    walk.page(leaf);
  }

  private void broken(long position, Exception e) {
    String why =
        switch (e) {
          case EOFException end -> "the archive is cut off here";
          case ZipException packed -> "the record that is packed here is damaged";
          case ParsingException broken -> "no WARC record, or a broken one";
          case RuntimeException broken -> "a WARC record with a broken header";
          default -> "can't be read: " + why(e);
        };
    walk.fault(name + "@" + position, why, AGAIN);
  }

  private static String why(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
