package org.isnad.mention.figure;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Inflection;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Match;
import org.isnad.mention.number.Numerals;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Tag;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts: behind it, or before it where the number stands alone. */
final class FigureNoun {
  /** Meanings of words of time that are ordinary nouns or adjectives too. */
  private static final Set<String> ORDINARY =
      Set.of(
          "last",
          "next",
          "current",
          "this-month",
          "few",
          "blessed",
          "namer",
          "paper",
          "penalty",
          "first-ones",
          "event-of",
          "lasting",
          "ahead-cue",
          "libyan-month",
          "libyan-pair",
          "nth-day",
          "any-weekday",
          "equals");

  private static final Split NOTHING = new Split("", "", "");
  private static final int LONGEST = 3;
  private static final int REACH = 9;
  private final Words words;

  FigureNoun(Words words) {
    this.words = words;
  }

  /** The noun phrase behind a number that ends before a token; null if none. */
  @Nullable Phrase behind(int i) {
    int at = i < words.size() && words.token(i).is(')') ? i + 1 : i;
    Match only = bound(at, "only");
    at = only != null && partitive(only.to()) ? only.to() : at;
    if (bound(at, "among") != null) {
      return null; // of them were: a part follows
    }
    at = partitive(at) ? at + 1 : at;
    return noun(at) && !present(at) ? new Phrase(at, end(at)) : null;
  }

  /** The preposition that parts a number from what it is a part of. */
  boolean partitive(int i) {
    return words.any(
        i, "words", m -> m.length() == 1 && "partitive".equals(m.entry().block().value("pos")));
  }

  /** Token after the noun phrase that starts at a token. */
  int end(int from) {
    int to = from + 1;
    while (to - from < LONGEST && noun(to) && !verb(to) && agrees(from, to) && !object(from, to)) {
      to++;
    }
    return to;
  }

  /** One person in the accusative behind a noun that is none: the object of what that one did. */
  private boolean object(int from, int to) {
    Match noun = counted(to);
    return noun != null
        && "people".equals(noun.entry().block().value("class"))
        && words.token(to).accusative()
        && noun.last().enclitic().isEmpty()
        && !noun.entry().inflection().plural()
        && !words.token(from).accusative();
  }

  /** A definite word ends an indefinite phrase unless that is a construct. */
  private boolean agrees(int from, int to) {
    boolean accusative = words.token(from).accusative();
    return !accusative || !cut(to).definite();
  }

  /** A word that can stand in a noun phrase. */
  boolean noun(int i) {
    if (i >= words.size()
        || !words.token(i).word()
        || closed(i)
        || known(i, "time")
        || known(i, "unit")) {
      return false;
    }
    if (words.any(
        i,
        "quantifier",
        m ->
            m.length() == 1
                && m.clitics() == 0
                && !m.entry().block().first("bound").orElse("").startsWith("harm"))) {
      return false;
    }
    Split cut = cut(i);
    return !cut.conjoined() && cut.preposition() == 0 && !known(i, "numeral");
  }

  /** A word that stands behind another in construct: a noun that is no adjective. */
  boolean construct(int i) {
    boolean name = i < words.size() && words.token(i).word() && words.at(i).isEmpty();
    boolean noun = words.any(i, "words", m -> m.entry().key().equals("noun"));
    boolean adjective = words.any(i, "words", m -> m.entry().key().equals("adjective"));
    boolean arms = words.any(i, "unit", m -> m.entry().key().equals("form"));
    boolean bare =
        i < words.size()
            && !cut(i).conjoined()
            && cut(i).preposition() == 0
            && (arms || !words.token(i).accusative());
    boolean place = words.any(i, m -> m.entry().is("place"));
    return bare && !closed(i) && !known(i, "time") && !adjective && (noun || arms || name || place);
  }

  /** A noun without article, particle or pronoun, which an adjective could follow. */
  boolean indefinite(int i) {
    return i >= 0
        && noun(i)
        && !verb(i)
        && !cut(i).definite()
        && cut(i).enclitic().isEmpty()
        && !words.at(i).isEmpty();
  }

  /** A word that can be a name behind a noun: bare, and neither particle nor counted. */
  boolean name(int i) {
    Split cut = cut(i);
    boolean bare = !cut.conjoined() && cut.preposition() == 0;
    return bare && !closed(i) && !verb(i) && counted(i) == null;
  }

  /** True if no object of a verb can start at a token. */
  boolean noObject(int i) {
    return i >= words.size()
        || !words.token(i).word()
        || closed(i)
        || cut(i).conjoined()
        || cut(i).preposition() != 0;
  }

  /** A country's name. */
  boolean country(int i) {
    return words.any(i, m -> m.entry().is("country") && m.entry().key().equals("form"));
  }

  /** A word known as a person's name; only behind another can it have the article. */
  boolean personal(int i, boolean later) {
    return words.any(
        i,
        "words",
        m ->
            m.entry().block().stem().equals("names")
                && m.clitics() == 0
                && (later || !m.first().definite()));
  }

  /** A word that is a person's name in every reading. */
  boolean nameOnly(int i) {
    return personal(i, true) && !words.any(i, m -> !m.entry().block().stem().equals("names"));
  }

  /** A word that can stand behind a noun in construct: no particle, no word for nearness. */
  boolean follows(int i) {
    if (i >= words.size() || words.token(i).kind() == Token.Kind.MARK) {
      return false;
    }
    boolean near = words.any(i, "placeword", m -> m.entry().block().id().startsWith("direction"));
    boolean bare = !cut(i).conjoined() && cut(i).preposition() == 0;
    return bare && !near && !words.any(i, "words", m -> particle(m));
  }

