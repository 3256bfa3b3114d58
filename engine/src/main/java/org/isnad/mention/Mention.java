package org.isnad.mention;

import org.isnad.codebook.Party;
import org.isnad.codebook.Place;
import org.isnad.codebook.Span;
import org.isnad.codebook.Time;
import org.jspecify.annotations.Nullable;

/**
 * Something an article mentions, apart from any claim.
 *
 * <p>Each tells why it was read as it was ({@code rule}, plain English) and from which line of the
 * lexicon ({@code where}, empty where digits alone decide).
 */
public sealed interface Mention {
  /** Its words. */
  Span span();

  /** How it was read. */
  String rule();

  /** {@code lexicon/FILE:LINE} of the deciding word, or empty. */
  String where();

  /**
   * A number.
   *
   * @param text the number and the words that bound it, as they stand
   * @param min least, null if open
   * @param max greatest, null if open
   * @param approx said to be about so many
   * @param of the counted noun as it stands, null if none is said
   * @param kind {@code count}, {@code money}, {@code percent} …: only the first two can be figures
   *     of an act
   */
  record Figure(
      Span span,
      String text,
      @Nullable Long min,
      @Nullable Long max,
      boolean approx,
      @Nullable String of,
      String kind,
      String rule,
      String where)
      implements Mention {}

  /**
   * Words that say when.
   *
   * @param kind {@code day}, {@code stretch} or {@code vague}
   */
  record When(Time time, String kind, String rule, String where) implements Mention {
    @Override
    public Span span() {
      return time.span();
    }
  }

  /**
   * A place.
   *
   * @param doubtful several places have the name, and nothing in the article speaks for one
   */
  record Where(Place place, boolean doubtful, String rule, String where) implements Mention {
    @Override
    public Span span() {
      return place.span();
    }
  }

  /** A body, office, state or group of people that the lexicon knows. */
  record Who(Party party, String rule, String where) implements Mention {
    @Override
    public Span span() {
      return party.span();
    }
  }
}
