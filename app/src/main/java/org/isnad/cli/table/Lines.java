package org.isnad.cli.table;

import java.util.List;

/**
 * Text being set: indented and wrapped to a width, from the right where the text or the interface
 * is.
 */
final class Lines {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[22m";

  private final StringBuilder text = new StringBuilder();
  private final Look look;
  private final boolean rtl;

  Lines(Look look, boolean rtl) {
    this.look = look;
    this.rtl = rtl;
  }

  /** An article's title. */
  void title(String title) {
    sentence(0, title, look.bold());
  }

  /** A sentence of an article, on lines of its own that start at its own side. */
  void sentence(int indent, String sentence) {
    sentence(indent, sentence, false);
  }

  private void sentence(int indent, String sentence, boolean bold) {
    String clean = Bidi.clean(sentence);
    boolean fromRight = rtl || Bidi.hasRtl(clean);
    for (String line : Wrap.lines(clean, look.columns() - indent - 1)) {
      put(indent, fromRight ? Bidi.sentence(line) : line, fromRight, bold);
    }
  }

  /** A line of the interface, its next lines two deeper. */
  void line(int indent, String line) {
    line(indent, line, false);
  }

  /** A line that others stand under. */
  void head(int indent, String line) {
    line(indent, line, look.bold());
  }

  private void line(int indent, String line, boolean bold) {
    int hanging = indent + 2;
    List<String> lines = Wrap.lines(line, look.columns() - hanging - 1);
    put(indent, lines.getFirst(), rtl, bold);
    lines.stream().skip(1).forEach(next -> put(hanging, next, rtl, bold));
  }

  void blank() {
    text.append('\n');
  }

  /** Labelled lines, their values one below the other. */
  void rows(int indent, int labelColumns, List<Row> rows) {
    int hanging = indent + labelColumns + 2;
    for (Row row : rows) {
      String pad = " ".repeat(Math.max(0, labelColumns - Wrap.columns(row.label())) + 2);
      List<String> values = Wrap.lines(row.value(), look.columns() - hanging - 1);
      put(indent, row.label() + pad + values.getFirst(), rtl, false);
      values.stream().skip(1).forEach(value -> put(hanging, value, rtl, false));
    }
  }

  private void put(int indent, String line, boolean fromRight, boolean bold) {
    String indented = " ".repeat(indent) + line;
    String set = fromRight ? Bidi.fromRight(indented, look.columns() - 1) : indented;
    text.append(bold ? BOLD + set + PLAIN : set).append('\n');
  }

  String text() {
    return text.toString();
  }
}
