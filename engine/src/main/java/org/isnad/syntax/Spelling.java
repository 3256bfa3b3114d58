package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Inflection;
import org.isnad.arabic.Orthography;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Match;

/**
 * What a word's spelling says that its folded letters do not. A hamza inside a word is written or
 * not as the word has one or not; at its head news is careless with it.
 */
final class Spelling {
  private Spelling() {}

  /** The forms that a token's spelling does not speak against; all, if it does against each. */
  static List<Match> agreeing(Sentence sentence, int i, List<Match> matches) {
    Token token = sentence.token(i);
    boolean against = false;
    for (Match match : matches) {
      against |= differs(token, match) || cutsTaMarbuta(sentence, match);
    }
    if (!against) {
      return matches;
    }
    List<Match> agreeing = new ArrayList<>(matches.size());
    for (Match match : matches) {
      if (!differs(token, match) && !cutsTaMarbuta(sentence, match)) {
        agreeing.add(match);
      }
    }
    return agreeing.isEmpty() ? matches : agreeing;
  }

  /** True where a pronoun is cut off that is a ta marbuta as it is spelt. */
  static boolean cutsTaMarbuta(Sentence sentence, Match match) {
    return match.last().enclitic().length() == 1
        && Orthography.taMarbuta(sentence.token(match.to() - 1).text());
  }

  /** True where the lexicon writes the word out with other hamzas than the token has. */
  static boolean differs(Token token, Match match) {
    if (match.entry().inflection().kind() != Inflection.Kind.LITERAL || match.length() > 1) {
      return false;
    }
    String form = match.entry().form();
    String text = token.text();
    int from = match.first().proclitics().length();
    if (form.length() != match.first().stem().length()
        || text.length() != from + form.length() + match.last().enclitic().length()) {
      return false;
    }
    return Orthography.hamzasDiffer(text, from, form);
  }
}
