package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Dropped;
import org.isnad.codebook.Reason;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Match;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;

/**
 * Finds act words, longest first; words inside a name or a set phrase that is no act are dropped
 * with the reason.
 */
public final class TriggerFinder {
  private final Syntax syntax;
  private final List<Trigger> triggers = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();

  private TriggerFinder(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The act words of a sentence, left to right, none overlapping another. */
  public static TriggerFinder in(Syntax syntax) {
    TriggerFinder finder = new TriggerFinder(syntax);
    int i = 0;
    while (i < syntax.size()) {
      i = finder.at(i);
    }
    return finder;
  }

  /** The act words. */
  public List<Trigger> triggers() {
    return triggers;
  }

  /** Act words that are none here. */
  public List<Dropped> dropped() {
    return dropped;
  }

  private int at(int i) {
    Optional<Match> act = act(i);
    Optional<Match> name = cover(i, act.map(Match::length).orElse(0));
    if (act.isPresent() && name.isEmpty() && !taken(i, type(act.get()))) {
      triggers.add(trigger(act.get()));
      return act.get().to();
    }
    if (name.isPresent()) {
      drop(i, name.get());
      return name.get().to();
    }
    return i + 1;
  }

  /** A name or set phrase that holds the words from here and is longer than the act word. */
  private Optional<Match> cover(int i, int length) {
    return syntax.words().at(i).stream()
        .filter(m ->
            m.length() > Math.max(1, length) || m.entry().is("not-claim") && m.length() >= length)
        .filter(m -> m.entry().is("actor") || m.entry().is("not-claim"))
        .filter(m -> m.entry().block().first("reach").orElse("same").equals("same"))
        .findFirst();
  }

  private void drop(int from, Match name) {
    for (int i = from; i < name.to(); i++) {
      Optional<Match> act = act(i);
      if (act.isPresent()) {
        Span span = syntax.span(act.get().from(), act.get().to());
        String rule = "inside words that name something else: " + name.entry().form();
        dropped.add(
            new Dropped(
                span,
                syntax.words().text(span),
                new Reason("trigger", syntax.words().text(span), rule, name.entry().where())));
      }
    }
  }

  /**
   * The act word at a token: its part of speech fits, its noun is near, long, strong before weak.
   */
  private Optional<Match> act(int i) {
    boolean verb = syntax.tag(i) == Tag.VERB;
    return syntax
        .words()
        .at(i, "trigger")
        .filter(m -> fits(m, verb))
        .filter(m -> !Needs.any(m) || Needs.of(syntax, m) != Needs.NONE)
        .filter(m -> Surroundings.allow(syntax, m))
        .min(
            Comparator.comparing((Match m) -> !Needs.any(m))
                .thenComparing(Match::length, Comparator.reverseOrder())
                .thenComparingInt(m -> Needs.any(m) ? Math.abs(Needs.of(syntax, m) - i) : 0)
                .thenComparingInt(Match::clitics)
                .thenComparing(m -> m.entry().block().first("weak").isPresent())
                .thenComparing(m -> m.entry().inflection().verb() != verb));
  }

  private boolean fits(Match match, boolean verb) {
    if (syntax.word(match.from(), "jointly").isPresent()) {
      return false;
    }
    if (match.length() == 1
        && syntax.is(match.from(), "binding")
        && syntax.tag(match.to()) == Tag.PREPOSITION) {
      return false;
    }
    if (match.entry().key().equals("form")) {
      return true;
    }
    if (verb && match.length() == 1 && syntax.word(match.from(), "undergo").isPresent()) {
      return false;
    }
    return match.entry().inflection().verb()
        ? verb && match.first().preposition() == 0
        : !verb || match.length() > 1;
  }

  private Trigger trigger(Match match) {
    ClaimType type = type(match);
    boolean verb =
        match.entry().inflection().verb()
            || match.entry().key().equals("form") && syntax.tag(match.from()) == Tag.VERB;
    return new Trigger(match, type, verb, Needs.any(match) ? Needs.of(syntax, match) : Needs.NONE);
  }

  /** The noun of an idiom is no act of its own. */
  private boolean taken(int i, ClaimType type) {
    return triggers.stream().anyMatch(t -> t.need() == i && t.type() == type);
  }

  private static ClaimType type(Match match) {
    return ClaimType.valueOf(match.entry().block().stem().toUpperCase(Locale.ROOT));
  }
}
