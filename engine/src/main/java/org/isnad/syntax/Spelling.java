package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Inflection;
import org.isnad.arabic.Orthography;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Match;

/**
 * What a word's spelling says that its folded letters do not. A hamza inside a word is written or
 * not as the word has one or not; at its head news is careless with it.
 */
final class Spelling {
  private Spelling() {}

  /** The forms that a token's hamzas do not speak against; all, if they speak against each. */
  static List<Match> agreeing(Token token, List<Match> matches) {
    boolean against = false;
    for (Match match : matches) {
      against |= differs(token, match);
    }
    if (!against) {
      return matches;
    }
    List<Match> agreeing = new ArrayList<>(matches.size());
    for (Match match : matches) {
      if (!differs(token, match)) {
        agreeing.add(match);
      }
    }
    return agreeing.isEmpty() ? matches : agreeing;
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
