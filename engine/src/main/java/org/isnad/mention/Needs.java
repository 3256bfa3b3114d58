package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Agreement;
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

  /** A noun that says nothing itself has what is done close behind it. */
  private static final int NOUN_REACH = 4;

  private static final int BACK = 4;
  private static final int SUBJECT = 6;

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
    int reach = light(match) && !match.entry().inflection().verb() ? NOUN_REACH : REACH;
    int end = Math.min(syntax.size(), match.to() + reach);
    for (int i = match.to(); i < end && syntax.tag(i) != Tag.VERB; i++) {
      if (syntax.words().token(i).word() && said(syntax.words().token(i).fold(), needs)) {
        return i;
      }
    }
    if (!match.last().enclitic().isEmpty()) {
      return before(syntax, match, needs);
    }
    return subjectFirst(match, syntax) ? subject(syntax, match, needs) : NONE;
  }

  /** A verb of those who move: who they are may stand before it, as headlines and "that" want. */
  private static boolean subjectFirst(Match match, Syntax syntax) {
    Optional<Frame> frame = match.entry().block().first("frame").flatMap(Frame::of);
    return syntax.tag(match.from()) == Tag.VERB
        && frame.filter(f -> f == Frame.MOVER || f == Frame.DISPLACED).isPresent();
  }

  /** The noun before its verb, with no other verb and no stop between them. */
  private static int subject(Syntax syntax, Match match, List<String> needs) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - SUBJECT); i--) {
      boolean word = syntax.words().token(i).word();
      if (word && said(syntax.words().token(i).fold(), needs)) {
        return i;
      }
      if (!word || syntax.tag(i) == Tag.VERB) {
        return NONE;
      }
    }
    return NONE;
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

  /** True if a word is one of a list, bound particles, the article and pronouns cut off. */
  static boolean said(String fold, List<String> words) {
    for (Split split : Clitics.splits(fold)) {
      String stem = split.stem();
      if (words.contains(stem) || Agreement.article(stem) && words.contains(stem.substring(2))) {
        return true;
      }
    }
    return false;
  }
}
