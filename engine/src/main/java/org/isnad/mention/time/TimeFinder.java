package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words that say when, and the days they mean (codebook, time). */
public final class TimeFinder {
  /** Stands in where no day of publication is known; what is reckoned from it is dropped. */
  private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

  /** A date that fixes the day of publication is so many days from the one given at most. */
  private static final int NEAR = 3;

  /** How far behind a word of saying the day of the statement stands. */
  private static final int STATEMENT = 5;

  private final boolean knows;

  public TimeFinder(Lexicon lexicon) {
    this.knows = lexicon.blocks("time").findAny().isPresent();
  }

  /**
   * The times of a sentence by itself, left to right, none overlapping another.
   *
   * @param anchor the true day of publication; without it only full dates have days
   */
  public List<TimeMention> find(Words words, @Nullable LocalDate anchor) {
    return find(words, new TimeMemory(anchor));
  }

  /** The same for the next sentence of an article, whose times so far are remembered. */
  public List<TimeMention> find(Words words, TimeMemory memory) {
    LocalDate anchor = memory.anchor();
    TimeCalendar calendar = new TimeCalendar(anchor == null ? UNKNOWN : anchor, memory);
    TimePieces pieces = TimePieces.of(words);
    TimeNames names = new TimeNames(pieces);
    List<TimeMention> found = new ArrayList<>();
    memory.sentence();
    int i = 0;
    while (knows && i < words.size()) {
      int next = i + 1;
      if (pieces.begins(i)) {
        int name = names.end(i);
        TimeRead read = name > i ? null : new TimeReader(pieces.from(i), calendar, memory).read();
        int past = read == null ? name : names.past(read.mention());
        if (read != null && past == i) {
          TimeMention time = anchor == null ? unanchored(read) : read.mention();
          found.add(time);
          memory.note(time, statement(words, i));
          past = time.to();
        }
        next = Math.max(past, next);
      }
      i = next;
    }
    return found;
  }

  /** True if a word of saying stands shortly before. */
  private static boolean statement(Words words, int from) {
    for (int i = from - 1; i >= Math.max(0, from - STATEMENT); i--) {
      if (words.at(i, "speech").findAny().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static TimeMention unanchored(TimeRead read) {
    return read.absolute() ? read.mention() : undated(read.mention());
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
        if (day == null) {
          continue;
        }
        LocalDate fixed = fixed(pieces, day, published);
        if (fixed != null) {
          return fixed;
        }
        i = day.to() - 1;
      }
    }
    return published;
  }

  /** The day of publication that a weekday or a date said with today or yesterday fixes. */
  private static @Nullable LocalDate fixed(TimePieces pieces, TimePiece day, LocalDate published) {
    int back = day.number();
    if (back != 0 && back != -1) {
      return null;
    }
    TimeCalendar calendar = TimeCalendar.of(published);
    int at = pieces.mark(day.to(), "(") ? day.to() + 1 : day.to();
    TimePiece weekday = pieces.at(at, "weekday");
    if (weekday != null) {
      return calendar.nearest(DayOfWeek.of(weekday.number()).minus(back).getValue());
    }
    TimePeriod date = new TimeMonths(pieces, calendar).date(at);
    LocalDate fixed = date == null ? null : date.first().minusDays(back);
    return fixed != null && Math.abs(ChronoUnit.DAYS.between(published, fixed)) <= NEAR
        ? fixed
        : null;
  }
}
