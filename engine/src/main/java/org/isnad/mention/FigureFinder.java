package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence: in digits and words, said by a dual, by a single victim, by words for no harm. */
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
    FigureReader numbers = new FigureReader(words);
    FigureForms forms = new FigureForms(words);
    List<FigureMention> found = new ArrayList<>();
    int i = 0;
    while (knows && i < words.size()) {
      TimeMention time = time(times, i);
      FigureMention figure = time != null ? null : forms.none(i);
      figure = figure != null || time != null ? figure : numbers.at(i);
      figure = figure != null || time != null ? figure : forms.at(i, found);
      if (figure != null) {
        found.add(figure);
      }
      i = time != null ? time.to() : figure != null ? figure.to() : i + 1;
    }
    return found;
  }

  private static @Nullable TimeMention time(List<TimeMention> times, int i) {
    for (TimeMention time : times) {
      if (time.from() <= i && i < time.to()) {
        return time;
      }
    }
    return null;
  }
}
