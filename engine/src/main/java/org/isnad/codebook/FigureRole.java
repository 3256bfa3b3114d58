package org.isnad.codebook;

/** What a figure counts (codebook, figures). Written in lower case outside. */
public enum FigureRole {
  KILLED,
  INJURED,
  CASUALTIES,
  MISSING,
  DETAINED,
  ABDUCTED,
  RELEASED,
  DISPLACED,
  DESTROYED,
  SEIZED,
  TARGETED,
  OPERATIONS,
  PARTICIPANTS,
  SURRENDERED,
  AMOUNT;

  /** True for what tells that people were killed, hurt or lost. */
  public boolean harm() {
    return switch (this) {
      case KILLED, INJURED, CASUALTIES, MISSING -> true;
      default -> false;
    };
  }
}
