package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/** Words for a kind of place and for directions, and how they join the name behind them. */
final class PlaceKinds {
  private final Syntax syntax;

  PlaceKinds(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The word for a kind of place that starts at a token. */
  Optional<Match> at(int i) {
    return syntax.words().longest(i, "placeword");
  }

  /** True for a word of that block. */
  boolean is(int i, String id) {
    return syntax.words().any(i, "placeword", m -> m.entry().block().id().equals(id));
  }

  static boolean direction(Block kind) {
    return kind.id().startsWith("direction");
  }

  /** A kind or direction that a name can follow; "the north" is an adjective or stands alone. */
  private boolean joins(int i) {
    return i >= 0
        && syntax.tag(i) == Tag.NOUN
        && at(i)
            .filter(m -> m.length() == 1 || m.to() > i)
            .map(m -> m.entry().block())
            .filter(b -> !b.id().equals("country"))
            .filter(b -> !direction(b) || !syntax.cut(i).definite())
            .isPresent();
  }

  /**
   * True if a word for a kind stands before a name, perhaps with the quotation mark between: in
   * construct, or the capital, for behind another definite one a word is its adjective.
   */
  boolean before(int name) {
    int kind = quoted(name) ? name - 2 : name - 1;
    return joins(kind) && (!syntax.cut(kind).definite() || quoted(name) || is(kind, "capital"));
  }

  /** True if a quotation mark stands before the name, and a word for its kind before that. */
  private boolean quoted(int name) {
    return syntax.quote(name - 1) && joins(name - 2);
  }

  /** The first of the words for kinds and directions that stand before a name. */
  int start(int name, int floor) {
    int from = name;
    if (quoted(name) && syntax.cut(name).proclitics().isEmpty()) {
      from = name - 2;
    }
    from = from - sideOf(from);
    while (from > floor && syntax.cut(from).proclitics().isEmpty() && joins(from - 1)) {
      from--;
    }
    return Math.max(floor, from);
  }

  /** How many tokens "to the north-west of" takes before a name. */
  private int sideOf(int name) {
    if (syntax.word(name - 1, "from").isEmpty() || !side(name - 2)) {
      return 0;
    }
    return side(name - 3) ? 3 : 2;
  }

  private boolean side(int i) {
    return i >= 0 && direction(i) && syntax.cut(i).definite();
  }

  /**
   * Behind the name: the closing quotation mark of an opened one, an adjective of direction ("its
   * northern countryside"), a nationality.
   */
  int end(int from, int to) {
    int end = to;
    boolean opened = false;
    for (int i = from; i < to; i++) {
      opened |= syntax.quote(i);
    }
    end += opened && syntax.quote(end) ? 1 : 0;
    end += adjective(end) && direction(end) ? 1 : 0;
    return end + (adjective(end) && syntax.demonym(end).isPresent() ? 1 : 0);
  }

  private boolean direction(int i) {
    return at(i).filter(m -> direction(m.entry().block())).isPresent();
  }

  private boolean adjective(int i) {
    return i < syntax.size()
        && syntax.cut(i).definite()
        && syntax.cut(i).proclitics().isEmpty()
        && !syntax.conjoined(i);
  }

  /** The directions among the words from one token to another. */
  List<Block> directions(int from, int to) {
    List<Block> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Optional<Match> word = at(i);
      word.map(m -> m.entry().block()).filter(PlaceKinds::direction).ifPresent(found::add);
      i = word.map(Match::to).orElse(i + 1);
    }
    return found;
  }
}
