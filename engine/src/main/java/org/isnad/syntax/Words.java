package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.arabic.Inflection;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Token;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Match;

/**
 * A sentence with every lexicon form found in it: for each token the forms that start there,
 * longest first, then those with the fewest clitics.
 *
 * <p>Rule of the fewest clitics: where a word is known whole, its cuts into particle and shorter
 * word are dropped. A present cut short counts only after a negation.
 */
public final class Words {
  private final Sentence sentence;
  private final String article;
  private final List<List<Match>> at;
  private final List<List<Match>> cuts;

  /**
   * For each token a bit for every kind of block that a form there is of. Two kinds may share a
   * bit, so that one not set says no, and one set says look.
   */
  private final long[] kinds;

  private Words(Sentence sentence, String article, List<List<Match>> at, List<List<Match>> cuts) {
    this.sentence = sentence;
    this.article = article;
    this.at = at;
    this.cuts = cuts;
    this.kinds = new long[at.size()];
    for (int i = 0; i < kinds.length; i++) {
      for (Match match : at.get(i)) {
        kinds[i] |= bit(match.entry().block().kind());
      }
    }
  }

  private static long bit(String kind) {
    return 1L << kind.hashCode(); // its lowest six bits
  }

  /**
   * Looks every token of a sentence up.
   *
   * @param article the title or text that the sentence's offsets count in
   */
  public static Words of(Sentence sentence, String article, Lexicon lexicon) {
    List<List<Match>> found = lexicon.at(sentence);
    List<List<Match>> at = new ArrayList<>(found.size());
    boolean negated = false;
    for (int i = 0; i < found.size(); i++) {
      List<Match> all = Spelling.agreeing(sentence, i, found.get(i));
      List<Match> here = fewest(all, negated);
      negated = negates(here);
      at.add(here);
    }
    return new Words(sentence, article, at, found);
  }

  private static boolean negates(List<Match> matches) {
    for (Match match : matches) {
      if (match.entry().is("words") && "neg".equals(match.entry().block().value("pos"))) {
        return true;
      }
    }
    return false;
  }

  private static List<Match> fewest(List<Match> all, boolean negated) {
    if (all.isEmpty()) {
      return all;
    }
    int best = Integer.MAX_VALUE;
    for (Match match : all) {
      if (match.length() == 1
          && !ofSpeech(match)
          && match.clitics() < best
          && (negated || !jussive(match))
          && !weak(match)) {
        best = match.clitics();
      }
    }
    int most = best == Integer.MAX_VALUE ? 0 : best;
    List<Match> matches = new ArrayList<>(all.size());
    for (Match match : all) {
      if ((negated || !jussive(match))
          && !ofSpeech(match)
          && (match.length() > 1 || match.clitics() <= most)) {
        matches.add(match);
      }
    }
    return matches;
  }

  /** My and your: in news too often the end of a name or an adjective. */
  private static boolean ofSpeech(Match match) {
    return match.last().ofSpeech();
  }

  /** The short name of a little-known place hides no particle: it is too often another word. */
  private static boolean weak(Match match) {
    return match.entry().is("place") && match.entry().key().equals("short");
  }

  private static boolean jussive(Match match) {
    return match.entry().inflection().kind() == Inflection.Kind.JUSSIVE;
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** How many tokens it has. */
  public int size() {
    return sentence.size();
  }

  /** The token at a position from 0. */
  public Token token(int i) {
    return sentence.token(i);
  }

  /** The article's words at a span that lies inside the sentence. */
  public String text(Span span) {
    return article.substring(span.start(), span.end());
  }

  /** All forms that start at a token. */
  public List<Match> at(int i) {
    return i < 0 || i >= at.size() ? List.of() : at.get(i);
  }

  /** All forms that start at a token in any cut, those of more clitics than need be too. */
  List<Match> cuts(int i) {
    return cuts.get(i);
  }

  /** The forms of one kind of block that start at a token. */
  public Stream<Match> at(int i, String kind) {
    return may(i, kind) ? at(i).stream().filter(m -> m.entry().is(kind)) : Stream.empty();
  }

  /**
   * False if no form of that kind of block starts at a token: most tokens have none of most kinds,
   * and are asked for each of them.
   */
  public boolean may(int i, String kind) {
    return i >= 0 && i < kinds.length && (kinds[i] & bit(kind)) != 0;
  }

  /** True if a form that fits starts at a token. */
  public boolean any(int i, Predicate<Match> fits) {
    return first(i, fits).isPresent();
  }

  /** True if a form of one kind of block that fits starts at a token. */
  public boolean any(int i, String kind, Predicate<Match> fits) {
    return first(i, kind, fits).isPresent();
  }

  /** The first form that fits at a token. */
  public Optional<Match> first(int i, Predicate<Match> fits) {
    // Loops and no streams, here and below: they are run several times for every word
    for (Match match : at(i)) {
      if (fits.test(match)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** The first form of one kind of block that fits at a token. */
  public Optional<Match> first(int i, String kind, Predicate<Match> fits) {
    if (!may(i, kind)) {
      return Optional.empty();
    }
    for (Match match : at(i)) {
      if (match.entry().is(kind) && fits.test(match)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** The longest form of one kind of block that starts at a token. */
  public Optional<Match> longest(int i, String kind) {
    if (!may(i, kind)) {
      return Optional.empty();
    }
    for (Match match : at(i)) {
      if (match.entry().is(kind)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** The longest forms of one kind in the sentence, left to right, none overlapping another. */
  public List<Match> all(String kind) {
    List<Match> found = new ArrayList<>();
    int i = 0;
    while (i < size()) {
      Optional<Match> match = longest(i, kind);
      match.ifPresent(found::add);
      i = match.map(Match::to).orElse(i + 1);
    }
    return found;
  }
}
