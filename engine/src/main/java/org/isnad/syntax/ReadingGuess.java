package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.CliticPrice;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Orthography;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;

/** Readings of a word that no lexicon knows, from its letters and the word before it. */
final class ReadingGuess {
  private static final int UNKNOWN = 40;

  private ReadingGuess() {}

  static List<WordReading> of(Syntax syntax, int i) {
    Token token = syntax.words().token(i);
    List<WordReading> readings = new ArrayList<>();
    boolean verb = syntax.tag(i) == Tag.VERB;
    for (Split split : Clitics.splits(token.fold())) {
      int cost = UNKNOWN + CliticPrice.ofUnknown(split, verb);
      cost += Orthography.against(token.text(), split, split.stem(), verb);
      if (cost < CliticPrice.NEVER) {
        Split alone = split.unknownAlone();
        readings.add(new WordReading(alone, alone.stem(), pos(syntax, i, split), null, "", cost));
      }
    }
    return readings;
  }

  private static String pos(Syntax syntax, int i, Split split) {
    if (syntax.tag(i) == Tag.VERB) {
      return "VERB";
    }
    return split.definite() || !split.enclitic().isEmpty() ? "NOUN" : "PROPN";
  }
}
