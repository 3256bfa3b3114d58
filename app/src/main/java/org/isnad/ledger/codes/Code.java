package org.isnad.ledger.codes;

import org.jspecify.annotations.Nullable;

/**
 * A claim's code in one codebook.
 *
 * @param first its event type or root code; null if that codebook has none for the claim
 * @param second its mode, base code or sub-event type; null if there is none or it is not sure
 * @param note why a part is null, if it is; null if nothing need be said
 * @param where {@code lexicon/codes/FILE.lex:LINE} of the block that says so, or empty
 */
public record Code(
    Scheme scheme,
    @Nullable String first,
    @Nullable String second,
    @Nullable String note,
    String where) {
  public Code {
    if (first == null && second != null) {
      throw new IllegalArgumentException("half a code at " + where);
    }
  }
}
