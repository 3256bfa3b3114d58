package org.isnad.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.archive.Place;

/** How far archives were read, for who reads them again. On the calling thread, in order. */
public interface Bookmarks {
  /**
   * Where to go on in a file: its start, if it was never read or is another now; nowhere if it was
   * read to its end.
   *
   * @throws IOException if the file can't be read
   */
  Optional<Place> of(Path file) throws IOException;

  /** All before that place has been taken. */
  void reached(Path file, Place place);

  /** The file has been read to its end. */
  void ended(Path file);

  /** For who reads everything every time. */
  static Bookmarks none() {
    return new Bookmarks() {
      @Override
      public Optional<Place> of(Path file) {
        return Optional.of(Place.START);
      }

      @Override
      public void reached(Path file, Place place) {
        // kept nowhere
      }

      @Override
      public void ended(Path file) {
        // kept nowhere
      }
    };
  }
}
