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
}
