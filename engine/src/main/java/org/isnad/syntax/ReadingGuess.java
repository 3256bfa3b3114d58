package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.arabic.VerbGuess;
import org.isnad.arabic.WordShape;

/** Readings of a word that no lexicon knows, from its letters and the word before it. */
final class ReadingGuess {
  private static final int UNKNOWN = 40;

  private ReadingGuess() {}

  static List<WordReading> of(Syntax syntax, int i) {
    Token token = syntax.words().token(i);
    List<WordReading> readings = new ArrayList<>();
    boolean ta = Folding.unmarked(token.text()).endsWith("ة");
    for (Split split : Clitics.splits(token.fold())) {
      boolean possible = !(ta && split.enclitic().equals("ه"));
      int cost = possible ? cost(syntax, i, split) : ReadingCost.NEVER;
      if (cost < ReadingCost.NEVER) {
        Split alone = alone(split);
        readings.add(new WordReading(alone, alone.stem(), pos(syntax, i, split), null, "", cost));
      }
    }
    return readings;
  }

  /** A plural's silent alef, which a pronoun hides, comes back. */
  private static Split alone(Split split) {
    boolean plural = !split.enclitic().isEmpty() && split.stem().endsWith("و");
    return plural ? new Split(split.proclitics(), split.stem() + "ا", split.enclitic()) : split;
  }

  private static String pos(Syntax syntax, int i, Split split) {
    if (syntax.tag(i) == Tag.VERB) {
      return "VERB";
    }
    return split.definite() || !split.enclitic().isEmpty() ? "NOUN" : "PROPN";
  }

  private static int cost(Syntax syntax, int i, Split split) {
    int cost = UNKNOWN + ReadingCost.clitics(split) + enclitic(split);
    boolean verb = syntax.tag(i) == Tag.VERB;
    for (int k = 0; k < split.proclitics().length(); k++) {
      cost += proclitic(split.proclitics().charAt(k), split, verb);
    }
    if (split.preposition() != 0 && !split.definite()) {
      boolean noun = WordShape.derivedNoun(split.stem()) || !split.enclitic().isEmpty();
      cost += noun ? -14 : 6;
    }
    if (split.preposition() == 0 && split.definite() && split.conjoined()) {
      cost -= 6;
    }
    return cost + (split.preposition() != 0 && split.definite() ? -20 : 0);
  }

  /** How much a bound particle before an unknown word is worth: most of its price, or more. */
  private static int proclitic(char particle, Split split, boolean verb) {
    return switch (particle) {
      case 'و' -> split.stem().length() > 3 || split.preposition() != 0 ? -14 : 0;
      case 'ف' -> verb && split.stem().length() > 2 ? -16 : 6;
      case 'س' ->
          VerbGuess.present(split.stem()) || split.stem().startsWith("ا") ? -14 : ReadingCost.NEVER;
      case 'ك' -> 4;
      default -> 0;
    };
  }

  private static int enclitic(Split split) {
    if (split.enclitic().isEmpty()) {
      return 0;
    }
    if (split.stem().length() < 3 || split.definite()) {
      return ReadingCost.NEVER;
    }
    boolean hiddenTa = split.stem().endsWith("ت") && !split.stem().endsWith("ات");
    return (hiddenTa ? 2 : 0)
        + switch (split.enclitic()) {
          case "ها", "هما" -> -18;
          case "هم" -> -16;
          case "ه" -> -13;
          case "كم", "ني" -> -12;
          default -> 8;
        };
  }
}
