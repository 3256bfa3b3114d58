package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Agreement;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Pronoun;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/**
 * Whom words mean that name no one by themselves: by the nationality behind them, by the pronoun
 * bound to them, or as the one of their kind that the article named before.
 */
final class References {
  /** What fights for others: their people are they. */
  private static final Set<String> GROUPS =
      Set.of("armed-group", "party", "people", "mission", "international");

  private static final int ARTICLE = 2;
  private final Syntax syntax;
  private final Memory memory;

  References(Syntax syntax, Memory memory) {
    this.syntax = syntax;
    this.memory = memory;
  }

  /** Whom the phrase means: its head, or one that stands behind it in the genitive. */
  Optional<Named> named(Phrase phrase) {
    int head = head(phrase);
    for (int i = head; i < phrase.to(); i++) {
      if (i == head || syntax.cut(i).definite() || syntax.pronominal(i)) {
        Optional<Named> named = named(new Phrase(i == head ? phrase.from() : i, phrase.to()), i);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Named> named(Phrase phrase, int head) {
    List<Match> matches =
        syntax.words().at(head).stream().filter(m -> m.to() <= phrase.to() && refers(m)).toList();
    int longest = matches.stream().mapToInt(Match::length).max().orElse(0);
    return matches.stream()
        .filter(m -> m.length() == longest)
        .flatMap(m -> named(phrase, head, m).stream())
        .findFirst();
  }

  private int head(Phrase phrase) {
    int i = phrase.from();
    while (i < phrase.to() - 1
        && (syntax.tag(i) == Tag.DEMONSTRATIVE
            || syntax.tag(i) == Tag.QUANTIFIER
            || syntax.quote(i))) {
      i++;
    }
    return i;
  }

  private static boolean refers(Match match) {
    return match.entry().is("reference") || "category".equals(match.entry().block().value("kind"));
  }

  private Optional<Named> named(Phrase phrase, int head, Match match) {
    Block block = match.entry().block();
    Pronoun pronoun = Pronoun.of(match.last().enclitic());
    if (pronoun != Pronoun.OTHER) {
      return memory
          .last(head, h -> h.pronouns().contains(pronoun) && owns(h))
          .flatMap(owner -> belonging(block, owner));
    }
    if (block.all("refers").contains("own")) {
      return Optional.empty();
    }
    Optional<Match> nation = Composition.nationality(syntax.words(), match.to(), phrase.to());
    if (nation.isPresent()) {
      return adjacent(match, nation.get())
          ? Composition.named(memory.lexicon(), match, nation.get().entry().block())
          : Optional.empty();
    }
    if (!alone(phrase, match)) {
      return Optional.empty();
    }
    if (definite(phrase, head)) {
      return before(head, match);
    }
    return match.entry().is("reference") ? Optional.empty() : home(block);
  }

  /** At most one adjective stands between. */
  private boolean adjacent(Match head, Match nation) {
    return nation.from() - head.to() <= 1;
  }

  /** True if nothing that tells more stands behind the word: other forces are not these. */
  private boolean alone(Phrase phrase, Match match) {
    for (int i = match.to(); i < phrase.to(); i++) {
      if (!syntax.is(i, "epithet") && !syntax.quote(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean definite(Phrase phrase, int head) {
    return syntax.cut(head).definite() || head > phrase.from();
  }

  private static boolean owns(Heard heard) {
    return !heard.block().first("kind").orElse("").equals("category");
  }

  /** What belongs to an owner: a state's army and government, a group's own people. */
  private Optional<Named> belonging(Block head, Heard owner) {
    String body = head.first("body").orElse("");
    boolean group = GROUPS.contains(owner.kind());
    if (body.equals("self")) {
      return group || owner.kind().equals("army") || owner.kind().equals("police")
          ? Optional.of(owner.named())
          : Optional.empty();
    }
    if (body.equals("state")) {
      return memory.lexicon().block("country", owner.country()).flatMap(Named::of);
    }
    if (group && body.equals("army")) {
      return Optional.of(owner.named());
    }
    return group
        ? Optional.empty()
        : memory.lexicon().body(owner.country(), body).flatMap(Named::of);
  }

  /** The one of its kind named before; one whose name begins with the same word comes first. */
  private Optional<Named> before(int head, Match match) {
    Block block = match.entry().block();
    String word = bare(head);
    List<String> kinds = block.all("refers");
    // "The last raid" is no one
    boolean latter = syntax.tag(head - 1) != Tag.NOUN || syntax.conjoined(head);
    Optional<Heard> same =
        match.entry().is("reference")
            ? memory.last(head, h -> h.heads().contains(word))
            : memory.last(
                head, h -> match.entry().key().equals("plural") && h.block().equals(block));
    return same.or(() ->
            kinds.isEmpty()
                ? Optional.empty()
                : memory.last(head, h -> fits(h, kinds, word, latter)))
        .filter(h -> match.entry().is("reference") || memory.only(h))
        .map(Heard::named)
        .or(() -> home(block));
  }

  private static boolean fits(Heard heard, List<String> kinds, String word, boolean latter) {
    if (kinds.contains("any")) {
      Pronoun pronoun = Agreement.feminineNoun(word) ? Pronoun.SHE : Pronoun.HE;
      boolean speaks = heard.kind().equals("office") || heard.kind().equals("state");
      return latter && speaks && heard.pronouns().contains(pronoun);
    }
    return kinds.contains(heard.kind());
  }

  /** The head without particles and article. */
  private String bare(int head) {
    String stem = Folding.fold(syntax.cut(head).stem());
    return syntax.cut(head).definite() ? stem.substring(ARTICLE) : stem;
  }

  /** A body of the country that the article is about. */
  private Optional<Named> home(Block block) {
    Optional<String> body = block.first("body").filter(b -> block.first("refers").isPresent());
    return body.flatMap(
        b -> memory.country().flatMap(c -> memory.lexicon().body(c, b)).flatMap(Named::of));
  }
}
