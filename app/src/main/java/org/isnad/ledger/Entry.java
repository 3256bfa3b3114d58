package org.isnad.ledger;

import java.time.Instant;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Doubt;

/**
 * One article of the ledger with all that was read in it.
 *
 * @param seq the entry's number in this ledger, from 1, in order of arrival
 * @param claims in the order of their triggers; without {@code why}, which is read again when asked
 *     for
 * @param stamp which program and words read it
 * @param added when it came into the ledger
 */
public record Entry(
    long seq, Article article, List<Claim> claims, List<Doubt> doubts, Stamp stamp, Instant added) {
  public Entry {
    claims = List.copyOf(claims);
    doubts = List.copyOf(doubts);
  }
}
