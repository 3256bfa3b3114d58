package org.isnad.cli.table;

import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Dropped;
import org.isnad.codebook.Reading;
import org.isnad.codebook.Reason;

/**
 * Why a text was read as it was: each claim over the steps it rests on, then doubts, then what was
 * dropped.
 */
public final class Argument {
  private final Labels labels;
  private final ClaimRows rows;
  private final Look look;

  public Argument(Labels labels, Look look) {
    this.labels = labels;
    this.rows = new ClaimRows(labels);
    this.look = look;
  }

  /** The argument as lines of text. */
  public String of(Article article, Reading reading) {
    Lines lines = new Lines(look, labels.rtl());
    lines.sentence(0, article.text());
    heading(lines, "explain.claims", reading.claims());
    reading.claims().forEach(claim -> claim(lines, claim));
    heading(lines, "explain.doubts", reading.doubts());
    for (Doubt doubt : reading.doubts()) {
      String words = Bidi.words(doubt.text());
      lines.line(2, labels.latin(doubt.rule() + ": " + words + ": " + doubt.reason()));
    }
    heading(lines, "explain.dropped", reading.dropped());
    for (Dropped dropped : reading.dropped()) {
      lines.line(2, Bidi.words(dropped.text()));
      reason(lines, dropped.reason());
    }
    return lines.text();
  }

  private void heading(Lines lines, String key, List<?> items) {
    lines.blank();
    String nothing = items.isEmpty() ? ": " + labels.text("explain.nothing") : "";
    lines.head(0, labels.text(key) + nothing);
  }

  private void claim(Lines lines, Claim claim) {
    lines.line(2, rows.head(claim));
    claim.why().forEach(reason -> reason(lines, reason));
  }

  private void reason(Lines lines, Reason reason) {
    String words = reason.text().isEmpty() ? "" : " " + Bidi.words(reason.text());
    String where = reason.where().isEmpty() ? "" : " [" + reason.where() + "]";
    lines.line(4, labels.latin(reason.step() + words + ": " + reason.rule() + where));
  }
}
