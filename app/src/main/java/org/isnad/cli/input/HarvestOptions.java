package org.isnad.cli.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param threads how many articles are read at once, at least 1
 * @param published the day of documents that say none, or null
 */
public record HarvestOptions(int threads, @Nullable LocalDate published) {
  public HarvestOptions {
    if (threads < 1) {
      throw new UserFault("--threads " + threads + ": give at least 1");
    }
  }
}
