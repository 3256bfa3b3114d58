package org.isnad.mention.figure;

import org.isnad.lexicon.Match;
import org.isnad.mention.figure.FigureMention.Kind;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Words for no harm (codebook, figures): zero of them. A toll not known is no such thing. */
final class FigureNone {
  private static final int REACH = 9;
  private final Words words;
  private final FigureNoun nouns;
  private final FigureHarm harm;

  FigureNone(Words words) {
    this.words = words;
    this.nouns = new FigureNoun(words);
    this.harm = new FigureHarm(words);
  }

  /** Zero, said by a negation at a token and a word of harm not far behind it. */
  @Nullable FigureMention at(int i) {
    Match none = nouns.bound(i, "none");
    if (none == null || nouns.bound(none.to(), "still") != null) {
      return null;
    }
    for (int k = none.to(); k < Math.min(words.size(), i + REACH); k++) {
      Match what = harmed(none.to(), k);
      if (what != null) {
        return new FigureMention(
            i,
            what.to(),
            0L,
            0L,
            false,
            k,
            what.to(),
            Kind.COUNT,
            "words for no harm",
            what.entry().where());
      }
      if (!words.token(k).word() && !words.token(k).quote() || nouns.bound(k, "between") != null) {
        return null;
      }
    }
    return null;
  }

  /** What was not harmed: people as such, any one of them, nobody behind a verb of harm. */
  private @Nullable Match harmed(int from, int k) {
    Match harmed = nouns.bound(k, "harm");
    if (harmed != null) {
      return harmed;
    }
    if (k > from && nouns.bound(k - 1, "any") != null) {
      Match one = nouns.bound(k, "harm-one");
      return one == null && harm.struck(from, k) ? nouns.counted(k) : one;
    }
    Match nobody = k > from ? nouns.bound(k, "nobody") : null;
    boolean people = nobody != null && nouns.counted(nobody.to()) != null;
    return nobody != null && !people && harm.verb(k - 1) ? nobody : null;
  }
}
