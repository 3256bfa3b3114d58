package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Lexicon;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words that say when, and the days they mean (codebook, time). */
public final class TimeFinder {
  /** Stands in where no day of publication is known; what is reckoned from it is dropped. */
  private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

  private final boolean knows;

  public TimeFinder(Lexicon lexicon) {
    this.knows = lexicon.blocks("time").findAny().isPresent();
  }

  /**
   * The times of a sentence, left to right, none overlapping another.
   *
   * @param anchor the true day of publication; without it only full dates have days
   */
  public List<TimeMention> find(Words words, @Nullable LocalDate anchor) {
    TimeCalendar calendar = new TimeCalendar(anchor == null ? UNKNOWN : anchor);
    TimePieces pieces = TimePieces.of(words);
    List<TimeMention> found = new ArrayList<>();
    int i = 0;
    while (knows && i < words.size()) {
      int name = nameEnd(pieces, i);
      TimeReader.Read read =
          name > i || !begins(pieces, i) ? null : new TimeReader(pieces.from(i), calendar).read();
      read = read != null && holdsName(pieces, read.mention()) ? null : read;
      if (read != null) {
        found.add(anchor == null && !read.absolute() ? undated(read.mention()) : read.mention());
      }
      i = read != null ? read.mention().to() : Math.max(name, i + 1);
    }
    return found;
  }

  /** Token after a name that holds a word for a time, the token itself if none starts there. */
  private static int nameEnd(TimePieces pieces, int i) {
    TimePiece name = pieces.from(i).at(i, "name");
    return name == null ? i : name.to();
  }

  private static boolean holdsName(TimePieces pieces, TimeMention time) {
    for (int i = time.from(); i < time.to(); i++) {
      if (nameEnd(pieces, i) > i) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(TimePieces pieces, int i) {
    Token token = pieces.words.token(i);
    boolean digits = token.kind() == Token.Kind.NUMBER || token.preposition() || token.article();
    return digits
        || pieces.any(i)
        || pieces.words.at(i).stream()
            .anyMatch(m -> m.entry().is("ordinal") || m.entry().is("numeral"));
  }

  private static TimeMention undated(TimeMention time) {
    return new TimeMention(
        time.from(),
        time.to(),
        null,
        null,
        time.kind(),
        time.rule() + "; no day of publication is known",
        time.where());
  }

  /**
   * The true day of publication: a weekday said with today or yesterday fixes it for the whole
   * article (codebook, Rulings).
   *
   * @param sentences the article's sentences
   * @return the day next to {@code published} (three days before or after at most) that the words
   *     fit; null if it is null
   */
  public static @Nullable LocalDate anchor(List<Words> sentences, @Nullable LocalDate published) {
    if (published == null) {
      return null;
    }
    for (Words words : sentences) {
      TimePieces all = TimePieces.of(words);
      for (int i = 0; i + 1 < words.size(); i++) {
        TimePieces pieces = all.from(i);
        TimePiece day = pieces.at(i, "relative-day");
        TimePiece weekday = day == null ? null : pieces.at(day.to(), "weekday");
        if (day != null && weekday != null && (day.number() == 0 || day.number() == -1)) {
          return new TimeCalendar(published)
              .nearest(DayOfWeek.of(weekday.number()).minus(day.number()).getValue());
        }
      }
    }
    return published;
  }
}
