package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Sentence;
import org.isnad.codebook.Party;
import org.isnad.lexicon.Match;
import org.isnad.mention.ActorFinder;
import org.isnad.mention.Memory;
import org.isnad.mention.PlaceFinder;
import org.isnad.mention.PlaceMention;
import org.isnad.mention.Trigger;
import org.isnad.mention.TriggerFinder;
import org.isnad.mention.figure.FigureFinder;
import org.isnad.mention.figure.FigureMention;
import org.isnad.mention.time.TimeFinder;
import org.isnad.mention.time.TimeMemory;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Tag;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/** One sentence with all its mentions: what the rules of this package look at. */
final class Scene {
  final Syntax syntax;
  final ActorFinder actors;
  final List<TimeMention> times;
  final List<FigureMention> figures;
  final List<PlaceMention> places;
  final TriggerFinder found;
  final Clauses clauses;

  /** Read once, where first asked for. */
  private @Nullable Subjects subjects;

  private Scene(Syntax syntax, Memory memory, List<TimeMention> times, FigureFinder figures) {
    this.syntax = syntax;
    this.actors = new ActorFinder(syntax, memory);
    this.times = times;
    this.figures = figures.find(syntax.words(), times);
    this.places = new PlaceFinder(syntax, memory).find();
    this.found = TriggerFinder.in(syntax);
    this.clauses = Clauses.of(syntax);
  }

  /** Who is the subject of each verb. */
  Subjects subjects() {
    if (subjects == null) {
      subjects = new Subjects(this);
    }
    return subjects;
  }

  /** What the finders need that is the same for all sentences. */
  record Finders(TimeFinder times, FigureFinder figures) {}

  static Scene of(Words words, Memory memory, Finders finders, TimeMemory said) {
    Syntax syntax = Syntax.of(words);
    return new Scene(syntax, memory, finders.times().find(words, said), finders.figures());
  }

  Sentence sentence() {
    return syntax.words().sentence();
  }

  List<Trigger> triggers() {
    return found.triggers();
  }

  int size() {
    return syntax.size();
  }

  Party party(Phrase phrase) {
    return actors.party(phrase);
  }

  /** The words of a stretch of tokens as they stand, bound particles before them cut off. */
  String text(int from, int to) {
    return syntax.words().text(syntax.span(from, to));
  }

  /** The time mention that covers a token. */
  Optional<TimeMention> timeAt(int i) {
    return times.stream().filter(t -> t.from() <= i && i < t.to()).findFirst();
  }

  /** The figure whose number words cover a token. */
  Optional<FigureMention> figureAt(int i) {
    return figures.stream().filter(f -> f.from() <= i && i < f.to()).findFirst();
  }

  /** True if a word covers the token that is an act wherever it stands. */
  boolean triggerAt(int i) {
    return triggers().stream()
        .anyMatch(t -> t.from() <= i && i < t.to() && (t.verb() || !t.weak()));
  }

  /** The noun phrase at a token, or behind the figure that stands there. */
  Optional<Phrase> phrase(int i) {
    int at = skip(i);
    Optional<FigureMention> figure = figureAt(at);
    if (figure.isPresent() && figure.get().ofTo() > figure.get().ofFrom()) {
      return counted(figure.get());
    }
    if (at >= size() || timeAt(at).isPresent()) {
      return Optional.empty();
    }
    return syntax.phrase(at).flatMap(this::cutAtMentions);
  }

  /** The counted noun with all that belongs to it. */
  private Optional<Phrase> counted(FigureMention figure) {
    Optional<Phrase> whole = syntax.phrase(figure.ofFrom()).flatMap(this::cutAtMentions);
    return whole
        .map(p -> p.to() >= figure.ofTo() ? p : new Phrase(p.from(), figure.ofTo()))
        .or(() -> Optional.of(new Phrase(figure.ofFrom(), figure.ofTo())));
  }

  /** A phrase ends before a time or another act. */
  private Optional<Phrase> cutAtMentions(Phrase phrase) {
    int to = phrase.from();
    boolean title = syntax.is(phrase.from(), "title");
    while (to < phrase.to()
        && timeAt(to).isEmpty()
        && (to == phrase.from() || title || !triggerAt(to))) {
      to++;
    }
    while (to > phrase.from() + 1 && syntax.quote(to - 1) && !opens(phrase.from(), to - 1)) {
      to--;
    }
    return to > phrase.from() ? Optional.of(new Phrase(phrase.from(), to)) : Optional.empty();
  }

  private boolean opens(int from, int to) {
    int quotes = 0;
    for (int i = from; i < to; i++) {
      quotes += syntax.quote(i) ? 1 : 0;
    }
    return quotes % 2 == 1;
  }

  /** Steps over adverbs, quotes and times. */
  int skip(int i) {
    int at = i;
    while (at < size()
        && (syntax.tag(at) == Tag.PARTICLE || syntax.quote(at) || timeAt(at).isPresent())) {
      at++;
    }
    return at;
  }

  /** The longest match of a kind at a token. */
  Optional<Match> at(int i, String kind) {
    return syntax.words().longest(i, kind);
  }
}
