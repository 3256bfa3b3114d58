package org.isnad.web;

/** The server can't be started. The message is one line for the user: what, where, what to do. */
public final class WebException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WebException(String message) {
    super(message);
  }

  WebException(String message, Throwable cause) {
    super(message, cause);
  }
}
