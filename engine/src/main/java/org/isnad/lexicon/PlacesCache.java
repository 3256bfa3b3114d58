package org.isnad.lexicon;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Imported places compiled in one file beside the compiled lexicon. Its name holds what the files
 * look like and the engine, so that a start need not read the files. It holds nothing of the
 * lexicon's: whoever edits that need not wait for the places.
 */
final class PlacesCache {
  private static final Pattern OURS = Pattern.compile("places-[0-9a-f]+\\.bin");
  private static final Pattern DRAFT = Pattern.compile("places-[0-9a-f]+\\.bin\\.\\d+");
  private static final long LEFT_BEHIND = Duration.ofHours(1).toMillis();
  private static final int OTHERS_KEPT = 2;
  private static final int BUFFER = 1 << 16;
  private final Lexicon base;
  private final List<PlacesFile> files;

  PlacesCache(Lexicon base, List<PlacesFile> files) {
    this.base = base;
    this.files = files;
  }

  /** The files compiled, now or earlier; a folder that can't be written is no error. */
  PlacesIndex index(@Nullable Path folder) throws LexiconException {
    String engine = LexiconCache.engine().orElse(null);
    if (folder == null || engine == null) {
      return inMemory();
    }
    Path file = folder.resolve(name(engine));
    PlacesIndex known = read(file);
    if (known == null && write(file)) {
      known = read(file);
    }
    return known == null ? inMemory() : known;
  }

  private String name(String engine) {
    MessageDigest digest = LexFolder.sha256();
    digest.update((engine + '\n').getBytes(StandardCharsets.UTF_8));
    files.forEach(file -> digest.update(file.look().getBytes(StandardCharsets.UTF_8)));
    return "places-" + LexFolder.digits(digest) + ".bin";
  }

  private @Nullable PlacesIndex read(Path file) {
    if (!Files.isReadable(file)) {
      return null;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return PlacesIndex.read(all, files, base);
    } catch (IOException | RuntimeException e) {
      return null; // cut short or of another making: it is written anew
    }
  }

  private PlacesIndex inMemory() throws LexiconException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new PlacesCompiler(new DataOutputStream(bytes)).compile(files);
      return PlacesIndex.read(ByteBuffer.wrap(bytes.toByteArray()), files, base);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private LexiconException unreadable(IOException e) {
    Path folder = files.getFirst().path().getParent();
    return new LexiconException(
        folder + ": imported places can't be read: " + e.getMessage() + ": check its permissions");
  }

  private boolean write(Path file) throws LexiconException {
    Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.createDirectories(file.getParent());
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), BUFFER))) {
        new PlacesCompiler(out).compile(files);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forgetOthers(file);
      return true;
    } catch (IOException e) {
      return false;
    } finally {
      forget(draft);
    }
  }

  /** A few are kept, for who reads now with these places and now with those. */
  private static void forgetOthers(Path file) throws IOException {
    long old = System.currentTimeMillis() - LEFT_BEHIND;
    List<Path> ours = new ArrayList<>();
    try (Stream<Path> all = Files.list(file.getParent())) {
      for (Path other : all.filter(f -> !f.equals(file)).toList()) {
        String name = other.getFileName().toString();
        long time = Files.getLastModifiedTime(other).toMillis();
        if (OURS.matcher(name).matches()) {
          ours.add(other);
        } else if (DRAFT.matcher(name).matches() && time < old) {
          forget(other);
        }
      }
    }
    ours.sort(Comparator.comparingLong((Path f) -> f.toFile().lastModified()).reversed());
    ours.stream().skip(OTHERS_KEPT).forEach(PlacesCache::forget);
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // it stays; the next writer tries again
    }
  }
}
