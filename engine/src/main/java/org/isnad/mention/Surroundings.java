package org.isnad.mention;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Syntax;

/** What an act word's block says of the words around it: those that rule it out, those it wants. */
final class Surroundings {
  private static final int BEFORE = 4;
  private static final int BEHIND = 5;
  private static final Set<String> ARMED =
      Set.of("army", "armed-group", "police", "intelligence", "mission", "people");
  private static final Set<String> PLACES = Set.of("place", "region", "site");
  private static final Set<String> VIOLENT = Set.of("assault", "detain", "seize", "abduct");

  private Surroundings() {}

  /** True if the words around an act word let it be one. */
  static boolean allow(Syntax syntax, Match act) {
    Block block = act.entry().block();
    List<String> unless = block.all("unless").stream().map(Folding::fold).toList();
    return (unless.isEmpty() || !ruledOut(syntax, act, unless))
        && (block.first("beside").isEmpty() || besideArms(syntax, act));
  }

  /** Commas end the look: what stands behind one belongs to something else. */
  private static boolean ruledOut(Syntax syntax, Match act, List<String> unless) {
    int end = Math.min(syntax.size(), act.to() + BEHIND);
    for (int i = act.to(); i < end && word(syntax, i); i++) {
      if (Needs.said(syntax.words().token(i).fold(), unless)) {
        return true;
      }
    }
    int start = Math.max(0, act.from() - BEFORE);
    for (int i = act.from() - 1; i >= start && word(syntax, i); i--) {
      if (Needs.said(syntax.words().token(i).fold(), unless)) {
        return true;
      }
    }
    return false;
  }

  private static boolean word(Syntax syntax, int i) {
    return syntax.words().token(i).word() || syntax.quote(i);
  }

  private static boolean besideArms(Syntax syntax, Match act) {
    for (int i = 0; i < syntax.size(); i++) {
      boolean own = act.from() <= i && i < act.to();
      if (!own && syntax.words().any(i, Surroundings::arms)) {
        return true;
      }
    }
    return named(syntax, act.to());
  }

  /** An operation that bears the name of a place is one of arms. */
  private static boolean named(Syntax syntax, int i) {
    return syntax
        .words()
        .any(i, m -> PLACES.contains(m.entry().block().kind()) && m.clitics() == 0);
  }

  private static boolean arms(Match match) {
    Block block = match.entry().block();
    return match.entry().is("means")
        || match.entry().is("actor") && ARMED.contains(block.first("kind").orElse(""))
        || match.entry().is("trigger") && strong(block);
  }

  /** Words whose block wants or rules out something prove nothing by standing there. */
  private static boolean strong(Block block) {
    return VIOLENT.contains(block.stem())
        && block.first("weak").isEmpty()
        && block.first("beside").isEmpty()
        && block.first("needs").isEmpty()
        && block.first("light").isEmpty();
  }
}
