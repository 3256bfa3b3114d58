package org.isnad.cli.input;

import org.jspecify.annotations.Nullable;

/** The command can't be done. The message is one line for the user: what, why, what to do. */
public final class UserFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserFault(String message) {
    this(message, null);
  }

  public UserFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
