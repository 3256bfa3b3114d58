package org.isnad.lexicon;

/**
 * A lexicon file is broken. The message names file and line, shows the line with a caret, and says
 * what to do.
 */
public final class LexiconException extends Exception {
  private static final long serialVersionUID = 1L;

  public LexiconException(String message) {
    super(message);
  }
}
