package org.isnad.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.cli.diff.Context;
import org.isnad.cli.diff.Difference;
import org.isnad.cli.diff.Field;
import org.isnad.cli.diff.Tally;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.codebook.ClaimType;

/** What differs between two readings of articles, as text for people. */
public final class DiffTable {
  private final Labels labels;
  private final ClaimRows rows;
  private final Look look;
  private final int words;

  /**
   * @param words how many words to show on each side of a trigger
   */
  public DiffTable(Labels labels, Look look, int words) {
    this.labels = labels;
    this.rows = new ClaimRows(labels);
    this.look = look;
    this.words = words;
  }

  /** The differences of one article, one below the other. */
  public String document(Article article, List<Difference> differences) {
    Lines lines = new Lines(look, labels.rtl());
    lines.head(0, labels.latin(Bidi.words(article.id())));
    for (Difference difference : differences) {
      Claim claim = difference.claim();
      String change = labels.text("diff." + difference.change().word());
      lines.line(2, change + " " + rows.head(claim));
      lines.sentence(4, Context.of(article, claim.span(), words));
      lines.rows(4, columns(), rows(difference));
    }
    lines.blank();
    return lines.text();
  }

  private List<Row> rows(Difference difference) {
    Claim before = difference.before();
    Claim after = difference.after();
    if (before == null || after == null) {
      return rows.rows(difference.claim());
    }
    return difference.fields().stream()
        .map(field -> new Row(label(field), turned(value(field, before), value(field, after))))
        .toList();
  }

  private String turned(String before, String after) {
    return before.equals(after)
        ? labels.text("diff.elsewhere", before)
        : labels.text("diff.turned", before, after);
  }

  private String label(Field field) {
    return labels.text(
        switch (field) {
          case TYPE -> "diff.type";
          case TRIGGER -> "diff.trigger";
          case MEANS -> "diff.means";
          case AGENTS -> "who";
          case TARGETS -> "whom";
          case PLACE -> "where";
          case TIME -> "when";
          case FIGURES -> "how-many";
          case SOURCES -> "says";
          case STATUS -> "status";
          case SCOPE -> "scope";
        });
  }

  private int columns() {
    int most = rows.labelColumns();
    for (Field field : Field.values()) {
      most = Math.max(most, Wrap.columns(label(field)));
    }
    return most;
  }

  private String value(Field field, Claim claim) {
    return switch (field) {
      case TYPE -> labels.name(claim.type());
      case TRIGGER -> Bidi.words(claim.trigger());
      case MEANS -> claim.means() == null ? none() : labels.name(claim.means());
      case STATUS -> labels.name(claim.status());
      case SCOPE -> labels.name(claim.scope());
      default -> said(label(field), claim);
    };
  }

  private String said(String label, Claim claim) {
    return rows.rows(claim).stream()
        .filter(row -> row.label().equals(label))
        .map(Row::value)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(), value -> value.isEmpty() ? none() : value));
  }

  private String none() {
    return labels.text("diff.none");
  }

  /** How many of each type, and in which fields. */
  public String counts(Tally tally) {
    Lines lines = new Lines(look, labels.rtl());
    lines.head(
        0,
        labels.text(
            "diff.counts",
            labels.latin(tally.articles()),
            labels.latin(tally.differing()),
            labels.latin(tally.before()),
            labels.latin(tally.after())));
    lines.line(2, changes(tally));
    List<Row> types = tally.types().stream().map(type -> row(tally, type)).toList();
    lines.rows(2, widest(types), types);
    List<Row> fields = new ArrayList<>();
    tally
        .fields()
        .forEach((field, count) -> fields.add(new Row(label(field), labels.latin(count))));
    if (!fields.isEmpty()) {
      lines.head(0, labels.text("diff.fields"));
      lines.rows(2, widest(fields), fields);
    }
    return lines.text();
  }

  private static int widest(List<Row> rows) {
    return rows.stream().mapToInt(row -> Wrap.columns(row.label())).max().orElse(0);
  }

  private Row row(Tally tally, ClaimType type) {
    List<String> counts = new ArrayList<>();
    for (Difference.Change change : Difference.Change.values()) {
      int count = tally.of(type, change);
      if (count > 0) {
        counts.add(labels.text("diff." + change.word()) + " " + labels.latin(count));
      }
    }
    return new Row(labels.name(type), String.join(labels.text("and"), counts));
  }

  private String changes(Tally tally) {
    List<String> counts = new ArrayList<>();
    for (Difference.Change change : Difference.Change.values()) {
      counts.add(labels.text("diff." + change.word()) + " " + labels.latin(tally.of(change)));
    }
    return String.join(labels.text("and"), counts);
  }
}
