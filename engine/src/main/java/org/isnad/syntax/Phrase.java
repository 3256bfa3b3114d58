package org.isnad.syntax;

/**
 * A noun phrase.
 *
 * @param from first token, whose proclitics are not part of it
 * @param to token after the last
 */
public record Phrase(int from, int to) {
  public Phrase {
    if (to <= from) {
      throw new IllegalArgumentException("an empty phrase at " + from);
    }
  }
}
