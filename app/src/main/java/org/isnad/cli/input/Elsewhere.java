package org.isnad.cli.input;

import java.util.function.Consumer;
import org.isnad.archive.Leaf;

/** Where inputs lie that are no files. */
public interface Elsewhere {
  /** True if an argument names such an input. */
  boolean names(String argument);

  /** Hands on its pages, on the calling thread; faults are told and the rest is read. */
  void read(String argument, Consumer<Leaf> out);

  /** Nowhere. */
  static Elsewhere none() {
    return new Elsewhere() {
      @Override
      public boolean names(String argument) {
        return false;
      }

      @Override
      public void read(String argument, Consumer<Leaf> out) {
        throw new IllegalArgumentException(argument);
      }
    };
  }
}
