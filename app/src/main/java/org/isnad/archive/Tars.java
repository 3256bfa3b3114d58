package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** TAR archives, in the order of their entries. */
final class Tars {
  private static final int BLOCK = 512;

  private final Walk walk;
  private final String name;

  Tars(Walk walk, String name) {
    this.walk = walk;
    this.name = name;
  }

  void stream(InputStream in) {
    Counted counted = new Counted(new Unclosed(in));
    boolean whole = true;
    try (TarArchiveInputStream tar = new TarArchiveInputStream(counted, "UTF-8")) {
      for (Optional<TarArchiveEntry> next = next(tar); next.isPresent(); next = next(tar)) {
        TarArchiveEntry entry = next.get();
        if (entry.isFile() && tar.canReadEntryData(entry)) {
          whole = walk.entry(name + "!/" + entry.getName(), entry.getName(), tar);
        }
        walk.passed(0);
      }
      // Within a block the library takes the end of the stream for that of the archive
      if (whole && counted.count() % BLOCK != 0) {
        broken();
      }
    } catch (IOException e) {
      // An entry that was cut off has said so
      if (whole) {
        broken();
      }
    }
  }

  private void broken() {
    walk.fault(name, "the TAR archive is damaged or cut off", "fetch or pack it again");
  }

  // What the library throws of broken headers, told apart from what the visitor throws
  private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
    try {
      return Optional.ofNullable(tar.getNextEntry());
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }
}
