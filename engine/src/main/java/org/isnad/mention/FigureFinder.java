package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Match;

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
    int next = 0;
    int i = 0;
    while (knows && i < words.size()) {
      int name = nameEnd(words, i);
      if (name > i) {
        i = name;
        continue;
      }
      while (next < times.size() && times.get(next).to() <= i) {
        next++;
      }
      TimeMention time = next < times.size() && times.get(next).from() <= i ? times.get(next) : null;
      FigureMention figure = time != null ? null : forms.none(i);
      figure = figure != null || time != null || ordinal(words, i) ? figure : numbers.at(i);
      boolean inside = !found.isEmpty() && i < found.getLast().ofTo();
      figure = figure != null || time != null || inside ? figure : forms.at(i, found);
      if (figure != null) {
        found.add(figure);
      }
      i = time != null ? time.to() : figure != null ? figure.to() : ordinalEnd(words, i);
    }
    return found;
  }

  /** Token after a name that holds a date, the token itself if none starts there. */
  private static int nameEnd(Words words, int i) {
    return words.at(i, "time").filter(m -> "name".equals(m.entry().block().value("meaning"))).mapToInt(Match::to).max().orElse(i);
  }

  private static boolean ordinal(Words words, int i) {
    return words.at(i, "ordinal").anyMatch(m -> m.length() > 1);
  }

  /** An ordinal of several words holds number words that count nothing. */
  private static int ordinalEnd(Words words, int i) {
    return words.longest(i, "ordinal").map(Match::to).orElse(i + 1);
  }
}
