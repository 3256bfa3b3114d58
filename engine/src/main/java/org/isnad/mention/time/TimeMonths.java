package org.isnad.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.isnad.mention.time.TimeCalendar.Which;
import org.jspecify.annotations.Nullable;

/** Reads months of all families of names, pairs of them, and dates in words and digits. */
final class TimeMonths {
  /** The rule of a date in words. */
  static final String DATE = "a date";

  /** The rule of a month. */
  static final String MONTH = "a month";

  private static final int CENTURY = 100;
  private static final int GREGORIAN = 1500;
  private static final List<String> PAIRED =
      List.of("month", "weak-month", "libyan-month", "libyan-pair");
  private final TimePieces pieces;
  private final TimeCalendar calendar;

  TimeMonths(TimePieces pieces, TimeCalendar calendar) {
    this.pieces = pieces;
    this.calendar = calendar;
  }

  /** A month's name with its pair and what says its year. */
  private record Month(int to, int number, boolean hijri, Which which, int year, String where) {}

  /** Which one is meant, by the word at a token. */
  Which which(int i) {
    if (pieces.at(i, "before-last") != null) {
      return Which.BEFORE_LAST;
    }
    if (pieces.at(i, "last") != null) {
      return Which.LAST;
    }
    if (pieces.at(i, "next") != null) {
      return Which.NEXT;
    }
    return pieces.at(i, "current") != null ? Which.THIS : Which.UNSAID;
  }

  /** Token after the word that {@link #which} reads there, the token itself if there is none. */
  int whichEnd(int i) {
    TimePiece before = pieces.at(i, "before-last");
    return before != null ? before.to() : which(i) == Which.UNSAID ? i : i + 1;
  }

  /**
   * A month by itself; a name that is another word too needs a preposition before it, or its pair
   * or a year behind.
   */
  @Nullable TimePeriod month(int i, boolean behindPreposition) {
    TimePiece word = pieces.at(i, "month-word");
    Month month = named(word == null ? i : word.to(), false);
    boolean sure = behindPreposition || word != null || pieces.at(i, "month") != null;
    if (month == null || !sure && !(month.year() > 0 || month.to() - i > 1)) {
      return null;
    }
    return month.hijri() ? hijri(month) : gregorian(month);
  }

  private TimePeriod gregorian(Month month) {
    YearMonth found =
        month.year() > 0
            ? YearMonth.of(month.year(), month.number())
            : calendar.month(month.number(), which(month));
    return new TimePeriod(
        month.to(), found.atDay(1), found.atEndOfMonth(), month.year() > 0, MONTH, month.where());
  }

  /** A month ahead in which an act is told as done was last year's. */
  private Which which(Month month) {
    boolean ahead = month.number() > calendar.anchor().getMonthValue();
    return month.which() == Which.UNSAID && ahead && pieces.done(pieces.start)
        ? Which.LAST
        : month.which();
  }

  private @Nullable LocalDate date(int day, Month month) {
    LocalDate date = calendar.date(day, month.number(), month.which());
    boolean ahead = date != null && date.isAfter(calendar.anchor());
    return ahead && month.which() == Which.UNSAID && pieces.done(pieces.start)
        ? calendar.date(day, month.number(), Which.LAST)
        : date;
  }

  private @Nullable TimePeriod hijri(Month month) {
    return hijri(month, new TimeCalendar.Hijri(month.number(), 1, 0));
  }

  /** With a year of either calendar behind it, or the one that fits. */
  private @Nullable TimePeriod hijri(Month month, TimeCalendar.Hijri days) {
    if (month.year() >= GREGORIAN) {
      return TimeCalendar.hijriIn(month.year(), days, month.to(), month.where());
    }
    if (month.year() > 0) {
      TimePeriod found = TimeCalendar.hijri(days, month.year(), month.to(), month.where());
      return found == null ? null : found.dated();
    }
    return calendar.hijri(days, month.which(), month.to(), month.where());
  }

  private @Nullable Month named(int i, boolean behindDay) {
    TimePiece name = pieces.at(i, "month");
    name = name == null ? pieces.at(i, "weak-month") : name;
    name = name == null && behindDay ? pieces.at(i, "libyan-month") : name;
    TimePiece hijri = name == null ? pieces.at(i, "hijri-month") : null;
    TimePiece found = name == null ? hijri : name;
    return found == null ? null : dated(pairEnd(found.to()), found, hijri != null);
  }

