package org.isnad.lexicon;

import org.apache.lucene.util.BytesRef;

/**
 * Letters as the automaton's bytes: the everyday ones of Arabic side by side with the blank, so
 * that its nodes stay narrow; ASCII as it is; any other unit as three.
 */
final class Labels {
  /** One more than the greatest label. */
  static final int COUNT = 256;

  static final int BLANK = 0x7f;
  private static final int ARABIC = 0x80;
  private static final int ESCAPE = 0xff;
  private static final int FIRST = 0x621;
  private static final int LAST = 0x64a;

  private Labels() {}

  /** The label of a unit, -1 if it takes three. */
  static int of(char c) {
    if (c >= FIRST && c <= LAST) {
      return ARABIC + c - FIRST;
    }
    return c == ' ' ? BLANK : c < BLANK ? c : -1;
  }

  /** The labels of a unit that takes three. */
  static int[] escaped(char c) {
    return new int[] {ESCAPE, c >> 8, c & 0xff};
  }

  /** A form as the automaton has it. */
  static BytesRef of(String form) {
    byte[] bytes = new byte[form.length() * 3];
    int length = 0;
    for (int i = 0; i < form.length(); i++) {
      int label = of(form.charAt(i));
      for (int part : label < 0 ? escaped(form.charAt(i)) : new int[] {label}) {
        bytes[length++] = (byte) part;
      }
    }
    return new BytesRef(bytes, 0, length);
  }
}
