package org.isnad.arabic;

import java.util.List;
import org.isnad.codebook.Part;
import org.isnad.codebook.Span;

/**
 * A sentence of an article's title or text.
 *
 * @param start UTF-16 offset into that part, from 0
 * @param end offset of the first character after it
 * @param paragraph number of its paragraph in the part, from 0
 * @param heading it stands in a block that the page marks as a heading, or is the title
 */
public record Sentence(
    Part part, int start, int end, int paragraph, boolean heading, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.size();
  }

  /** The token at a position from 0. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** The stretch of the article from one token to another, the second exclusive. */
  public Span span(int from, int to) {
    return new Span(part, tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