  /** Two names of one month, parted by a stroke, in brackets or side by side. */
  private int pairEnd(int to) {
    boolean mark = pieces.mark(to, "/-(");
    TimePiece second = anyMonth(mark ? to + 1 : to);
    if (second == null) {
      return to;
    }
    return pieces.mark(to, "(") && pieces.mark(second.to(), ")") ? second.to() + 1 : second.to();
  }

  private @Nullable TimePiece anyMonth(int i) {
    for (String meaning : PAIRED) {
      TimePiece month = pieces.at(i, meaning);
      if (month != null) {
        return month;
      }
    }
    return null;
  }

  /** What behind a month's name says its year. */
  private Month dated(int to, TimePiece name, boolean hijri) {
    int number = name.number();
    TimePiece blessed = hijri ? pieces.at(to, "blessed") : null;
    int end = blessed == null ? to : blessed.to();
    int at = end;
    TimePiece of = pieces.at(at, "of");
    at = of == null ? at : of.to();
    TimePiece word = pieces.at(at, "year-word");
    int digits = word == null ? at : word.to();
    digits = pieces.mark(digits, "،,") && pieces.year(digits + 1) ? digits + 1 : digits;
    if (pieces.year(digits) || hijri && pieces.hijriYear(digits)) {
      int year = pieces.digits(digits);
      return new Month(calendarMark(digits + 1), number, hijri, Which.UNSAID, year, name.where());
    }
    if (word != null && which(word.to()) != Which.UNSAID) {
      TimePiece same = pieces.at(word.to(), "current");
      boolean told = same != null && same.value().equals("same");
      int year =
          told ? calendar.sameYear() : calendar.anchor().getYear() + offset(which(word.to()));
      return new Month(
          whichEnd(word.to()), number, hijri, Which.UNSAID, hijri ? 0 : year, name.where());
    }
    Which which = which(end);
    return new Month(whichEnd(end), number, hijri, which, 0, name.where());
  }

  /** Token after the letter or word that says which calendar a year is of. */
  int calendarMark(int i) {
    TimePiece hijri = pieces.at(i, "hijri-mark");
    TimePiece mark = hijri == null ? pieces.at(i, "gregorian-mark") : hijri;
    return mark == null ? i : mark.to();
  }

  static int offset(Which which) {
    return switch (which) {
      case BEFORE_LAST -> -2;
      case LAST -> -1;
      case NEXT -> 1;
      case UNSAID, THIS -> 0;
    };
  }

  /** A date: the day in digits or as an ordinal, then its month; or all in digits, day first. */
  @Nullable TimePeriod date(int i) {
    TimePeriod digits = digits(i);
    if (digits != null) {
      return digits;
    }
    TimePieces.Day day = pieces.day(i, false);
    return day == null ? null : monthOf(day);
  }

  /** The month behind a day's number. */
  private @Nullable TimePeriod monthOf(TimePieces.Day day) {
    int at = day.to();
    TimePiece of = pieces.at(at, "of");
    at = of == null ? at : of.to();
    TimePiece word = pieces.at(at, "month-word");
    Month month = named(word == null ? at : word.to(), true);
    if (month == null) {
      return relativeMonth(day.number(), at, of != null);
    }
    return dayOf(month, day.number());
  }

  private @Nullable TimePeriod dayOf(Month month, int day) {
    if (month.hijri()) {
      return hijri(month, new TimeCalendar.Hijri(month.number(), day, 1));
    }
    boolean absolute = month.year() > 0;
    LocalDate date =
        absolute ? TimeCalendar.date(month.year(), month.number(), day) : date(day, month);
    return date == null
        ? null
        : new TimePeriod(month.to(), date, date, absolute, DATE, month.where());
  }

