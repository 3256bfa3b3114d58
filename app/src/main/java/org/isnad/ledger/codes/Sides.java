package org.isnad.ledger.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.codebook.Party;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Match;

/** On which side a party is: who bears arms and for whom, and who bears none. */
final class Sides {
  private final Lexicon lexicon;
  private final Map<String, String> ofKind = new HashMap<>();
  private final Map<String, String> ofActor = new HashMap<>();

  Sides(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon
        .blocks("side")
        .forEach(side -> {
          words(side, "kind").forEach(kind -> ofKind.put(kind, side.id()));
          words(side, "actor").forEach(actor -> ofActor.put(actor, side.id()));
        });
  }

  /** The words of all values of a key, which are parted by blanks. */
  static Stream<String> words(Block block, String key) {
    return block.all(key).stream().flatMap(value -> Stream.of(value.split("\\s+")));
  }

  /**
   * The head of the phrase says it first: children of fighters are no fighters. Then the body that
   * it names.
   */
  Optional<String> of(Party party) {
    String id = party.id();
    Optional<String> head =
        at(party.text(), "actor")
            .map(m -> m.entry().block())
            .filter(b -> "category".equals(b.value("kind")))
            .flatMap(b -> Stream.ofNullable(ofActor.get(b.id())))
            .filter(side -> id == null || !side.equals("armed"))
            .findFirst();
    return head.or(() -> id == null ? Optional.empty() : named(id));
  }

  private Optional<String> named(String id) {
    String own = ofActor.get(id);
    if (own != null) {
      return Optional.of(own);
    }
    Optional<String> kind = lexicon.block("actor", id).map(b -> b.first("kind").orElse(""));
    boolean country = kind.isEmpty() && lexicon.block("country", id).isPresent();
    return (country ? Optional.of("country") : kind).map(ofKind::get);
  }

  /** The country a party is of, ISO 3166-1 alpha-2, if it names a body of one or the country. */
  Optional<String> country(Party party) {
    String id = party.id();
    if (id == null) {
      return Optional.empty();
    }
    Optional<Block> body = lexicon.block("actor", id);
    return body.isPresent()
        ? body.flatMap(b -> b.first("country"))
        : lexicon.block("country", id).map(Block::id);
  }

  /** The longest lexicon forms of a kind of block at the head of a text. */
  Stream<Match> at(String text, String kind) {
    List<Sentence> sentences = Sentences.of(Article.ofText("words", "", text, null));
    return sentences.isEmpty()
        ? Stream.empty()
        : longest(head(lexicon.at(sentences.getFirst())).stream().filter(m -> m.entry().is(kind)));
  }

  /** What starts at the first word, or behind "a number of" and the like. */
  private static List<Match> head(List<List<Match>> words) {
    int i = 0;
    while (i < words.size() - 1 && words.get(i).stream().anyMatch(Sides::counts)) {
      i++;
      while (i < words.size() - 1 && words.get(i).stream().anyMatch(Sides::preposition)) {
        i++;
      }
    }
    return words.get(i);
  }

  private static boolean counts(Match match) {
    return match.entry().is("quantifier") || match.entry().is("numeral");
  }

  private static boolean preposition(Match match) {
    return match.entry().is("words") && "prep".equals(match.entry().block().value("pos"));
  }

  private static Stream<Match> longest(Stream<Match> matches) {
    List<Match> all = matches.toList();
    int length = all.stream().mapToInt(Match::length).max().orElse(0);
    return all.stream().filter(m -> m.length() == length);
  }
}
