package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.codebook.Article;
import org.isnad.codebook.Party;
import org.isnad.codebook.Span;
import org.isnad.codebook.Time;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.figure.FigureFinder;
import org.isnad.mention.figure.FigureMention;
import org.isnad.mention.time.TimeFinder;
import org.isnad.mention.time.TimeMemory;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.Words;

/**
 * Reads what an article mentions: figures, times, places, actors; which act they belong to is not
 * asked. Immutable and safe to share between threads.
 */
public final class MentionReader {
  private final Lexicon lexicon;
  private final TimeFinder times;
  private final FigureFinder figures;

  public MentionReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.times = new TimeFinder(lexicon);
    this.figures = new FigureFinder(lexicon);
  }

  /** Every mention of title and text, in the order of the text; never fails. */
  public List<Mention> read(Article article) {
    ArticleWords whole = ArticleWords.of(article, lexicon);
    TimeMemory said = new TimeMemory(whole.anchor());
    List<Mention> mentions = new ArrayList<>();
    for (Words words : whole.sentences()) {
      whole.memory().note(words);
      sentence(Syntax.of(words), whole.memory(), said, mentions);
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private void sentence(Syntax syntax, Memory memory, TimeMemory said, List<Mention> mentions) {
    Words words = syntax.words();
    List<TimeMention> when = times.find(words, said);
    when.forEach(time -> mentions.add(time(words, time)));
    figures.find(words, when).forEach(figure -> mentions.add(figure(syntax, figure)));
    for (PlaceMention place : new PlaceFinder(syntax, memory).all()) {
      mentions.add(new Mention.Where(place.place(), place.doubtful(), place.why(), place.where()));
    }
    actors(syntax, new ActorFinder(syntax, memory), mentions);
  }

  private static Mention time(Words words, TimeMention time) {
    Span span = words.sentence().span(time.from(), time.to());
    return new Mention.When(
        new Time(span, words.text(span), time.first(), time.last()),
        lower(time.kind()),
        time.rule(),
        time.where());
  }

  private static Mention figure(Syntax syntax, FigureMention figure) {
    Words words = syntax.words();
    Span span = words.sentence().span(figure.from(), figure.to());
    boolean counted = figure.ofFrom() < figure.ofTo();
    return new Mention.Figure(
        span,
        words.text(span),
        figure.min(),
        figure.max(),
        figure.approx(),
        counted ? words.text(syntax.span(figure.ofFrom(), figure.ofTo())) : null,
        lower(figure.kind()),
        figure.rule(),
        figure.where());
  }

  /** A phrase that names someone, and what stands in a phrase that does not. */
  private static void actors(Syntax syntax, ActorFinder finder, List<Mention> mentions) {
    int i = 0;
    while (i < syntax.size()) {
      Optional<Phrase> phrase = syntax.phrase(i).filter(finder::means);
      if (phrase.isPresent()) {
        Party party = finder.party(phrase.get());
        mentions.add(new Mention.Who(party, finder.why(phrase.get()), finder.where(phrase.get())));
      }
      i = phrase.map(Phrase::to).orElse(i + 1);
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
