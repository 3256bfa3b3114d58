package org.isnad.mention;
import java.util.List;
import org.isnad.lexicon.Lexicon;
public final class FigureFinder {
  public FigureFinder(Lexicon lexicon) {}
  public List<FigureMention> find(Words words, List<TimeMention> times) { return List.of(); }
}
