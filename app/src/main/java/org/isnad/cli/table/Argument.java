package org.isnad.cli.table;

import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Dropped;
import org.isnad.codebook.Reading;
import org.isnad.codebook.Span;
import org.isnad.mention.Mention;

/**
 * Why a text was read as it was: each claim's fields with what they rest on, then doubts, then what
 * was dropped, then what no claim took.
 */
public final class Argument {
  private final Labels labels;
  private final ClaimRows rows;
  private final ReasonRows reasons;
  private final MentionList mentions;
  private final Look look;

  public Argument(Labels labels, Look look) {
    this.labels = labels;
    this.rows = new ClaimRows(labels);
    this.reasons = new ReasonRows(labels);
    this.mentions = new MentionList(labels, look);
    this.look = look;
  }

  /** The argument as lines of text. */
  public String of(Article article, Reading reading) {
    Lines lines = new Lines(look, labels.rtl());
    read(lines, article, reading);
    return lines.text();
  }

  /** The same, and which of a text's mentions no claim rests on. */
  public String of(Article article, Reading reading, List<Mention> all) {
    Lines lines = new Lines(look, labels.rtl());
    read(lines, article, reading);
    List<Mention> left = all.stream().filter(mention -> !taken(mention.span(), reading)).toList();
    heading(lines, "explain.left", left);
    mentions.rows(lines, 2, left);
    return lines.text();
  }

  private void read(Lines lines, Article article, Reading reading) {
    lines.sentence(0, article.text());
    heading(lines, "explain.claims", reading.claims());
    for (Claim claim : reading.claims()) {
      lines.line(2, rows.head(claim));
      lines.rows(4, reasons.labelColumns(), reasons.rows(claim));
    }
    heading(lines, "explain.doubts", reading.doubts());
    for (Doubt doubt : reading.doubts()) {
      String words = Bidi.words(doubt.text());
      lines.line(2, labels.latin(doubt.rule() + ": " + words + ": " + doubt.reason()));
    }
    heading(lines, "explain.dropped", reading.dropped());
    for (Dropped dropped : reading.dropped()) {
      lines.line(2, Bidi.words(dropped.text()) + ": " + reasons.rule(dropped.reason()));
    }
  }

  private void heading(Lines lines, String key, List<?> items) {
    lines.blank();
    String nothing = items.isEmpty() ? ": " + labels.text("explain.nothing") : "";
    lines.head(0, labels.text(key) + nothing);
  }

  private static boolean taken(Span words, Reading reading) {
    return reading.claims().stream()
        .anyMatch(claim -> claim.evidence().stream().anyMatch(words::overlaps));
  }
}
