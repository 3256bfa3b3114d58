package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses one {@code .lex} file: blocks parted by blank lines, a Latin key and one Arabic run a
 * line, {@code #} comments.
 */
final class LexFile {
  private static final int EXAMPLE_INDENT = 6;
  private final String file;
  private final String[] lines;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Draft draft;

  /** A block being read. */
  private static final class Draft {
    final String kind;
    final String id;
    final int line;
    final List<Block.Field> fields = new ArrayList<>();
    final List<Block.Example> examples = new ArrayList<>();
    List<Block.Field> expected = new ArrayList<>();
    Block.@Nullable Field example;

    Draft(String kind, String id, int line) {
      this.kind = kind;
      this.id = id;
      this.line = line;
    }

    void closeExample() {
      if (example != null) {
        examples.add(
            new Block.Example(
                example.key().equals("yes"), example.value(), example.line(), expected));
        example = null;
        expected = new ArrayList<>();
      }
    }
  }

  private LexFile(String file, String content) {
    this.file = file;
    this.lines = content.split("\n", -1);
  }

  /**
   * The blocks of a file.
   *
   * @param file its path below the lexicon folder, for messages
   * @throws LexiconException naming file, line and what to do
   */
  static List<Block> parse(String file, String content) throws LexiconException {
    LexFile parser = new LexFile(file, content);
    for (int i = 0; i < parser.lines.length; i++) {
      parser.line(i);
    }
    parser.close();
    return parser.blocks;
  }

  private void line(int i) throws LexiconException {
    String line = uncommented(lines[i]);
    if (line.isBlank()) {
      if (lines[i].isBlank()) {
        close();
      }
      return;
    }
    int indent = line.length() - line.stripLeading().length();
    String[] pair = line.strip().split("\\s+", 2);
    String value = pair.length > 1 ? pair[1].strip() : "";
    if (indent == 0) {
      start(i, pair[0], value);
    } else if (indent < EXAMPLE_INDENT) {
      field(i, new Block.Field(pair[0], value, i + 1));
    } else {
      expected(i, new Block.Field(pair[0], value, i + 1));
    }
  }

  private static String uncommented(String line) {
    if (line.startsWith("#")) {
      return "";
    }
    int at = line.indexOf(" #");
    String kept = at < 0 ? line : line.substring(0, at);
    return kept.stripTrailing();
  }

  private void start(int i, String kind, String id) throws LexiconException {
    close();
    if (!Keys.isKind(kind)) {
      throw fault(
          i, kind, "no such kind of block", "use one of: " + String.join(" ", Keys.kinds()));
    }
    if (id.isEmpty()) {
      throw fault(i, kind, "a block needs an id", "write: " + kind + " some-latin-id");
    }
    draft = new Draft(kind, id, i + 1);
  }

  private void field(int i, Block.Field field) throws LexiconException {
    if (draft == null) {
      throw fault(
          i, field.key(), "a field outside a block", "start the block at the line's first column");
    }
    draft.closeExample();
    if (field.value().isEmpty()) {
      throw fault(i, field.key(), "a key without a value", "write the value after the key");
    }
    if (field.key().equals("yes") || field.key().equals("no")) {
      draft.example = field;
    } else if (Keys.allows(draft.kind, field.key())) {
      checkValue(i, draft.kind, field);
      draft.fields.add(field);
    } else {
      throw fault(
          i,
          field.key(),
          "'" + draft.kind + "' knows no such key",
          "use one of: yes no " + String.join(" ", Keys.of(draft.kind)));
    }
  }

  private void checkValue(int i, String kind, Block.Field field) throws LexiconException {
    String refused = Values.refused(kind, field.key(), field.value());
    if (!refused.isEmpty()) {
      throw fault(
          file,
          i + 1,
          lines[i],
          lines[i].lastIndexOf(refused),
          "'" + field.key() + "' has no such value",
          "use one of: " + String.join(" ", Values.of(kind, field.key())));
    }
  }

  private void expected(int i, Block.Field field) throws LexiconException {
    if (draft == null || draft.example == null) {
      throw fault(
          i, field.key(), "an expected line with no 'yes' above it", "indent fields by two spaces");
    }
    draft.expected.add(field);
  }

  private void close() {
    if (draft != null) {
      draft.closeExample();
      blocks.add(new Block(draft.kind, draft.id, file, draft.line, draft.fields, draft.examples));
      draft = null;
    }
  }

  private LexiconException fault(int i, String at, String what, String fix) {
    int column = Math.max(0, lines[i].indexOf(at));
    return fault(file, i + 1, lines[i], column, what, fix);
  }

  /**
   * The message for a broken line: address and fault, the line, a caret under the fault, what to
   * do.
   */
  static LexiconException fault(
      String file, int line, String text, int column, String what, String fix) {
    String where = new Block("", "", file, line, List.of(), List.of()).where(line);
    return new LexiconException(
        where + ": " + what + "\n  " + text + "\n  " + " ".repeat(column) + "^ " + fix);
  }
}
