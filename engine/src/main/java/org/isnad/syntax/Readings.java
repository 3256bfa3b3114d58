package org.isnad.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Cell;
import org.isnad.arabic.CliticPrice;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Match;

/**
 * Every reading of a word, best first: from the lexicon's forms in all cuts, from prepositions with
 * a pronoun and nothing between, and by shape where the lexicon knows nothing.
 */
public final class Readings {
  private static final int PREPOSITION = -5;
  private final Syntax syntax;
  private final ReadingCost cost;
  private final ReadingCells cells;

  private Readings(Syntax syntax) {
    this.syntax = syntax;
    this.cost = new ReadingCost(syntax);
    this.cells = new ReadingCells(syntax);
  }

  /** The readings of a sentence's words. */
  public static Readings of(Syntax syntax) {
    return new Readings(syntax);
  }

  /** The readings of a token, at least one, best first; of what is no Arabic word, itself. */
  public List<WordReading> at(int i) {
    Token token = syntax.words().token(i);
    if (!token.word()) {
      String pos = token.kind() == Token.Kind.NUMBER ? "NUM" : mark(token) ? "PUNCT" : "X";
      return List.of(
          new WordReading(new Split("", token.fold(), ""), token.text(), pos, null, "", 0));
    }
    List<WordReading> readings = new ArrayList<>();
    for (Match match : syntax.words().cuts(i)) {
      if (match.length() == 1) {
        known(i, match.first(), match.entry(), cost.of(i, match), readings);
      }
    }
    inside(i, readings);
    prepositions(token, readings);
    if (readings.isEmpty()) {
      readings.addAll(ReadingGuess.of(syntax, i));
    }
    readings.sort(Comparator.comparingInt(WordReading::cost));
    Set<String> seen = new HashSet<>();
    readings.removeIf(r -> !seen.add(r.split() + r.lemma() + r.pos() + r.cell()));
    return readings;
  }

  private static boolean mark(Token token) {
    return token.kind() == Token.Kind.MARK;
  }

  private void known(int i, Split split, Entry entry, int cost, List<WordReading> readings) {
    if (cost >= CliticPrice.NEVER) {
      return;
    }
    String pos = PartOfSpeech.of(entry, syntax.tag(i));
    String lemma = entry.inflection().verb() ? entry.form().split(" ")[0] : entry.form();
    List<Cell> ordered = cells.ordered(i, split, entry.inflection().cells());
    if (ordered.isEmpty()) {
      readings.add(new WordReading(split, lemma, pos, null, entry.where(), cost));
    }
    for (int k = 0; k < ordered.size(); k++) {
      Cell cell = ordered.get(k);
      Split alone = ReadingCells.alone(split, cell);
      int price = cost + k + ReadingCells.dual(cell, syntax.tag(i - 1));
      readings.add(new WordReading(alone, lemma, pos, cell, entry.where(), price));
    }
  }

  /** Forms of several tokens that cover this one. */
  private void inside(int i, List<WordReading> readings) {
    int from = Math.max(0, i - Match.LONGEST + 1);
    for (int k = from; k <= i; k++) {
      for (Match match : syntax.words().at(k)) {
        if (match.length() > 1
            && match.to() > i
            && !Spelling.cutsTaMarbuta(syntax.words().sentence(), match)) {
          Split first = match.first();
          boolean last = i == match.to() - 1;
          String stem =
              i == k ? first.stem() : last ? match.last().stem() : syntax.words().token(i).fold();
          Split split =
              new Split(
                  i == k ? first.proclitics() : "", stem, last ? match.last().enclitic() : "");
          if (i == k && !match.entry().inflection().cells().isEmpty()) {
            known(i, split, match.entry(), cost.inside(i, match), readings);
          } else {
            String pos = PartOfSpeech.of(match.entry(), syntax.tag(i));
            readings.add(
                new WordReading(
                    split,
                    match.entry().form(),
                    pos,
                    null,
                    match.entry().where(),
                    cost.inside(i, match)));
          }
        }
      }
    }
  }

  /** "To them", "with it": a bound preposition and a pronoun, no stem between. */
  private static void prepositions(Token token, List<WordReading> readings) {
    Clitics.preposition(token.fold())
        .ifPresent(split ->
            readings.add(
                new WordReading(
                    split, String.valueOf(split.preposition()), "ADP", null, "", PREPOSITION)));
  }
}
