package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * ZIP archives. A file is read by the list at its end, in the order in which entries lie; a stream,
 * and a file whose end is missing, as it comes.
 */
final class Zips {
  private static final List<String> OF_OFFICE =
      List.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

  private static final String LAST_RECORD = "PK\u0005\u0006";

  private final Walk walk;
  private final String name;

  Zips(Walk walk, String name) {
    this.walk = walk;
    this.name = name;
  }

  /** False for a file whose end is missing, and the list of its entries with it. */
  static boolean hasList(Path file) {
    try (ZipFile zip = open(file)) {
      return zip.getEntries().hasMoreElements();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static ZipFile open(Path file) throws IOException {
    return ZipFile.builder().setPath(file).get();
  }

  void file(Path file) throws IOException {
    try (ZipFile zip = open(file)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (isOffice(entry)) {
          return;
        }
        entry(zip, entry);
        walk.passed(0);
      }
    }
  }

  private void entry(ZipFile zip, ZipArchiveEntry entry) {
    String where = name + "!/" + entry.getName();
    if (entry.isDirectory() || !canRead(where, entry, zip.canReadEntryData(entry))) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      long packed = Math.max(1, entry.getCompressedSize());
      walk.entry(where, entry.getName(), new Unpacked(in, () -> packed));
    } catch (IOException e) {
      walk.broken(where, e);
    }
  }

  void stream(InputStream in) {
    Counted counted = new Counted(new Unclosed(in));
    boolean whole = true;
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(counted, "UTF-8", true, true)) {
      for (Optional<ZipArchiveEntry> next = next(zip); next.isPresent(); next = next(zip)) {
        ZipArchiveEntry entry = next.get();
        if (isOffice(entry)) {
          return;
        }
        String where = name + "!/" + entry.getName();
        if (!entry.isDirectory() && canRead(where, entry, zip.canReadEntryData(entry))) {
          whole = walk.entry(where, entry.getName(), new Unpacked(zip, counted::count));
        }
        walk.passed(0);
      }
      // The library takes the end of the stream for that of the archive
      if (whole && !isEnded(counted.tail())) {
        broken();
      }
    } catch (IOException e) {
      // An entry that was cut off has said so
      if (whole) {
        broken();
      }
    }
  }

  private static boolean isEnded(byte[] tail) {
    return new String(tail, StandardCharsets.ISO_8859_1).contains(LAST_RECORD);
  }

  private void broken() {
    walk.fault(name, "the ZIP archive is damaged or cut off", "fetch or pack it again");
  }

  private static Optional<ZipArchiveEntry> next(ZipArchiveInputStream zip) throws IOException {
    try {
      return Optional.ofNullable(zip.getNextEntry());
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private boolean isOffice(ZipArchiveEntry entry) {
    boolean office = OF_OFFICE.contains(entry.getName());
    if (office) {
      walk.fault(name, "a document or program packed as ZIP, not pages", "save it as HTML or text");
    }
    return office;
  }

  private boolean canRead(String where, ZipArchiveEntry entry, boolean can) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      walk.fault(where, "locked with a password", "unpack it and give the pages");
      return false;
    }
    if (!can) {
      walk.fault(where, "packed in a way that is not known", "unpack it and give the pages");
    }
    return can;
  }
}
