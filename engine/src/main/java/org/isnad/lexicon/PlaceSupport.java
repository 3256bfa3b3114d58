package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Split;

/**
 * Of the imported names in a sentence, those that the words around them let be places.
 *
 * <p>Done where names are looked up and not where places are found: a name that is no place here
 * must not change how the sentence's words are cut and tagged either.
 */
final class PlaceSupport {
  private static final Set<String> NAMES = Set.of("place", "site", "region", "country");
  private static final Set<String> PREPOSITIONS = Set.of("in", "to", "partitive");
  private static final Set<String> COUNTING = Set.of("quantifier", "ordinal", "numeral", "time");
  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt(Match::length).reversed().thenComparingInt(Match::clitics);
  private final Sentence sentence;
  private final List<List<Match>> known;
  private final List<List<Match>> all = new ArrayList<>();

  private PlaceSupport(Sentence sentence, List<List<Match>> known) {
    this.sentence = sentence;
    this.known = known;
  }

  /** The lexicon's matches and the imported names', in the order of both. */
  static List<List<Match>> beside(
      List<List<Match>> known, Sentence sentence, List<List<Match>> imported) {
    PlaceSupport support = new PlaceSupport(sentence, known);
    for (int i = 0; i < known.size(); i++) {
      support.token(imported.get(i), i);
    }
    return support.all;
  }

  private void token(List<Match> named, int i) {
    List<Match> places = named.isEmpty() ? List.of() : supported(named, i);
    if (places.isEmpty()) {
      all.add(known.get(i));
      return;
    }
    List<Match> both = new ArrayList<>(known.get(i));
    both.addAll(places);
    both.sort(LONGEST_FIRST);
    all.add(both);
  }

  private List<Match> supported(List<Match> named, int i) {
    boolean kind = kindBefore(i);
    boolean some = kind || placeBefore(i);
    List<Match> places = new ArrayList<>();
    for (Match match : named) {
      boolean enough =
          switch (PlaceStrength.Needs.valueOf(match.entry().key())) {
            case NOTHING -> true;
            case SUPPORT -> some && unbound(match) || inIt(match) || kindBehind(match);
            case KIND -> match.clitics() == 0 && ownKindBefore(match) && !describes(match);
          };
      if (enough && !hides(match, i)) {
        places.add(readable(match));
      }
    }
    return places;
  }

  /** As readers know the keys of names. */
  private static Match readable(Match match) {
    Entry entry = match.entry();
    boolean kind = entry.key().equals(PlaceStrength.Needs.KIND.name());
    Entry plain =
        new Entry(
            entry.block(), kind ? "short" : "form", entry.line(), entry.form(), entry.inflection());
    return new Match(plain, match.from(), match.to(), match.first(), match.last());
  }

  /** A pronoun or particle that places do not have, or a cut of what is a word whole. */
  private boolean hides(Match match, int i) {
    Split cut = match.first();
    boolean odd = cut.future() || cut.so() || cut.preposition() == Split.LIKE;
    return odd
        || !match.last().enclitic().isEmpty()
        || inLonger(match)
        || match.clitics() > 0
            && known.get(i).stream().anyMatch(m -> m.clitics() < match.clitics());
  }

  private boolean kindBefore(int i) {
    return endsAt(i, m -> m.entry().is("placeword") && bare(m));
  }

  /**
   * The word for just this kind of place in construct, and in the singular: in "the city" and
   * "areas of", what follows is oftener a word.
   */
  private boolean ownKindBefore(Match match) {
    Set<String> kinds = kinds(match.entry().block().first("class").orElse(""));
    return endsAt(
        match.from(),
        m ->
            m.entry().is("placeword")
                && bare(m)
                && kinds.contains(m.entry().block().id())
                && !m.entry().key().equals("plural")
                && !m.last().definite());
  }

  /** The ids of the words for the kinds that a place of a class can be called. */
  private static Set<String> kinds(String code) {
    if (code.startsWith("PPL")) {
      return Set.of("settlement", "quarter", "capital");
    }
    return code.startsWith("ADM") ? Set.of("division", "district", "named-only") : Set.of("site");
  }

  /** A name without its article that is an adjective or a verb, and so what is said of the kind. */
  private boolean describes(Match match) {
    List<Match> words =
        known.get(match.from()).stream()
            .filter(m -> m.clitics() == 0 && m.length() == match.length() && isWord(m))
            .toList();
    return !match.first().definite()
        && !words.isEmpty()
        && words.stream().allMatch(m -> !nominal(m.entry()));
  }

  /** Part of a longer form that is no place: a month, a body. */
  private boolean inLonger(Match match) {
    for (int from = Math.max(0, match.from() - Match.LONGEST); from <= match.from(); from++) {
      for (Match other : known.get(from)) {
        if (other.to() >= match.to() && other.length() > match.length() && isWord(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWord(Match match) {
    return PlaceStrength.isWord(match.entry());
  }

  private static boolean nominal(Entry entry) {
    String pos = entry.is("words") ? entry.block().first("pos").orElse("noun") : "noun";
    boolean noun = pos.equals("noun") || pos.equals("name") || pos.equals("title");
    boolean said = entry.key().equals("adjective") || entry.key().contains("demonym");
    return noun && !said && !entry.inflection().verb() && !COUNTING.contains(entry.block().kind());
  }

  /** True if such a form of the lexicon's ends before a token. */
  private boolean endsAt(int to, Predicate<Match> such) {
    for (int from = Math.max(0, to - 3); from < to; from++) {
      for (Match match : known.get(from)) {
        if (match.to() == to && such.test(match)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean bare(Match match) {
    return match.last().enclitic().isEmpty();
  }

  /** A preposition, or a place that this one is listed with. */
  private boolean placeBefore(int i) {
    if (i == 0) {
      return false;
    }
    boolean joined = sentence.token(i).opensWithConjunction();
    int before = sentence.token(i - 1).comma() && i > 1 ? i - 2 : i - 1;
    boolean listed = (joined || before == i - 2) && placeEndsAt(before + 1);
    return listed || endsAt(i, PlaceSupport::preposition);
  }

  /** In, to, from: others stand before places too, and oftener before anything else. */
  private static boolean preposition(Match match) {
    Block block = match.entry().block();
    return match.entry().is("words") && PREPOSITIONS.contains(block.id()) && bare(match);
  }

  private boolean placeEndsAt(int to) {
    for (int from = Math.max(0, to - 3); from < to; from++) {
      for (Match match : all.get(from)) {
        if (match.to() == to && NAMES.contains(match.entry().block().kind())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Bound "in" before a name whose first letters say that it is cut there. */
  private static boolean inIt(Match match) {
    return by(match.first()) && (match.first().definite() || match.length() > 1);
  }

  /** What supports a name from before it is none where a preposition is bound to the name. */
  private static boolean unbound(Match match) {
    return match.first().preposition() == 0;
  }

  private static boolean by(Split cut) {
    return cut.preposition() == Split.BY;
  }

  /** A word for a kind of place behind it, bound to "in": the place that holds this one. */
  private boolean kindBehind(Match match) {
    int to = match.to();
    return to < known.size()
        && known.get(to).stream().anyMatch(m -> m.entry().is("placeword") && by(m.first()))
        && !personBefore(match.from());
  }

  private boolean personBefore(int i) {
    return i > 0
        && known.get(i - 1).stream()
            .anyMatch(m -> m.entry().is("words") && "name".equals(m.entry().block().value("pos")));
  }
}