  /** The twelfth of the month, last, this or next. */
  private @Nullable TimePeriod relativeMonth(int day, int at, boolean of) {
    TimePiece running = pieces.at(at, "this-month");
    if (running != null && (of || pieces.digits(at - 1) == day)) {
      return ofMonth(day, YearMonth.from(calendar.anchor()), running.to(), running.where());
    }
    TimePiece self = pieces.at(at, "this");
    TimePiece unit = pieces.at(self == null ? at : self.to(), "unit");
    if (unit == null || !unit.value().equals("month")) {
      return null;
    }
    Which which = self != null ? Which.THIS : which(unit.to());
    if (which == Which.UNSAID) {
      return null;
    }
    YearMonth month = YearMonth.from(calendar.anchor()).plusMonths(offset(which));
    return ofMonth(day, month, self != null ? unit.to() : whichEnd(unit.to()), unit.where());
  }

  private static @Nullable TimePeriod ofMonth(int day, YearMonth month, int to, String where) {
    LocalDate date = TimeCalendar.date(month.getYear(), month.getMonthValue(), day);
    return date == null
        ? null
        : TimePeriod.day(to, date, "a day of this, the last or the next month", where);
  }

  /** Two days of one month, the month said once; or two dates. */
  @Nullable TimePeriod pair(int i) {
    TimePeriod whole = date(i);
    TimePieces.Day first = pieces.day(i, false);
    int at = whole != null ? whole.to() : first != null ? first.to() : -1;
    TimePeriod last = at < 0 ? null : second(at);
    if (last == null) {
      return null;
    }
    LocalDate start =
        whole != null ? whole.first() : dayBefore(last.first(), first == null ? 0 : first.number());
    if (start == null) {
      return null;
    }
    while (whole != null && start.isAfter(last.first()) && !whole.absolute()) {
      start = start.minusYears(1);
    }
    return start.isAfter(last.first())
        ? null
        : new TimePeriod(
            last.to(),
            start,
            last.first(),
            last.absolute(),
            "from one date to another",
            last.where());
  }

  private @Nullable TimePeriod second(int at) {
    TimePieces.Day joined = pieces.day(at, true);
    if (joined != null) {
      return monthOf(joined);
    }
    TimePiece to = pieces.at(at, "to");
    return to != null ? date(to.to()) : pieces.mark(at, "-–/") ? date(at + 1) : null;
  }

  private static @Nullable LocalDate dayBefore(LocalDate last, int day) {
    return day > 0 && day <= last.lengthOfMonth() ? last.withDayOfMonth(day) : null;
  }

  /** 15/6/2018, 15-6-2018, 2018-06-15, 15/6 is none: calibres and shares look the same. */
  private @Nullable TimePeriod digits(int i) {
    TimePeriod dotted = dotted(i);
    if (dotted != null || !pieces.mark(i + 1, "/-") || !pieces.mark(i + 3, "/-")) {
      return dotted;
    }
    int first = pieces.digits(i);
    int month = pieces.digits(i + 2);
    int last = pieces.digits(i + 4);
    boolean yearFirst = first > 31;
    int year = yearFirst ? first : last < CENTURY ? 2000 + last : last;
    return first < 0 || last < 0 ? null : inDigits(i + 5, year, month, yearFirst ? last : first);
  }

  private @Nullable TimePeriod inDigits(int to, int year, int month, int day) {
    if (year < GREGORIAN) {
      TimeCalendar.Hijri hijri = new TimeCalendar.Hijri(month, day, 1);
      TimePeriod found = TimeCalendar.hijri(hijri, year, calendarMark(to), "");
      return found == null ? null : found.dated();
    }
    LocalDate date = TimeCalendar.date(year, month, day);
    return date == null
        ? null
        : new TimePeriod(calendarMark(to), date, date, true, "a date in digits", "");
  }

  /** 15.6.2018, one token. */
  private @Nullable TimePeriod dotted(int i) {
    String fold = i < pieces.size() ? pieces.words.token(i).fold() : "";
    if (fold.length() < 8 || !fold.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
      return null;
    }
    String[] parts = fold.split("\\.");
    return inDigits(
        i + 1, Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }

  /** Two days of one month, named once behind them: the 24th and 25th of a month. */
  @Nullable TimePeriod sharedMonth(int i) {
    TimePieces.Day first = pieces.day(i, false);
    TimePieces.Day last = first == null || date(i) != null ? null : pieces.day(first.to(), true);
    return last == null ? null : pair(i);
  }
}
