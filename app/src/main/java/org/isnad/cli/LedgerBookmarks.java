package org.isnad.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.isnad.archive.Place;
import org.isnad.cli.input.Bookmarks;
import org.isnad.cli.input.Console;
import org.isnad.ledger.Bookmark;
import org.jspecify.annotations.Nullable;

/**
 * Bookmarks in the ledger, each put in with the articles that lie before it. A file is known by its
 * start and its length, not by its name: moved or grown longer it is the same.
 */
final class LedgerBookmarks implements Bookmarks {
  private static final int HEAD = 512;
  private static final int TAIL = 1 << 16;

  private final Console console;
  private final Adding adding;
  private final boolean anew;
  private @Nullable Bookmark current;
  private int faultsBefore;

  /**
   * @param anew true to read every archive from its start
   */
  LedgerBookmarks(Console console, Adding adding, boolean anew) {
    this.console = console;
    this.adding = adding;
    this.anew = anew;
  }

  @Override
  public Optional<Place> of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      String head = print(channel, 0, Math.min(size, HEAD));
      Optional<Bookmark> kept =
          anew ? Optional.empty() : adding.ledger().bookmark(head).filter(b -> holds(channel, b));
      current = new Bookmark(head, file.toString(), size, tail(channel, size), 0, 0, 0, false);
      faultsBefore = console.faults() - kept.map(Bookmark::faults).orElse(0);
      if (kept.isEmpty()) {
        return Optional.of(Place.START);
      }
      return goingOn(file, kept.get(), size);
    }
  }

  private Optional<Place> goingOn(Path file, Bookmark kept, long size) {
    if (kept.ended() && kept.size() == size) {
      console.note(
          "%s: read to its end before, %,d pages; --anew reads it again"
              .formatted(file, kept.leaves()));
      if (kept.faults() > 0) {
        console.fault(
            "%s: %,d faults were told of it then; --anew tells them again"
                .formatted(file, kept.faults()));
      }
      return Optional.empty();
    }
    console.note("%s: going on behind %,d pages".formatted(file, kept.leaves()));
    return Optional.of(new Place(kept.leaves(), kept.offset()));
  }

  private static boolean holds(FileChannel file, Bookmark kept) {
    try {
      return kept.size() <= file.size() && kept.tail().equals(tail(file, kept.size()));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void reached(Path file, Place place) {
    set(place.leaves(), place.offset(), false);
  }

  @Override
  public void ended(Path file) {
    Bookmark last = Objects.requireNonNull(current);
    set(last.leaves(), last.offset(), true);
  }

  private void set(long leaves, long offset, boolean ended) {
    Bookmark at = Objects.requireNonNull(current);
    int faults = console.faults() - faultsBefore;
    current =
        new Bookmark(at.head(), at.file(), at.size(), at.tail(), leaves, offset, faults, ended);
    adding.reached(current);
  }

  private static String tail(FileChannel file, long size) throws IOException {
    long from = Math.max(0, size - TAIL);
    return print(file, from, size - from);
  }

  private static String print(FileChannel file, long from, long length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) length);
    long position = from;
    for (int read = 0; read >= 0 && bytes.hasRemaining(); position += read) {
      read = file.read(bytes, position);
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return HexFormat.of().formatHex(hash, 0, hash.length / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
