package org.isnad.mention;
import java.time.LocalDate;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
public final class TimeFinder {
  public TimeFinder(Lexicon lexicon) {}
  public List<TimeMention> find(Words words, @Nullable LocalDate anchor) { return List.of(); }
  public static @Nullable LocalDate anchor(List<Words> all, @Nullable LocalDate published) { return published; }
}
