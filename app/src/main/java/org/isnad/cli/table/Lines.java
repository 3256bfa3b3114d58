package org.isnad.cli.table;

import java.util.List;

/** Text being set: indented and wrapped to a width, from the right where the interface is. */
public final class Lines {
  private final StringBuilder text = new StringBuilder();
  private final int columns;
  private final boolean rtl;

  public Lines(int columns, boolean rtl) {
    this.columns = columns;
    this.rtl = rtl;
  }

  /** A sentence of an article, on lines of its own. */
  public void sentence(int indent, String sentence) {
    wrapped(indent, indent, Bidi.sentence(sentence));
  }

  /** A line of the interface, its next lines two deeper. */
  public void line(int indent, String line) {
    wrapped(indent, indent + 2, line);
  }

  public void blank() {
    text.append('\n');
  }

  /** Labelled lines, their values one below the other. */
  void rows(int indent, List<Row> rows) {
    int labels = rows.stream().mapToInt(row -> Wrap.columns(row.label())).max().orElse(0);
    for (Row row : rows) {
      String pad = " ".repeat(labels - Wrap.columns(row.label()) + 2);
      int hanging = indent + labels + 2;
      List<String> values = Wrap.lines(row.value(), columns - hanging);
      put(indent, row.label() + pad + values.getFirst());
      values.stream().skip(1).forEach(value -> put(hanging, value));
    }
  }

  private void wrapped(int indent, int hanging, String line) {
    List<String> lines = Wrap.lines(line, columns - hanging);
    put(indent, lines.getFirst());
    lines.stream().skip(1).forEach(next -> put(hanging, next));
  }

  private void put(int indent, String line) {
    String indented = " ".repeat(indent) + line;
    text.append(rtl ? Bidi.rtlLine(indented) : indented).append('\n');
  }

  public String text() {
    return text.toString();
  }
}
