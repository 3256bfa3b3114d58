package org.isnad.fetch.net;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why a request brought nothing: the message is the why of a line for the user. */
public final class HttpFault extends IOException {
  private static final long serialVersionUID = 1L;

  /** What kind of fault. */
  public enum Kind {
    /** Not asked for, for safety: asking again changes nothing. */
    REFUSED,
    /** Larger, or packed more tightly, than any page. */
    TOO_MUCH,
    /** The answer came too slowly, or not at all. */
    TOO_SLOW,
    /** The name is not known, or nobody can be reached there. */
    UNREACHABLE,
    /** The answer is cut off or makes no sense. */
    BROKEN
  }

  private final Kind kind;

  HttpFault(Kind kind, String message) {
    this(kind, message, null);
  }

  HttpFault(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** What is wrong, in plain English, without the address. */
  public String why() {
    return String.valueOf(getMessage());
  }

  /** True if it may go well the next time. */
  public boolean mayPass() {
    return switch (kind) {
      case REFUSED, TOO_MUCH -> false;
      case TOO_SLOW, UNREACHABLE, BROKEN -> true;
    };
  }
}
