package org.isnad.claim;

import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/**
 * Numbers the clauses of a sentence: a new one starts at a subordinator, a relative pronoun, a
 * conjunction that stands alone before a verb, and a comma or bound conjunction before a verb.
 */
final class Clauses {
  private final int[] number;
  private final int[] start;

  private Clauses(int[] number, int[] start) {
    this.number = number;
    this.start = start;
  }

  static Clauses of(Syntax syntax) {
    int[] number = new int[syntax.size()];
    int[] start = new int[syntax.size() + 1];
    int clause = 0;
    for (int i = 0; i < number.length; i++) {
      if (i > 0 && opens(syntax, i)) {
        clause++;
        start[clause] = i;
      }
      number[i] = clause;
    }
    return new Clauses(number, start);
  }

  private static boolean opens(Syntax syntax, int i) {
    Tag tag = syntax.tag(i);
    boolean word = tag == Tag.SUBORDINATOR || tag == Tag.RELATIVE;
    boolean verb = tag == Tag.VERB;
    boolean parted = syntax.words().token(i - 1).comma() || syntax.tag(i - 1) == Tag.CONJUNCTION;
    boolean conjoined = syntax.conjoined(i) && tag != Tag.CONJUNCTION;
    boolean stop = syntax.words().token(i - 1).is(':');
    return word && syntax.tag(i - 1) != tag || verb && (parted || conjoined) || stop;
  }

  /** The clause a token stands in, from 0. */
  int of(int token) {
    return number[token];
  }

  /** The first token of the clause that a token stands in. */
  int startOf(int token) {
    return start[number[token]];
  }

  /** The token after the last of the clause that a token stands in. */
  int endOf(int token) {
    int i = token;
    while (i < number.length && number[i] == number[token]) {
      i++;
    }
    return i;
  }

  boolean same(int a, int b) {
    return number[a] == number[b];
  }
}
