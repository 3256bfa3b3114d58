package org.isnad.cli.table;

import java.util.List;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.mention.Mention;

/** Articles with what they mention, sentence by sentence, as text for people. */
public final class MentionList {
  private static final List<String> KINDS = List.of("figure", "time", "place", "actor");
  private final Labels labels;
  private final ClaimRows values;
  private final Look look;

  public MentionList(Labels labels, Look look) {
    this.labels = labels;
    this.values = new ClaimRows(labels);
    this.look = look;
  }

  /** The lines of one article. */
  public String document(Article article, List<Mention> mentions) {
    Lines lines = new Lines(look, labels.rtl());
    lines.line(0, Bidi.words(article.id()));
    for (Sentence sentence : Sentences.of(article)) {
      List<Mention> within = mentions.stream().filter(m -> holds(sentence, m)).toList();
      if (!within.isEmpty()) {
        lines.blank();
        lines.sentence(
            2, article.part(sentence.part()).substring(sentence.start(), sentence.end()));
        rows(lines, 4, within);
      }
    }
    return lines.text();
  }

  /** Mentions as labelled lines. */
  void rows(Lines lines, int indent, List<Mention> mentions) {
    lines.rows(indent, columns(), mentions.stream().map(this::row).toList());
  }

  private static boolean holds(Sentence sentence, Mention mention) {
    return mention.span().part() == sentence.part()
        && mention.span().start() >= sentence.start()
        && mention.span().end() <= sentence.end();
  }

  private int columns() {
    return KINDS.stream().mapToInt(k -> Wrap.columns(labels.text("mention." + k))).max().orElse(0);
  }

  private Row row(Mention mention) {
    return switch (mention) {
      case Mention.Figure figure -> row("figure", figure(figure), figure);
      case Mention.When when -> row("time", values.time(when.time()), when);
      case Mention.Where where -> row("place", values.place(where.place()), where);
      case Mention.Who who -> row("actor", values.party(who.party()), who);
    };
  }

  private Row row(String kind, String value, Mention mention) {
    String where = mention.where().isEmpty() ? "" : " [" + mention.where() + "]";
    return new Row(
        labels.text("mention." + kind), value + labels.latin(": " + mention.rule() + where));
  }

  private String figure(Mention.Figure figure) {
    String words = ClaimRows.counted(figure.text(), figure.of());
    return values.count(figure.min(), figure.max(), figure.approx())
        + " ("
        + Bidi.words(words)
        + ") "
        + labels.latin(figure.kind());
  }
}
