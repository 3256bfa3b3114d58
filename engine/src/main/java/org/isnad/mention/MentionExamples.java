package org.isnad.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Token;
import org.isnad.codebook.Span;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.figure.FigureFinder;
import org.isnad.mention.figure.FigureMention;
import org.isnad.mention.time.TimeFinder;
import org.isnad.mention.time.TimeMemory;
import org.isnad.mention.time.TimeMention;
import org.isnad.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures and times of a sentence with lines that list them.
 *
 * <p>{@code figure 14 14 word}, {@code figure ~20 - word}: least, greatest, the counted noun's
 * first word if there is one. {@code time 2025-12-17 2025-12-17 words}, {@code time ? words}: first
 * and last day, then the words.
 */
public final class MentionExamples {
  /** The kinds of block whose examples list figures and times. */
  private static final Set<String> KINDS =
      Set.of("numeral", "ordinal", "quantifier", "unit", "counted", "time");

  private final TimeFinder times;
  private final FigureFinder figures;

  public MentionExamples(Lexicon lexicon) {
    this.times = new TimeFinder(lexicon);
    this.figures = new FigureFinder(lexicon);
  }

  /** True if the examples of a kind of block are read here. */
  public static boolean reads(String kind) {
    return KINDS.contains(kind);
  }

  /**
   * What is wrong with an example of a figure or time block; empty if nothing is.
   *
   * <p>Only the sorts of line that the example has are compared: a figure block's example may leave
   * its times out.
   */
  public Optional<String> fault(
      Block block, Block.Example example, Words words, LocalDate published) {
    LocalDate anchor = TimeFinder.anchor(List.of(words), published);
    if (!example.yes()) {
      return uses(block, words, anchor);
    }
    List<String> expected = new ArrayList<>();
    for (Block.Field field : example.expected()) {
      expected.add(field.key() + " " + field.value());
    }
    return difference(expected, lines(words, anchor));
  }

  /** How expected lines differ from those found, by the sorts of line that are expected. */
  public static Optional<String> difference(List<String> expected, List<String> found) {
    for (String sort : List.of("figure ", "time ")) {
      List<String> wanted = only(expected, sort);
      List<String> got = only(found, sort);
      if (!wanted.isEmpty() && !wanted.equals(got)) {
        return Optional.of("expected " + wanted + " but found " + got);
      }
    }
    return Optional.empty();
  }

  private static List<String> only(List<String> lines, String sort) {
    return lines.stream()
        .filter(l -> l.startsWith(sort))
        .map(l -> Folding.fold(l.replaceAll("\\s+", " ")))
        .toList();
  }

  private Optional<String> uses(Block block, Words words, @Nullable LocalDate anchor) {
    List<TimeMention> found = times.find(words, anchor);
    for (TimeMention time : found) {
      if (inside(block, time.where())) {
        return Optional.of("is read as a time: " + line(words, time));
      }
    }
    for (FigureMention figure : figures.find(words, found)) {
      boolean unit = block.kind().equals("unit") || block.kind().equals("time");
      if (figure.counts() && (unit || inside(block, figure.where()))) {
        return Optional.of("is read as a figure: " + line(words, figure));
      }
    }
    return Optional.empty();
  }

  private static boolean inside(Block block, String where) {
    return block.fields().stream().anyMatch(f -> block.where(f.line()).equals(where));
  }

  /** A line for each figure that counts, then one for each time, in the order of the text. */
  public List<String> lines(Words words, @Nullable LocalDate anchor) {
    return lines(words, new TimeMemory(anchor));
  }

  /** The same for the next sentence of a text. */
  public List<String> lines(Words words, TimeMemory said) {
    List<String> lines = new ArrayList<>();
    List<TimeMention> found = times.find(words, said);
    for (FigureMention figure : figures.find(words, found)) {
      if (figure.counts()) {
        lines.add(line(words, figure));
      }
    }
    found.forEach(time -> lines.add(line(words, time)));
    return lines;
  }

  private static String line(Words words, FigureMention figure) {
    String noun = figure.ofFrom() < figure.ofTo() ? " " + noun(words, figure.ofFrom()) : "";
    return String.format(
        Locale.ROOT,
        "figure %s%s %s%s",
        figure.approx() ? "~" : "",
        end(figure.min()),
        end(figure.max()),
        noun);
  }

  private static String line(Words words, TimeMention time) {
    String text = bare(words, time.from(), time.to());
    return time.first() == null && time.last() == null
        ? "time ? " + text
        : "time " + end(time.first()) + " " + end(time.last()) + " " + text;
  }

  /** A noun as it stands, without the particles bound to it. */
  private static String noun(Words words, int i) {
    String text = words.token(i).text();
    int bound = words.at(i).stream().mapToInt(m -> m.first().proclitics().length()).min().orElse(0);
    return text.substring(Clitics.charactersOf(text, bound));
  }

  private static String end(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  /** The words as they stand, without a conjunction bound to the first. */
  private static String bare(Words words, int from, int to) {
    Span span = words.sentence().span(from, to);
    boolean conjoined =
        words.any(from, m -> m.first().conjoined())
            && words.at(from).stream().allMatch(m -> m.first().conjoined());
    String text = words.text(span);
    return conjoined ? text.substring(Token.AND.length()) : text;
  }
}
