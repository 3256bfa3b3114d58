package org.isnad.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.Agreement;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Match;

/** What the words of a sentence say of each other: tags, clitics, definiteness, noun phrases. */
public final class Syntax {
  private final Words words;
  private final Tag[] tags;
  private final Split[] splits;

  /** Phrases read before: the same question is asked of many rules. */
  private final Map<Integer, Optional<Phrase>> phrases = new HashMap<>();

  private Syntax(Words words) {
    this.words = words;
    this.tags = Tagger.tags(words);
    this.splits = new Split[words.size()];
    for (int i = 0; i < splits.length; i++) {
      splits[i] = split(i);
    }
  }

  /** Reads a sentence. */
  public static Syntax of(Words words) {
    return new Syntax(words);
  }

  /** The words it was read from. */
  public Words words() {
    return words;
  }

  /** How many tokens the sentence has. */
  public int size() {
    return tags.length;
  }

  /** The tag of a token; MARK outside the sentence. */
  public Tag tag(int i) {
    return i < 0 || i >= tags.length ? Tag.MARK : tags[i];
  }

  /** The likeliest cut of a token into clitics and stem. */
  public Split cut(int i) {
    return splits[i];
  }

  private Split split(int i) {
    Token token = words.token(i);
    if (!token.word()) {
      return new Split("", token.fold(), "");
    }
    Optional<Match> known = words.first(i, m -> m.length() == 1);
    if (known.isEmpty()) {
      known = words.first(i, m -> true);
    }
    return known
        .map(m ->
            m.length() == 1 ? m.first() : new Split(m.first().proclitics(), m.first().stem(), ""))
        .orElseGet(() -> Clitics.unknown(token.fold()));
  }

  /** True if a conjunction is bound to the token or the token is one. */
  public boolean conjoined(int i) {
    return i < size() && (splits[i].conjoined() || tag(i) == Tag.CONJUNCTION);
  }

  /** The preposition bound to the token, or 0. */
  public char preposition(int i) {
    return i < size() ? splits[i].preposition() : 0;
  }

  /** True if the token has the article, a pronoun, or names one thing in the world. */
  public boolean definite(int i) {
    return splits[i].definite()
        || !splits[i].enclitic().isEmpty() && tag(i) == Tag.NOUN
        || proper(i);
  }

  /** True if a name of the actor or place lexicons starts here. */
  public boolean proper(int i) {
    return words.any(i, Syntax::named);
  }

  /** True if the name of a holder of an office starts here. */
  public boolean person(int i) {
    return words.any(i, "actor", m -> m.entry().block().first("kind").orElse("").equals("office"));
  }

  private static boolean named(Match match) {
    return switch (match.entry().block().kind()) {
      case "actor" -> !match.entry().block().first("kind").orElse("").equals("category");
      case "country", "region", "site", "place" -> !match.entry().key().startsWith("demonym");
      default -> false;
    };
  }

  /** True for a noun or adjective whose ending shows the feminine. */
  public boolean feminine(int i) {
    return Agreement.feminineNoun(splits[i].stem());
  }

  /** True for a noun or adjective whose ending shows a masculine dual or plural. */
  public boolean plural(int i) {
    return Agreement.masculineNumber(splits[i].stem());
  }

  /** True if a pronoun is bound to the token's end. */
  public boolean pronominal(int i) {
    return !splits[i].enclitic().isEmpty();
  }

  /** True if the lexicon knows no form that starts here, which is most often a name, or a name. */
  public boolean unknown(int i) {
    return tag(i) == Tag.NOUN && !words.any(i, m -> !onlyName(m)) && !splits[i].definite();
  }

  private static boolean onlyName(Match match) {
    return match.entry().is("words") && "name".equals(match.entry().block().value("pos"));
  }

  /** True if a {@code words} block of that {@code pos} knows the token. */
  public boolean is(int i, String pos) {
    // A loop and no stream: asked several times for every word
    for (Match match : words.may(i, "words") ? words.at(i) : List.<Match>of()) {
      if (match.entry().is("words") && pos.equals(match.entry().block().value("pos"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words block of that id that starts at a token, if it does: {@code on}, {@code by-agent} …
   */
  public Optional<Match> word(int i, String id) {
    return words.first(i, "words", m -> m.entry().block().id().equals(id));
  }

  /** A nationality or other nisba adjective. */
  public Optional<Match> demonym(int i) {
    return words.first(i, m -> m.entry().key().startsWith("demonym"));
  }

  /** True behind a negation. */
  boolean negated(int i) {
    return tag(i - 1) == Tag.NEGATION;
  }

  /** True behind the negation that cuts the present short. */
  boolean jussive(int i) {
    return word(i - 1, "negation-past").isPresent();
  }

  /** True behind a particle that takes the subjunctive: that, so that, the future's negation. */
  boolean subjoined(int i) {
    return word(i - 1, "subjunctive").isPresent() || word(i - 1, "negation-future").isPresent();
  }

  /** True if a number word stands here. */
  boolean numeral(int i) {
    return words.longest(i, "numeral").isPresent();
  }

  /** True for a quotation mark. */
  public boolean quote(int i) {
    return i >= 0 && i < size() && words.token(i).quote();
  }

  /** The longest noun phrase that starts at a token, if one does. */
  public Optional<Phrase> phrase(int i) {
    if (i < 0 || i >= size()) {
      return Optional.empty();
    }
    Optional<Phrase> known = phrases.get(i);
    if (known == null) {
      known = new PhraseReader(this).at(i);
      phrases.put(i, known);
    }
    return known;
  }

  /**
   * The article's words for a stretch of tokens: a bound conjunction and a bound preposition before
   * them are cut off, but a preposition that swallowed the article stays.
   */
  public Span span(int from, int to) {
    Span whole = words.sentence().span(from, to);
    int cut = cutLength(from);
    return cut == 0 ? whole : new Span(whole.part(), whole.start() + cut, whole.end());
  }

  /** How many characters of the token its proclitics take that can be cut off. */
  private int cutLength(int i) {
    Token token = words.token(i);
    String proclitics = splits[i].proclitics();
    int letters = tag(i) == Tag.VERB ? (splits[i].conjoined() ? 1 : 0) : proclitics.length();
    if (letters == 0) {
      return 0;
    }
    boolean swallowed = proclitics.endsWith(String.valueOf(Split.FOR)) && splits[i].definite();
    if (swallowed) {
      letters--;
    }
    return letters >= token.fold().length() ? 0 : Clitics.charactersOf(token.text(), letters);
  }
}
