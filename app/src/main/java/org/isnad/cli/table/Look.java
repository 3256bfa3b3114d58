package org.isnad.cli.table;

/**
 * How results may look.
 *
 * @param columns how wide a line may be
 * @param bold whether escape codes for bold may be written: only to a terminal
 */
public record Look(int columns, boolean bold) {
  private static final int NARROWEST = 40;
  // Longer lines are hard to read, and sentences from the right would stand far from their claims
  private static final int WIDEST = 100;

  public Look {
    columns = Math.clamp(columns, NARROWEST, WIDEST);
  }
}
