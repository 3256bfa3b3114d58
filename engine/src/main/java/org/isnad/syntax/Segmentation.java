package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;

/**
 * A sentence's words with their bound particles and pronouns cut off, in the manner of treebanks: a
 * particle has a plus behind it, a pronoun one before it; marks are left out.
 */
public final class Segmentation {
  private Segmentation() {}

  /** The pieces in the order of the text, stems folded as {@link Split} gives them. */
  public static List<String> pieces(Syntax syntax) {
    List<String> pieces = new ArrayList<>();
    Readings readings = Readings.of(syntax);
    for (int i = 0; i < syntax.size(); i++) {
      Token token = syntax.words().token(i);
      switch (token.kind()) {
        case MARK -> {}
        case NUMBER, FOREIGN -> pieces.add(token.fold());
        case WORD -> word(readings.at(i).getFirst().split(), lone(syntax, i), pieces);
      }
    }
    return pieces;
  }

  /** True for a lone particle: one letter of those, which no point and no other letter follows. */
  private static boolean lone(Syntax syntax, int i) {
    String fold = syntax.words().token(i).fold();
    if (!Clitics.particle(fold) || i + 1 >= syntax.size()) {
      return false;
    }
    Token next = syntax.words().token(i + 1);
    boolean initial = i > 0 && syntax.words().token(i - 1).is('.') || next.is('.');
    return !initial && (!next.word() || next.fold().length() > 1);
  }

  private static void word(Split split, boolean lone, List<String> pieces) {
    String proclitics = split.proclitics();
    for (int i = 0; i < proclitics.length(); i++) {
      pieces.add(proclitics.charAt(i) + "+");
    }
    if (!split.stem().isEmpty()) {
      // what stands alone and is nothing but a particle belongs to what follows
      pieces.add(lone ? split.stem() + "+" : split.stem());
    }
    if (!split.enclitic().isEmpty()) {
      pieces.add("+" + split.enclitic());
    }
  }
}
