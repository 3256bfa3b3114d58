package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Token;
import org.isnad.codebook.Article;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;
import org.isnad.syntax.Words;

/**
 * Words that stand as names of places do: behind a word for a settlement, or behind "in" where no
 * everyday word of the lexicon is meant. Tells which of them the gazetteer lacks.
 */
public final class NameUses {
  private final Lexicon lexicon;

  public NameUses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * One use of a name.
   *
   * @param name folded, bound particles before it cut off
   * @param found a place of the gazetteer was found there
   */
  public record Use(String name, boolean found) {}

  /** The uses in an article, in the order of the text. */
  public List<Use> of(Article article) {
    ArticleWords whole = ArticleWords.of(article, lexicon);
    List<Use> uses = new ArrayList<>();
    for (Words words : whole.sentences()) {
      Syntax syntax = Syntax.of(words);
      List<PlaceMention> places = new PlaceFinder(syntax, whole.memory()).find();
      for (int i = 1; i < syntax.size(); i++) {
        if (named(syntax, i)) {
          int at = i;
          boolean found =
              places.stream()
                  .anyMatch(p -> p.place().id() != null && p.from() <= at && at < p.to());
          uses.add(new Use(syntax.cut(i).stem(), found));
        }
      }
    }
    return uses;
  }

  private static boolean named(Syntax syntax, int i) {
    boolean settlement =
        syntax
                .words()
                .any(
                    i - 1,
                    "placeword",
                    m -> m.entry().block().id().equals("settlement") && single(m))
            && !syntax.cut(i - 1).definite();
    boolean in = syntax.word(i - 1, "in").isPresent();
    boolean word = syntax.words().token(i).kind() == Token.Kind.WORD && syntax.tag(i) == Tag.NOUN;
    boolean bare = syntax.cut(i).proclitics().isEmpty() && syntax.cut(i).enclitic().isEmpty();
    return word && bare && (settlement || in) && name(syntax, i);
  }

  private static boolean single(Match match) {
    return !match.entry().key().equals("plural");
  }

  /** A place's name, or a word that the lexicon has nothing else for. */
  private static boolean name(Syntax syntax, int i) {
    return syntax.words().any(i, NameUses::place)
        || syntax.unknown(i)
        || syntax.words().at(i).isEmpty();
  }

  private static boolean place(Match match) {
    return switch (match.entry().block().kind()) {
      case "place", "region", "site", "country" -> match.entry().key().equals("form");
      default -> false;
    };
  }
}
