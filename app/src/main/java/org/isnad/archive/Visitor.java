package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;

/** Who takes what is found, on the thread that reads, in the order of the input. */
public interface Visitor {
  /** A page; its bytes are the visitor's to keep. */
  void page(Leaf leaf);

  /**
   * A file of documents, of any length, to be read before this returns.
   *
   * @throws IOException if the stream fails
   */
  void documents(String where, InputStream in) throws IOException;

  /** Something that can't be read: where, why, and what the user can do. */
  void fault(String where, String why, String fix);

  /** Something that is worth a line and no fault. */
  void note(String line);

  /** All before this place was handed on. */
  void passed(Place place);
}
