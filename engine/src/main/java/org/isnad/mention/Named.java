package org.isnad.mention;

import java.util.Optional;
import org.isnad.lexicon.Block;
import org.jspecify.annotations.Nullable;

/**
 * Whom words name.
 *
 * @param id of the block, null for people of a nationality, who have no block of their own
 */
record Named(String name, @Nullable String id) {
  /** An actor or country; empty for a category, which has no name of its own. */
  static Optional<Named> of(Block block) {
    String name = block.value("name");
    if (name == null && block.kind().equals("country")) {
      return Optional.of(new Named(block.id(), block.id()));
    }
    return name == null || name.equals("-")
        ? Optional.empty()
        : Optional.of(new Named(name, block.id()));
  }
}
