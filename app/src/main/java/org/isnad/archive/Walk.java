package org.isnad.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** One way through an input: how deep it is in archives of archives, and what it passed. */
final class Walk {
  /** The size in bytes of the largest page; of a larger one no more is kept. */
  static final int LARGEST = 32 << 20;

  private static final int DEEPEST = 4;
  private static final String UNPACK = "unpack it and give the pages";

  private final Visitor visitor;
  private final long skipped;
  private long leaves;
  private int depth;
  private int archives;

  /**
   * @param from pages before it are passed over
   */
  Walk(Visitor visitor, Place from) {
    this(visitor, from.leaves(), 0);
  }

  private Walk(Visitor visitor, long skipped, long leaves) {
    this.visitor = visitor;
    this.skipped = skipped;
    this.leaves = leaves;
  }

  /** A walk that is led to the place itself. */
  static Walk goingOn(Visitor visitor, Place from) {
    return new Walk(visitor, 0, from.leaves());
  }

  /** Reads what a stream holds. */
  void stream(String where, InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    stream(where, buffered, Kind.of(where, Kind.peek(buffered)));
  }

  private void stream(String where, BufferedInputStream in, Kind kind) throws IOException {
    switch (kind) {
      case GZIP -> deeper(where, () -> gzip(where, in));
      case ZIP -> archive(where, () -> new Zips(this, where).stream(in));
      case TAR -> archive(where, () -> new Tars(this, where).stream(in));
      case WARC -> archive(where, () -> new Warcs(this, where).stream(Channels.newChannel(in)));
      case DOCUMENTS -> {
        if (++leaves > skipped) {
          visitor.documents(where, in);
        }
      }
      case HTML, OTHER -> page(new Leaf(where, in.readNBytes(LARGEST + 1), null, null, null));
    }
  }

  /** Reads an entry of an archive, if it is one to read; what is wrong with it is told. */
  boolean entry(String where, String path, InputStream in) {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
      byte[] start = Kind.peek(buffered);
      if (Names.isReadable(path, start)) {
        stream(where, buffered, Kind.of(path, start));
      }
      return true;
    } catch (IOException e) {
      broken(where, e);
      return false;
    }
  }

  private void gzip(String where, InputStream packed) throws IOException {
    Counted counted = new Counted(packed);
    stream(where, new Unpacked(new GZIPInputStream(counted, 1 << 16), counted::count));
  }

  /** What may fail as it reads. */
  interface Reading {
    void read() throws IOException;
  }

  /** Reads an archive, whose pages have places if it is in no other. */
  void archive(String where, Reading reading) throws IOException {
    archives++;
    try {
      deeper(where, reading);
    } finally {
      archives--;
    }
  }

  private void deeper(String where, Reading reading) throws IOException {
    if (depth == DEEPEST) {
      fault(where, "packed in more than " + DEEPEST + " archives", UNPACK);
      return;
    }
    depth++;
    try {
      reading.read();
    } catch (ZipException | EOFException | Unpacked.Bomb e) {
      broken(where, e);
    } finally {
      depth--;
    }
  }

  /** Hands on a page, if it was not passed before. */
  void page(Leaf leaf) {
    if (++leaves > skipped) {
      visitor.page(leaf);
    }
  }

  /**
   * All pages so far were handed on; the next record begins at that byte, or 0 if none is known.
   */
  void passed(long offset) {
    if (archives == 1 && leaves >= skipped) {
      visitor.passed(new Place(leaves, offset));
    }
  }

  /** What is wrong with packed data, in one line. */
  void broken(String where, Exception e) {
    switch (e) {
      case Unpacked.Bomb bomb -> fault(where, String.valueOf(bomb.getMessage()), UNPACK);
      case EOFException end -> fault(where, "cut off", "fetch or pack it again");
      case ZipException zip -> fault(where, "the packed data is damaged", "fetch or pack it again");
      default -> fault(where, "can't be read: " + e.getMessage(), "fetch or pack it again");
    }
  }

  void fault(String where, String why, String fix) {
    if (leaves >= skipped) {
      visitor.fault(where, why, fix);
    }
  }

  void note(String line) {
    if (leaves >= skipped) {
      visitor.note(line);
    }
  }
}
