package org.isnad.mention.figure;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Match;
import org.isnad.mention.time.TimeFinder;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence: in digits and words, said by a dual, by a single victim, by
 * words for no harm.
 */
public final class FigureFinder {
  private final boolean knows;

  public FigureFinder(Lexicon lexicon) {
    this.knows = lexicon.blocks("numeral").findAny().isPresent();
  }

  /**
   * The numbers of a sentence, left to right; those inside a time are left out.
   *
   * @param times what {@link TimeFinder} found in the same sentence
   */
  public List<FigureMention> find(Words words, List<TimeMention> times) {
    List<FigureMention> found = new ArrayList<>();
    FigureReader numbers = new FigureReader(words);
    FigureForms forms = new FigureForms(words);
    FigureNone nothing = new FigureNone(words);
    int time = 0;
    int i = 0;
    while (knows && i < words.size()) {
      while (time < times.size() && times.get(time).to() <= i) {
        time++;
      }
      boolean timed = time < times.size() && times.get(time).from() <= i;
      FigureMention figure = numbered(numbers, nothing, timed, i);
      boolean inside = !found.isEmpty() && i < found.getLast().ofTo();
      figure = figure != null || inside ? figure : forms.at(i, found);
      if (figure != null) {
        found.add(figure);
      }
      i = figure != null ? figure.to() : skipped(words, i);
    }
    return found;
  }

  private static @Nullable FigureMention numbered(
      FigureReader numbers, FigureNone nothing, boolean timed, int i) {
    FigureMention none = timed ? null : nothing.at(i);
    return none != null || timed || nameEnd(numbers.words(), i) > i || ordinal(numbers.words(), i)
        ? none
        : undated(numbers.words(), numbers.at(i));
  }

  /** A number with a month's name behind it is a date, also where that is part of a name. */
  private static @Nullable FigureMention undated(Words words, @Nullable FigureMention figure) {
    boolean date =
        figure != null
            && figure.ofFrom() >= figure.ofTo()
            && words.any(
                figure.to(),
                "time",
                m -> m.clitics() == 0 && "month".equals(m.entry().block().value("meaning")));
    return date ? null : figure;
  }

  /** Steps over names that hold a date, and over ordinals of several words. */
  private static int skipped(Words words, int i) {
    int name = nameEnd(words, i);
    return name > i ? name : ordinalEnd(words, i);
  }

  /** Token after a name that holds a date, the token itself if none starts there. */
  private static int nameEnd(Words words, int i) {
    return words
        .first(i, "time", m -> "name".equals(m.entry().block().value("meaning")))
        .map(Match::to)
        .orElse(i);
  }

  private static boolean ordinal(Words words, int i) {
    return words.any(i, "ordinal", m -> m.length() > 1);
  }

  /** An ordinal of several words holds number words that count nothing. */
  private static int ordinalEnd(Words words, int i) {
    return words.longest(i, "ordinal").map(Match::to).orElse(i + 1);
  }
}
