package org.isnad.learn;

/** What is given can't be learned from: one line that says where, what is wrong and what to do. */
final class Fault extends Exception {
  private static final long serialVersionUID = 1L;

  Fault(String message) {
    super(message);
  }
}
