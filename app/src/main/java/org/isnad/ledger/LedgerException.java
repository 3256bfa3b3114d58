package org.isnad.ledger;

import org.jspecify.annotations.Nullable;

/** The ledger can't be used. The message is one line for the user: what, where, what to do. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LedgerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  LedgerException(String message) {
    this(message, null);
  }
}
