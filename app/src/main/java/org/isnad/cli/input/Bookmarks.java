package org.isnad.cli.input;

import java.nio.file.Path;
import org.isnad.archive.Place;

/** How far archives were read, for who reads them again. On the calling thread, in order. */
public interface Bookmarks {
  /** Where to go on in a file: its start, if it was never read or is another now. */
  Place of(Path file);

  /** All before that place has been taken. */
  void reached(Path file, Place place);

  /** The file has been read to its end. */
  void ended(Path file);

  /** For who reads everything every time. */
  static Bookmarks none() {
    return new Bookmarks() {
      @Override
      public Place of(Path file) {
        return Place.START;
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
