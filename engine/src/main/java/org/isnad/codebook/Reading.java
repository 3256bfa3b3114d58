package org.isnad.codebook;

import java.util.List;

/**
 * What came out of one article: claims in the order of their triggers, doubts, and what was
 * dropped.
 */
public record Reading(List<Claim> claims, List<Doubt> doubts, List<Dropped> dropped) {
  public Reading {
    claims = List.copyOf(claims);
    doubts = List.copyOf(doubts);
    dropped = List.copyOf(dropped);
  }

  /** The same without the doubtful claims. The doubts stay, for they say why one was left out. */
  public Reading sure() {
    return new Reading(claims.stream().filter(c -> !doubtful(c)).toList(), doubts, dropped);
  }

  /** True if a doubt stands on words that a claim rests on. */
  private boolean doubtful(Claim claim) {
    return doubts.stream()
        .anyMatch(doubt -> claim.evidence().stream().anyMatch(doubt.span()::overlaps));
  }
}
