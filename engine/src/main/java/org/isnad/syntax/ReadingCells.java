package org.isnad.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.Cell;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;

/** Which of the cells that a spelling fills the words around it speak for. */
final class ReadingCells {
  private static final char DAMMA = '\u064F';
  private final Syntax syntax;

  ReadingCells(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The cells that can stand here, likeliest first. */
  List<Cell> ordered(int i, Split split, List<Cell> cells) {
    if (cells.size() < 2) {
      return cells;
    }
    boolean pronoun = !split.enclitic().isEmpty();
    List<Cell> possible = new ArrayList<>(cells);
    possible.removeIf(c -> !pronoun && c.ending() == Cell.Ending.BOUND);
    possible.sort(Comparator.comparingInt(c -> against(i, split, c)));
    return possible;
  }

  private int against(int i, Split split, Cell cell) {
    if (!cell.finite()) {
      return 0;
    }
    int against = mood(i, split) == cell.slot() || cell.slot() == Cell.Slot.PAST ? 0 : 4;
    boolean passive = cell.voice() == Cell.Voice.PASSIVE;
    return against + (passive == passive(i, split) ? 0 : 2);
  }

  private Cell.Slot mood(int i, Split split) {
    if (split.preposition() == Split.FOR || syntax.subjoined(i)) {
      return Cell.Slot.SUBJUNCTIVE;
    }
    return syntax.negated(i) && syntax.jussive(i) ? Cell.Slot.JUSSIVE : Cell.Slot.PRESENT;
  }

  /** The vowel says so, or a count follows where the subject would stand. */
  private boolean passive(int i, Split split) {
    Token token = syntax.words().token(i);
    String text = token.text();
    int first = split.conjoined() ? 1 : 0;
    if (text.length() > first + 1 && text.charAt(first + 1) == DAMMA) {
      return true;
    }
    boolean counted =
        i + 1 < syntax.size()
            && split.enclitic().isEmpty()
            && (syntax.tag(i + 1) == Tag.NUMBER || syntax.numeral(i + 1));
    return counted;
  }

  /** A dual that is spelt as the plural is seldom meant, and never behind a number. */
  static int dual(Cell cell, Tag before) {
    boolean oblique = cell.number() == Cell.Count.D && cell.ending() == Cell.Ending.OBLIQUE;
    return !oblique || cell.gender() == Cell.Gender.F ? 0 : before == Tag.NUMBER ? 6 : 1;
  }

  /** The stem as it would be written without its pronoun. */
  static Split alone(Split split, Cell cell) {
    if (cell.ending() != Cell.Ending.BOUND || split.enclitic().isEmpty()) {
      return split;
    }
    return split.verbAlone();
  }
}
