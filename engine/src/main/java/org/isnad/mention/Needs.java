package org.isnad.mention;

import java.util.List;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Split;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/**
 * A verb that is an act only with a certain noun behind it, most often behind its subject: {@code
 * laid … hands on}.
 */
final class Needs {
  /** The token of no noun. */
  static final int NONE = -1;

  private static final int REACH = 12;
  private static final int BACK = 4;

  private Needs() {}

  /** True if the act word's block names nouns that it needs. */
  static boolean any(Match match) {
    return match.entry().block().first("needs").isPresent() || light(match);
  }

  /**
   * True if that noun says what is done and the verb is empty; else the noun is what the verb is
   * done to.
   */
  static boolean light(Match match) {
    return match.entry().block().first("light").isPresent();
  }

  /**
   * The token of the nearest noun that the act word needs, {@link #NONE} where none stands near
   * enough.
   */
  static int of(Syntax syntax, Match match) {
    String key = light(match) ? "light" : "needs";
    List<String> needs = match.entry().block().all(key).stream().map(Folding::fold).toList();
    int end = Math.min(syntax.size(), match.to() + REACH);
    for (int i = match.to(); i < end && syntax.tag(i) != Tag.VERB; i++) {
      if (syntax.words().token(i).word() && said(syntax.words().token(i).fold(), needs)) {
        return i;
      }
    }
    return match.last().enclitic().isEmpty() ? NONE : before(syntax, match, needs);
  }

  /** In a relative clause the noun stands before, and the verb has a pronoun for it. */
  private static int before(Syntax syntax, Match match, List<String> needs) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - BACK); i--) {
      if (syntax.words().token(i).word() && said(syntax.words().token(i).fold(), needs)) {
        return i;
      }
    }
    return NONE;
  }

  private static boolean said(String fold, List<String> needs) {
    for (Split split : Clitics.splits(fold)) {
      if (needs.contains(split.stem())) {
        return true;
      }
    }
    return false;
  }
}
