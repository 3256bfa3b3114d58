package org.isnad.cli.table;

import java.util.List;
import java.util.Locale;
import org.isnad.arabic.Token;
import org.isnad.syntax.Readings;
import org.isnad.syntax.Segmentation;
import org.isnad.syntax.Syntax;
import org.isnad.syntax.WordReading;

/** A sentence's tokens with their readings, as text for people. */
public final class WordList {
  private final Labels labels;
  private final Look look;
  private final int most;

  /**
   * @param most how many readings of a word to show
   */
  public WordList(Labels labels, Look look, int most) {
    this.labels = labels;
    this.look = look;
    this.most = most;
  }

  /** A line a token: its offsets, words and tag; below it its readings, best first. */
  public String sentence(Syntax syntax) {
    Lines lines = new Lines(look, labels.rtl());
    Readings readings = Readings.of(syntax);
    for (int i = 0; i < syntax.size(); i++) {
      Token token = syntax.words().token(i);
      String place = token.start() + "–" + token.end();
      lines.head(
          0,
          labels.latin(place)
              + " "
              + Bidi.words(token.text())
              + " "
              + labels.latin(tag(syntax, i)));
      if (token.word()) {
        List<WordReading> all = readings.at(i);
        all.stream().limit(most).forEach(r -> lines.line(4, line(r)));
      }
    }
    lines.blank();
    lines.sentence(0, String.join(" ", Segmentation.pieces(syntax)));
    return lines.text();
  }

  private static String tag(Syntax syntax, int i) {
    return syntax.tag(i).name().toLowerCase(Locale.ROOT);
  }

  private String line(WordReading reading) {
    String features = reading.features().isEmpty() ? "" : " " + reading.features();
    String where =
        reading.guess() ? " " + labels.text("words.guess") : " [" + reading.where() + "]";
    return Bidi.words(String.join(" ", Segmentation.pieces(reading.split())))
        + " "
        + labels.latin(reading.pos() + features)
        + " "
        + Bidi.words(reading.lemma())
        + labels.latin(where);
  }
}