  /** Neither noun nor verb. */
  private static boolean particle(Match match) {
    Tag tag = Tag.of(match.entry().block().first("pos").orElse("noun"));
    return tag != Tag.NOUN && tag != Tag.VERB;
  }

  /** A pronoun by itself. */
  boolean pronoun(int i) {
    return words.any(
        i, "words", m -> Tag.of(m.entry().block().first("pos").orElse("noun")) == Tag.PRONOUN);
  }

  /** A word that can be read as an adjective. */
  boolean adjective(int i) {
    return words.any(
        i, m -> m.entry().key().equals("adjective") || m.entry().key().equals("demonym"));
  }

  /** A preposition by itself. */
  boolean preposition(int i) {
    return words.any(
        i, "words", m -> Tag.of(m.entry().block().first("pos").orElse("noun")) == Tag.PREPOSITION);
  }

  private boolean known(int i, String kind) {
    return words.any(i, kind, m -> m.clitics() == 0 && m.length() == 1 && !other(m));
  }

  private static boolean other(Match match) {
    return ORDINARY.contains(match.entry().block().first("meaning").orElse(""));
  }

  private boolean closed(int i) {
    boolean counts = counted(i) != null;
    return words.any(i, "words", m -> m.clitics() == 0 && !masdar(m) && closed(m, counts));
  }

  private static boolean closed(Match match, boolean counts) {
    Tag tag = Tag.of(match.entry().block().first("pos").orElse("noun"));
    return tag != Tag.NOUN && !(tag == Tag.VERB && counts);
  }

  /** It stands under its verb, and is a noun. */
  private static boolean masdar(Match match) {
    return match.entry().key().equals("masdar");
  }

  /** A word that can only be a verb in the present, and so no noun a lexicon lacks. */
  private boolean present(int i) {
    return verb(i) && words.at(i).stream().noneMatch(m -> m.entry().inflection().past());
  }

  /** A word that can only be a verb. */
  boolean verb(int i) {
    return words.any(i, m -> m.entry().inflection().verb())
        && !words.any(i, m -> nominal(m.entry().inflection().kind()));
  }

  private static boolean nominal(Inflection.Kind kind) {
    return kind == Inflection.Kind.NOUN
        || kind == Inflection.Kind.MASDAR
        || kind == Inflection.Kind.DUAL;
  }

  /** How a word is cut: as the lexicon knows it, else by its letters. */
  Split cut(int i) {
    if (i < 0 || i >= words.size()) {
      return NOTHING;
    }
    List<Match> here = words.at(i);
    if (here.isEmpty()) {
      return Clitics.unknown(words.token(i).fold());
    }
    Match fewest = here.getFirst();
    for (Match match : here) {
      fewest = match.clitics() < fewest.clitics() ? match : fewest;
    }
    return fewest.first();
  }

  /** The noun before a number that is its adjective. */
  @Nullable Phrase set(int i) {
    int at = i > 0 && words.token(i - 1).article() ? i - 1 : i;
    int noun = at > 1 && counted(at - 1) == null && described(at - 1) ? at - 2 : at - 1;
    return noun >= 0 && counted(noun) != null && cut(noun).definite() ? new Phrase(noun, at) : null;
  }

  /** A definite adjective. */
  private boolean described(int i) {
    return adjective(i) && cut(i).definite() && cut(i).proclitics().isEmpty();
  }

  /** A definite number counts where it is the adjective of a counted noun, or stands before one. */
  boolean countedSet(Numerals.Numeral number) {
    Match noun = counted(number.to());
    return set(number.from()) != null || noun != null && noun.first().preposition() == 0;
  }

  /** The noun before a number that stands alone: behind the word "number of". */
  @Nullable Phrase before(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      Match count = bound(k, "count-of");
      if (count != null) {
        boolean exact = described(count.to()) && counted(count.to() + 1) != null;
        int of = exact ? count.to() + 1 : count.to();
        boolean told = of < i && (exact || noun(of) && !verb(of));
        return told ? new Phrase(of, of + 1) : antecedent(count.from());
      }
    }
    return null;
  }

  /** The counted noun right before "and their number is", brackets and commas aside. */
  private @Nullable Phrase antecedent(int i) {
    int at = i > 0 && words.token(i - 1).kind() == Token.Kind.MARK ? i - 2 : i - 1;
    return at >= 0 && counted(at) != null ? new Phrase(at, at + 1) : null;
  }

  /** The longest quantifier of a sort at a token. */
  @Nullable Match bound(int i, String bound) {
    for (Match match : words.may(i, "quantifier") ? words.at(i) : List.<Match>of()) {
      if (match.entry().is("quantifier")
          && match.first().preposition() != Split.LIKE
          && match.entry().block().first("bound").orElse("").equals(bound)) {
        return match;
      }
    }
    return null;
  }

  /** The counted noun at a token, behind bound particles too. */
  @Nullable Match counted(int i) {
    return counted(i, false);
  }

  /** The dual in construct at a token whose letters can be another word's. */
  @Nullable Match pairs(int i) {
    return counted(i, true);
  }

  private @Nullable Match counted(int i, boolean pair) {
    for (Match match : words.may(i, "counted") ? words.at(i) : List.<Match>of()) {
      if (match.entry().is("counted")
          && match.first().preposition() != Split.LIKE
          && pair == "pair".equals(match.entry().block().value("class"))) {
        return match;
      }
    }
    return null;
  }

  /** True for the lone conjunction before digits. */
  boolean and(int i) {
    return i < words.size() && words.token(i).fold().equals(Token.AND);
  }
}
