package org.isnad.cli.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Breaks text into lines of a width in columns. An isolate ends with its line for a terminal, so
 * one that is open at a break is closed there and opened again on the next line, in the direction
 * it had.
 */
final class Wrap {
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Deque<Character> open = new ArrayDeque<>();
  private int column;

  private Wrap(int width) {
    this.width = width;
  }

  /** At least one line; a word wider than a line has one to itself. */
  static List<String> lines(String text, int width) {
    Wrap wrap = new Wrap(width);
    int from = 0;
    for (String word : text.split(" ", -1)) {
      wrap.word(word, text, from);
      from += word.length() + 1;
    }
    wrap.lines.add(wrap.line.toString());
    return wrap.lines;
  }

  private void word(String word, String text, int from) {
    int columns = columns(word);
    if (column > 0 && column + 1 + columns > width) {
      breakLine();
    } else if (!line.isEmpty() && column > 0) {
      line.append(' ');
      column++;
    }
    line.append(word);
    column += columns;
    for (int i = 0; i < word.length(); i++) {
      follow(word.charAt(i), text, from + i);
    }
  }

  private void follow(char c, String text, int at) {
    switch (c) {
      case Bidi.FIRST_STRONG -> open.push(Bidi.firstStrong(text, at + 1));
      case Bidi.RTL, Bidi.LTR -> open.push(c);
      case Bidi.POP -> open.poll();
      default -> {}
    }
  }

  private void breakLine() {
    line.append(String.valueOf(Bidi.POP).repeat(open.size()));
    lines.add(line.toString());
    line.setLength(0);
    for (Iterator<Character> outermost = open.descendingIterator(); outermost.hasNext(); ) {
      line.append(outermost.next().charValue());
    }
    column = 0;
  }

  /**
   * How many columns text takes: none for marks on letters and for invisible characters, two for
   * wide ones.
   */
  static int columns(String text) {
    return text.codePoints().map(Wrap::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return Character.isIdeographic(c) || (c >= 0x1F300 && c <= 0x1FAFF) ? 2 : 1;
  }
}
