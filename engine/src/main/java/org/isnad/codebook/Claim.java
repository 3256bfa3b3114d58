package org.isnad.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act that an article reports (codebook, The unit).
 *
 * @param span where the trigger stands
 * @param trigger the act word as it stands
 * @param means only for ASSAULT and DESTROY
 * @param sources the isnad: who says so, nearest to the article first
 * @param why the argument for this claim, for {@code isnad explain}
 */
public record Claim(
    ClaimType type,
    Span span,
    String trigger,
    @Nullable Means means,
    List<Party> agents,
    List<Party> targets,
    @Nullable Place place,
    @Nullable Time time,
    List<Figure> figures,
    List<Party> sources,
    Status status,
    Scope scope,
    List<Reason> why) {
  public Claim {
    if (means != null && !type.armed()) {
      throw new IllegalArgumentException("means on " + type);
    }
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
    why = List.copyOf(why);
  }

  /** Where all the words stand that it rests on, its trigger first. */
  public List<Span> evidence() {
    List<Span> spans = new ArrayList<>();
    spans.add(span);
    Stream.of(agents, targets, sources).flatMap(List::stream).map(Party::span).forEach(spans::add);
    if (place != null) {
      spans.add(place.span());
    }
    if (time != null) {
      spans.add(time.span());
    }
    figures.stream().map(Figure::span).forEach(spans::add);
    return spans;
  }
}
