package org.isnad.syntax;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Cell;
import org.isnad.arabic.CliticPrice;
import org.isnad.arabic.Inflection;
import org.isnad.arabic.Orthography;
import org.isnad.arabic.Split;
import org.isnad.arabic.Token;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Match;

/**
 * How unlikely a known reading of a word is, in tenths of a clitic: each clitic costs ten, and what
 * spelling or the words around it speak against costs more. {@link CliticPrice#NEVER} can't be.
 */
final class ReadingCost {
  private static final int NEVER = CliticPrice.NEVER;
  private static final int CLITIC = CliticPrice.CLITIC;
  private static final int AGAINST = 12;
  private static final Set<String> NAMES = Set.of("actor", "place", "region", "site", "country");
  private static final Set<String> COUNTED = Set.of("numeral", "ordinal", "unit", "counted");
  private final Syntax syntax;

  ReadingCost(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Of a form of one token. */
  int of(int i, Match match) {
    Split split = match.first();
    Inflection inflection = match.entry().inflection();
    Token token = syntax.words().token(i);
    int cost = CliticPrice.of(split) + spelling(token, match) + hiddenArticle(i, match);
    if (inflection.verb()) {
      return cost + verb(i, split, inflection);
    }
    boolean afterTag = syntax.tag(i) == Tag.VERB;
    cost += afterTag && split.preposition() == 0 ? AGAINST : 0;
    boolean other = split.clitics() == 0 && !isOf(syntax.tag(i), match.entry());
    cost += closed(syntax.tag(i)) && other ? CLITIC / 2 : 0;
    cost += split.future() ? NEVER : 0;
    return cost + nominal(i, split, match.entry()) + whoever(i, match);
  }

  /** True for tags that only words of the closed class have. */
  private static boolean closed(Tag tag) {
    return switch (tag) {
      case PREPOSITION, CONJUNCTION, SUBORDINATOR, RELATIVE, DEMONSTRATIVE, PRONOUN, NEGATION ->
          true;
      case MARK, NUMBER, FOREIGN, PARTICLE, QUANTIFIER, VERB, NOUN -> false;
    };
  }

  private static boolean isOf(Tag tag, Entry entry) {
    String pos = entry.is("words") ? entry.block().value("pos") : null;
    return pos != null && (Tag.of(pos) == tag || Tag.restates(pos));
  }

  /**
   * The preposition "from" and the pronoun "whoever" are spelt alike: a verb follows the second.
   */
  private int whoever(int i, Match match) {
    boolean both = syntax.words().cuts(i).stream().anyMatch(ReadingCost::isWhoever);
    if (!both) {
      return 0;
    }
    boolean vowel = syntax.words().token(i).text().indexOf('\u064E') >= 0;
    boolean verb = vowel || syntax.tag(i + 1) == Tag.VERB || onlyVerb(i + 1);
    return verb == isWhoever(match) ? 0 : 3;
  }

  private boolean onlyVerb(int i) {
    List<Match> here = syntax.words().at(i);
    return here.stream().anyMatch(m -> m.entry().inflection().verb())
        && here.stream()
            .allMatch(m ->
                m.entry().inflection().verb()
                    || m.entry().inflection().kind() == Inflection.Kind.LITERAL);
  }

  private static boolean isWhoever(Match match) {
    return match.length() == 1 && "whoever".equals(match.entry().block().value("pos"));
  }

  /** Of a token inside a form of several. */
  int inside(int i, Match match) {
    boolean name = NAMES.contains(match.entry().block().kind());
    boolean literal = match.entry().inflection().kind() == Inflection.Kind.LITERAL;
    int clitics = i == match.from() ? CliticPrice.of(match.first()) : 0;
    if (name) {
      boolean cut =
          i > match.from()
              && (CliticPrice.articled(syntax.words().token(i).fold()) || prepositional(i));
      return clitics + (cut ? AGAINST : -AGAINST);
    }
    boolean written = literal || i > match.from();
    return clitics + 4 + (written ? CliticPrice.hidden(syntax.words().token(i).fold()) : 0);
  }

  /**
   * Two lams at a word's head are the article's behind li- or the word's own: the article is there
   * where the phrase ends or goes on with an article, and names have none.
   */
  private int hiddenArticle(int i, Match match) {
    Split split = match.first();
    if (split.preposition() != Split.FOR) {
      return 0;
    }
    boolean own = split.ownLam();
    boolean article = split.definite() && !syntax.words().token(i).fold().contains(split.stem());
    if (!own && !article) {
      return 0;
    }
    if (own && NAMES.contains(match.entry().block().kind())) {
      return -CLITIC / 2;
    }
    boolean definite = i + 1 >= syntax.size() || !syntax.words().token(i + 1).word();
    definite |= !definite && (syntax.tag(i + 1) != Tag.NOUN || syntax.cut(i + 1).definite());
    // the committee is likelier than paradise: a word's own lam is not lost
    int lam = split.articleBeforeLam() ? 1 : 0;
    return article == definite ? -2 - lam : 1;
  }

  private int verb(int i, Split split, Inflection inflection) {
    boolean tagged = syntax.tag(i) == Tag.VERB;
    int cost = tagged ? 0 : AGAINST;
    char preposition = split.preposition();
    boolean purpose = preposition == Split.FOR && inflection.present();
    cost += preposition != 0 && !purpose ? NEVER : 0;
    cost += split.future() && !inflection.present() ? NEVER : 0;
    boolean bound = inflection.cells().stream().allMatch(c -> c.ending() == Cell.Ending.BOUND);
    cost += bound && split.enclitic().isEmpty() ? NEVER : 0;
    boolean silent = split.silentAlef() && !split.enclitic().isEmpty();
    boolean cutShort = inflection.kind() == Inflection.Kind.JUSSIVE;
    cost += cutShort && !syntax.negated(i) && !purpose ? 2 * AGAINST : 0;
    return cost + (silent ? NEVER : 0);
  }

  private int nominal(int i, Split split, Entry entry) {
    boolean pronoun = !split.enclitic().isEmpty();
    if (pronoun && split.definite()) {
      return NEVER;
    }
    boolean name = NAMES.contains(entry.block().kind());
    int cost = name ? pronoun ? AGAINST : 1 : 0;
    cost += name && entry.key().equals("short") ? 6 : 0;
    boolean literal = entry.inflection().kind() == Inflection.Kind.LITERAL;
    boolean word = !name && !COUNTED.contains(entry.block().kind());
    boolean counted = literal && !word && !name && CliticPrice.articled(split.stem());
    cost += literal && word ? literal(i, split, entry) : counted ? CLITIC + 5 : 0;
    return cost + (pronoun && !takesPronoun(entry.inflection()) ? AGAINST + 3 : 0);
  }

  /** A form that is written out may hide particles: another cut that is known is better. */
  private int literal(int i, Split split, Entry entry) {
    String pos = entry.block().first("pos").orElse("");
    if (pos.equals("whole")) {
      return -CLITIC;
    }
    boolean closed = entry.is("words") && Tag.of(pos) != Tag.NOUN;
    boolean before = syntax.tag(i + 1) == Tag.VERB && split.so();
    int joined = closed && split.conjoined() ? before ? -CLITIC - 9 : -CLITIC - 1 : 0;
    if (pos.equals("name")) {
      return 0;
    }
    boolean listed = pos.equals("noun") || pos.equals("adj");
    return joined
        + (listed ? CliticPrice.hiddenPronoun(split.stem()) : CliticPrice.hidden(split.stem()));
  }

  /** A noun behind a bound preposition inside a name: "for the rights of" in an observatory's. */
  private boolean prepositional(int i) {
    return syntax.words().cuts(i).stream()
        .anyMatch(m ->
            m.length() == 1
                && m.first().preposition() == Split.FOR
                && m.entry().inflection().kind() == Inflection.Kind.NOUN);
  }

  /** Not the accusative's alef, nor a dual or sound plural with its last nun. */
  private static boolean takesPronoun(Inflection inflection) {
    return inflection.cells().isEmpty()
        || inflection.cells().stream()
            .anyMatch(c ->
                switch (c.ending()) {
                  case PLAIN,
                      CONSTRUCT,
                      BOUND,
                      CONSTRUCT_ACCUSATIVE,
                      CONSTRUCT_NOMINATIVE,
                      CONSTRUCT_OBLIQUE ->
                      true;
                  case NOMINATIVE, OBLIQUE, ACCUSATIVE, DEFINITE -> false;
                });
  }

  private static int spelling(Token token, Match match) {
    Entry entry = match.entry();
    int against =
        Orthography.against(token.text(), match.first(), entry.form(), entry.inflection().verb());
    return against + (Spelling.differs(token, match) ? AGAINST + 3 : 0);
  }
}
