package org.isnad.ledger;

import java.util.List;

/**
 * What belongs to an entry.
 *
 * @param addresses where it stood, as given first
 * @param versions the texts that its article had, the entry's own among them, oldest first
 * @param twins other articles that tell the same words, most alike first
 */
public record Kinship(List<String> addresses, List<Version> versions, List<Twin> twins) {
  public Kinship {
    addresses = List.copyOf(addresses);
    versions = List.copyOf(versions);
    twins = List.copyOf(twins);
  }
}
