package org.isnad.mention.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.isnad.lexicon.Match;
import org.isnad.mention.time.TimeCalendar.Hijri;
import org.isnad.mention.time.TimeCalendar.Which;
import org.jspecify.annotations.Nullable;

/** Feasts of the Hijri and the Gregorian calendar, their single days and their eves. */
final class TimeFeasts {
  /** Behind "the feast" alone the nearest one so many days away at most is meant. */
  private static final int NEAR = 20;

  private final TimePieces pieces;
  private final TimeCalendar calendar;
  private final TimeMonths months;

  TimeFeasts(TimePieces pieces, TimeCalendar calendar, TimeMonths months) {
    this.pieces = pieces;
    this.calendar = calendar;
    this.months = months;
  }

  /** The feast, a day of it or its eve that starts at a token. */
  @Nullable TimePeriod at(int i, boolean behindPreposition) {
    TimePeriod sure = named(i, "sure-feast", "sure-fixed-feast");
    if (sure != null) {
      return sure;
    }
    TimePeriod day = day(i);
    if (day != null) {
      return day;
    }
    TimePiece eve = pieces.at(i, "eve");
    TimePeriod next = eve == null ? null : named(eve.to(), "feast", "fixed-feast");
    if (next != null) {
      LocalDate before = next.first().minusDays(1);
      return TimePeriod.day(next.to(), before, "the day before " + next.rule(), next.where());
    }
    TimePeriod feast = named(i, "feast", "fixed-feast");
    boolean said = behindPreposition || feast != null && told(feast.to() - 1);
    return said ? feast : null;
  }

  private boolean told(int i) {
    return pieces.any(i, "last", "next", "current") || pieces.year(i);
  }

  /** The second day of the feast. */
  private @Nullable TimePeriod day(int i) {
    TimePiece nth = pieces.at(i, "nth-day");
    int n = nth == null ? 0 : nth.number();
    int at = nth == null ? i : nth.to();
    TimePiece day = nth == null ? pieces.at(i, "relative-day") : null;
    Match ordinal = day == null || day.number() != 0 ? null : pieces.ordinal(day.to(), false);
    if (ordinal != null) {
      n = TimePieces.value(ordinal);
      TimePiece of = pieces.at(ordinal.to(), "of");
      at = of == null ? ordinal.to() : of.to();
    }
    if (n == 0) {
      return null;
    }
    TimePeriod feast = named(at, "feast", "fixed-feast");
    feast = feast == null ? either(at) : feast;
    return feast == null
        ? null
        : TimePeriod.day(
            feast.to(), feast.first().plusDays(n - 1L), "a day of " + feast.rule(), feast.where());
  }

  /** "The feast" is one of two: the nearest, if one is near. */
  private @Nullable TimePeriod either(int i) {
    TimePiece feast = pieces.at(i, "some-feast");
    if (feast == null) {
      return null;
    }
    TimePeriod best = null;
    for (Hijri days : new Hijri[] {new Hijri(10, 1, 3), new Hijri(12, 10, 4)}) {
      TimePeriod here = calendar.hijri(days, Which.UNSAID, feast.to(), feast.where());
      if (here != null && distance(here) <= NEAR) {
        best = here;
      }
    }
    return best;
  }

  private long distance(TimePeriod period) {
    return Math.abs(ChronoUnit.DAYS.between(calendar.anchor(), period.first()));
  }

  private @Nullable TimePeriod named(int i, String hijri, String fixed) {
    TimePiece moved = pieces.at(i, hijri);
    TimePiece same = moved == null ? pieces.at(i, fixed) : null;
    TimePiece feast = moved == null ? same : moved;
    if (feast == null) {
      return null;
    }
    String[] days = feast.value().split("-");
    Hijri date =
        new Hijri(Integer.parseInt(days[0]), Integer.parseInt(days[1]), Integer.parseInt(days[2]));
    boolean comma = pieces.mark(feast.to(), "،,");
    TimePiece word = pieces.at(comma ? feast.to() + 1 : feast.to(), "year-word");
    int at = word == null ? feast.to() : word.to();
    if (pieces.year(at)) {
      int year = pieces.digits(at);
      return moved == null
          ? fixed(date, year, feast).ending(at + 1)
          : TimeCalendar.hijriIn(year, date, at + 1, feast.where());
    }
    Which which = months.which(feast.to());
    int to = months.whichEnd(feast.to());
    return moved == null
        ? nearest(date, feast, which).ending(to)
        : calendar.hijri(date, which, to, feast.where());
  }

  private static TimePeriod fixed(Hijri days, int year, TimePiece feast) {
    LocalDate first = LocalDate.of(year, days.month(), days.day());
    return new TimePeriod(
        feast.to(), first, first.plusDays(days.length() - 1L), true, "a feast", feast.where());
  }

  /** The last or the next one; unsaid, the nearest. */
  private TimePeriod nearest(Hijri days, TimePiece feast, Which which) {
    LocalDate anchor = calendar.anchor();
    TimePeriod same = fixed(days, anchor.getYear(), feast);
    TimePeriod before = fixed(days, anchor.getYear() - 1, feast);
    TimePeriod after = fixed(days, anchor.getYear() + 1, feast);
    TimePeriod found =
        switch (which) {
          case LAST, BEFORE_LAST -> same.last().isBefore(anchor) ? same : before;
          case NEXT -> same.first().isAfter(anchor) ? same : after;
          case THIS -> same;
          case UNSAID -> closest(closest(same, before), after);
        };
    return new TimePeriod(
        feast.to(), found.first(), found.last(), false, found.rule(), feast.where());
  }

  private TimePeriod closest(TimePeriod a, TimePeriod b) {
    return distance(b) < distance(a) ? b : a;
  }
}
