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
        case WORD -> {
          // what stands alone and is nothing but a particle belongs to what follows
          if (lone(syntax, i)) {
            pieces.add(token.fold() + "+");
          } else {
            pieces.addAll(pieces(readings.at(i).getFirst().split()));
          }
        }
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

  /** Of one cut: particles with a plus behind, the stem, a pronoun with one before. */
  public static List<String> pieces(Split split) {
    List<String> pieces = new ArrayList<>();
    split.proclitics().chars().forEach(particle -> pieces.add((char) particle + "+"));
    if (!split.stem().isEmpty()) {
      pieces.add(split.stem());
    }
    if (!split.enclitic().isEmpty()) {
      pieces.add("+" + split.enclitic());
    }
    return pieces;
  }
}
