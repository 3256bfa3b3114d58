package org.isnad.cli.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Part;
import org.isnad.codebook.Reading;
import org.isnad.codebook.Span;
import org.isnad.ledger.codes.CrossWalks;

/**
 * Articles with their claims, sentence by sentence, as text for people. Only sentences with a claim
 * or a doubt.
 */
public final class Table {
  private final Labels labels;
  private final ClaimRows rows;
  private final Look look;

  public Table(Labels labels, Look look) {
    this(labels, look, CrossWalks.none());
  }

  /** Articles whose claims have a row for each code too. */
  public Table(Labels labels, Look look, CrossWalks codes) {
    this.labels = labels;
    this.rows = new ClaimRows(labels, codes);
    this.look = look;
  }

  /** The lines of one article. */
  public String document(Article article, Reading reading) {
    Lines lines = new Lines(look, labels.rtl());
    head(lines, article);
    for (Sentence sentence : Sentences.of(article)) {
      Reading within = within(sentence, reading);
      if (!within.claims().isEmpty() || !within.doubts().isEmpty()) {
        sentence(lines, article, sentence, within);
      }
    }
    if (reading.claims().isEmpty()) {
      lines.line(2, labels.text("no-claims"));
    }
    return lines.text();
  }

  private void head(Lines lines, Article article) {
    lines.title(article.title().isBlank() ? labels.text("untitled") : article.title());
    LocalDate published = article.published();
    String facts =
        Stream.of(published, article.outlet(), article.id())
            .filter(Objects::nonNull)
            .map(fact -> labels.latin(Bidi.words(fact.toString())))
            .collect(Collectors.joining(" · "));
    lines.line(0, facts);
  }

  private void sentence(Lines lines, Article article, Sentence sentence, Reading within) {
    if (sentence.part() == Part.TEXT) {
      lines.blank();
      lines.sentence(2, article.text().substring(sentence.start(), sentence.end()));
    }
    within.claims().forEach(claim -> claim(lines, claim));
    for (Doubt doubt : within.doubts()) {
      String words = Bidi.words(doubt.text());
      lines.line(4, labels.latin("? " + doubt.rule() + ": " + words + ": " + doubt.reason()));
    }
  }

  private void claim(Lines lines, Claim claim) {
    lines.head(4, rows.head(claim));
    lines.rows(6, rows.labelColumns(), rows.rows(claim));
  }

  private static Reading within(Sentence sentence, Reading reading) {
    List<Claim> claims =
        reading.claims().stream().filter(claim -> holds(sentence, claim.span())).toList();
    List<Doubt> doubts =
        reading.doubts().stream().filter(doubt -> holds(sentence, doubt.span())).toList();
    return new Reading(claims, doubts, List.of());
  }

  private static boolean holds(Sentence sentence, Span span) {
    return sentence.part() == span.part()
        && sentence.start() <= span.start()
        && span.start() < sentence.end();
  }
}
