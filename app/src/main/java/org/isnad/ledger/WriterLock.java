package org.isnad.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a ledger: a lock of the operating system on a file beside it. The system
 * lets go of it when the process ends in whatever way, so no stale lock is ever left. The ledger
 * file itself is not locked: SQLite has locks of its own there, and closing a second handle on that
 * file would drop them (POSIX).
 */
final class WriterLock implements AutoCloseable {
  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for nobody: a ledger another process is writing to is a {@link LedgerException}. */
  static WriterLock take(Path ledger) {
    Path file = ledger.resolveSibling(ledger.getFileName() + ".lock");
    FileChannel channel = open(ledger, file);
    try {
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return new WriterLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new LedgerException(ledger + ": can't be locked for writing: " + e.getMessage(), e);
    }
    throw new LedgerException(
        ledger
            + ": another process is writing to this ledger: wait for it to end, or choose"
            + " another file with --ledger");
  }

  private static FileChannel open(Path ledger, Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw Faults.unwritable(ledger, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LedgerException("the ledger's lock can't be closed: " + e.getMessage(), e);
    }
  }
}
