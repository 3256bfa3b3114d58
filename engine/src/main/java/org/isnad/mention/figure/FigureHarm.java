package org.isnad.mention.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Split;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Tag;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words that say people were killed, hurt, held or freed, or things were struck. */
final class FigureHarm {
  private static final int DEATH_REACH = 5;
  private static final int UNDERGO_REACH = 3;
  private static final int NEED_REACH = 6;
  private final Words words;
  private final FigureNoun nouns;

  FigureHarm(Words words) {
    this.words = words;
    this.nouns = new FigureNoun(words);
  }

  /** The nearest word before that says people were killed, hurt, held or freed, if one is near. */
  @Nullable Match done(int i, int reach) {
    for (int k = i - 1; k >= Math.max(0, i - reach); k--) {
      if (!words.token(k).word() && !words.token(k).quote()) {
        return null;
      }
      Match done = here(k, i);
      if (done != null) {
        return done;
      }
    }
    return null;
  }

  private @Nullable Match here(int k, int to) {
    for (Match match : words.at(k)) {
      boolean verb = match.entry().inflection().verb() && match.first().preposition() == 0;
      boolean harm =
          match.entry().is("trigger")
              && match.to() <= to
              && harms(match)
              && (verb || !match.entry().inflection().verb());
      if (harm && !(match.length() == 1 && people(k)) || dying(match) || colliding(match)) {
        return match;
      }
    }
    return null;
  }

  /** True if a verb of harm starts at a token. */
  boolean verb(int i) {
    return words.any(
        i, m -> m.entry().inflection().verb() && (m.entry().is("trigger") && harms(m) || dying(m)));
  }

  /** True if a verb before and a noun behind say that who stands between met with death. */
  boolean meets(int from, int to) {
    if (nouns.bound(from - 1, "met") == null) {
      return false;
    }
    for (int k = to; k < Math.min(words.size(), to + DEATH_REACH) && words.token(k).word(); k++) {
      if (nouns.bound(k, "death") != null) {
        return true;
      }
    }
    return false;
  }

  /** True if an act of arms or harm stands in a stretch. */
  boolean struck(int from, int to) {
    for (int k = from; k < to; k++) {
      if (strikesOrHarms(k)) {
        return true;
      }
    }
    return false;
  }

  /** The word says more than that someone was attacked: killed, hurt, held, freed. */
  static boolean told(Match done) {
    return !done.entry().block().stem().equals("assault")
        || done.entry().block().first("role").isPresent();
  }

  private static boolean dying(Match match) {
    return bound(match, "dying");
  }

  private static boolean colliding(Match match) {
    return bound(match, "colliding");
  }

  private static boolean bound(Match match, String bound) {
    return match.entry().is("quantifier")
        && match.entry().block().first("bound").orElse("").equals(bound);
  }

  /** False if the word is an act only with a certain noun, and none of these stands near it. */
  private boolean needed(Match match) {
    if (match.entry().block().first("needs").isEmpty()) {
      return true;
    }
    List<String> needs = match.entry().block().all("needs").stream().map(Folding::fold).toList();
    int end = Math.min(words.size(), match.to() + NEED_REACH);
    return IntStream.range(match.to(), end).anyMatch(k -> needs.contains(words.token(k).fold()));
  }

  private boolean harms(Match match) {
    Block block = match.entry().block();
    return switch (block.first("role").orElseGet(() -> needed(match) ? block.stem() : "")) {
      case "killed",
          "injured",
          "detained",
          "abducted",
          "released",
          "missing",
          "detain",
          "abduct",
          "release" ->
          true;
      case "assault" -> match.entry().inflection().verb() || hits(match);
      default -> false;
    };
  }

  /** True if a word at a token destroys, or takes or strikes vehicles. */
  static boolean strikes(Match match, boolean vehicle) {
    return match.entry().is("trigger")
        && switch (match.entry().block().stem()) {
          case "destroy" -> true;
          case "assault", "seize" ->
              vehicle && match.entry().block().first("role").filter("killed"::equals).isEmpty();
          default -> false;
        };
  }

  /** True if a word at a token counts people. */
  boolean people(int i) {
    return words.any(i, "counted", m -> "people".equals(m.entry().block().value("class")));
  }

  /** The word has whom it strikes right behind it. */
  static boolean hits(Match done) {
    return "doer-hits-target".equals(done.entry().block().value("frame"));
  }

  /** Nothing between but particles, prepositions with their pronouns, and quotes. */
  boolean particles(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean particle =
          words.any(
              k,
              "words",
              m ->
                  m.entry().block().id().equals("comparatives")
                      || !m.entry().key().equals("masdar") // it stands under its verb
                          && Tag.of(m.entry().block().first("pos").orElse("noun")) != Tag.NOUN);
      if (!particle && !words.token(k).quote()) {
        return false;
      }
    }
    return true;
  }

  /** Behind a verb of undergoing, or before it: a harm or a strike, with its preposition. */
  boolean undergoes(int from, int to) {
    if (!nouns.cut(from).enclitic().isEmpty()) {
      return false;
    }
    int end = undergoing(from - 1) ? to : -1;
    for (int k = to; end < 0 && k < Math.min(words.size(), to + DEATH_REACH); k++) {
      end = undergoing(k) ? k + 1 : -1;
    }
    for (int k = end; k >= 0 && k < Math.min(words.size(), end + UNDERGO_REACH); k++) {
      if (words.any(k, "trigger", m -> m.first().preposition() == Split.FOR)) {
        return strikesOrHarms(k);
      }
      if (nouns.cut(k).preposition() == Split.FOR) {
        return strikesOrHarms(k + 1);
      }
    }
    return false;
  }

  private boolean strikesOrHarms(int k) {
    return words.any(k, "trigger", m -> m.entry().block().stem().equals("assault") || harms(m));
  }

  private boolean undergoing(int i) {
    return words.any(i, "words", m -> m.entry().block().id().equals("undergo"));
  }

  /** No counted noun between, but for several right at the start: who did it. */
  boolean uncounted(int from, int to) {
    for (int k = from; k < to; k++) {
      Match noun = nouns.counted(k);
      if (noun != null && !(k == from && noun.entry().inflection().plural())) {
        return false;
      }
    }
    return true;
  }
}
