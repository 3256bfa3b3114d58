package org.isnad.mention;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Words;

/** Whom an article names in full, sentence by sentence: what short forms may point back to. */
final class Hearing {
  /** Names looked back at: far more than any reference spans, and few for a text without end. */
  private static final int REACH = 300;

  private final Lexicon lexicon;
  private final Map<Words, Integer> order = new IdentityHashMap<>();
  private final List<Heard> heard = new ArrayList<>();

  /** How many were heard before each sentence. */
  private final List<Integer> before = new ArrayList<>();

  private int now;

  Hearing(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes in the next sentence. */
  void hear(Words words) {
    int sentence = before.size();
    order.put(words, sentence);
    before.add(heard.size());
    int i = 0;
    while (i < words.size()) {
      Optional<Match> named = words.first(i, Hearing::full);
      Optional<Match> people =
          named.isPresent() ? Optional.empty() : words.first(i, "actor", Hearing::category);
      named.ifPresent(
          m -> Named.of(m.entry().block()).ifPresent(n -> heard.add(Heard.of(m, n, sentence))));
      people.flatMap(m -> people(words, m, sentence)).ifPresent(heard::add);
      i = named.map(Match::to).orElse(i + 1);
    }
  }

  /** People of a nationality: they may be called by the noun alone later. */
  private Optional<Heard> people(Words words, Match match, int sentence) {
    return Composition.nationality(words, match.to(), match.to() + 2)
        .flatMap(n -> Composition.named(lexicon, match, n.entry().block()))
        .map(n -> Heard.of(match, n, sentence));
  }

  private static boolean full(Match match) {
    String key = match.entry().key();
    return switch (match.entry().block().kind()) {
      case "actor" -> !key.equals("short") && !category(match);
      case "country" -> key.equals("form") || key.equals("capital");
      default -> false;
    };
  }

  private static boolean category(Match match) {
    return "category".equals(match.entry().block().value("kind"));
  }

  /** The sentence that is read from now on. */
  void enter(Words words) {
    now = order.getOrDefault(words, 0);
  }

  /** As {@link Memory#last}. */
  Optional<Heard> last(int token, Predicate<Heard> fits) {
    int end = now + 1 < before.size() ? before.get(now + 1) : heard.size();
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      Heard one = heard.get(i);
      if ((one.sentence() < now || one.token() < token) && fits.test(one)) {
        return Optional.of(one);
      }
    }
    int from = now < before.size() ? before.get(now) : 0;
    int to = now == 0 ? heard.size() : end;
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (fits.test(heard.get(i))) {
        return Optional.of(heard.get(i));
      }
    }
    return Optional.empty();
  }

  /** As {@link Memory#only}. */
  boolean only(Heard one) {
    return heard.stream()
        .limit(REACH)
        .noneMatch(h -> h.kind().equals(one.kind()) && !h.named().equals(one.named()));
  }
}
