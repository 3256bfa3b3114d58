package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the gazetteer: tab-separated, {@code #} comments, a row a place. Columns: id, class,
 * country, admin1, name, Arabic names parted by {@code |}, latitude, longitude, population.
 */
final class Gazetteer {
  static final String FILE = "gazetteer.tsv";

  /** Before a name that was made from a Roman one; a row has such names or others, never both. */
  static final String MADE = "~";

  static final int COLUMNS = 9;

  private Gazetteer() {}

  static List<Block> parse(String file, String content) throws LexiconException {
    List<Block> blocks = new ArrayList<>();
    int line = 0;
    for (String row : content.split("\n")) {
      line++;
      if (!row.isBlank() && !row.startsWith("#")) {
        blocks.add(block(file, line, row));
      }
    }
    return blocks;
  }

  static Block block(String file, int line, String row) throws LexiconException {
    String[] cells = row.split("\t", -1);
    if (cells.length < COLUMNS) {
      throw LexFile.fault(
          file,
          line,
          row,
          row.length(),
          "a row of " + cells.length + " columns",
          "a row needs "
              + COLUMNS
              + ", parted by tabs: id class country admin1 name names lat lon population");
    }
    List<Block.Field> fields = new ArrayList<>();
    String[] keys = {"class", "country", "admin1", "name"};
    for (int i = 0; i < keys.length; i++) {
      put(fields, keys[i], cells[i + 1], line);
    }
    for (String name : cells[5].split("\\|")) {
      // a name that is an ordinary word too counts only beside a word for a kind of place
      boolean marked = name.startsWith("?") || name.startsWith(MADE);
      put(fields, name.startsWith("?") ? "short" : "form", marked ? name.substring(1) : name, line);
    }
    put(fields, "generated", cells[5].startsWith(MADE) ? "true" : "", line);
    put(fields, "lat", cells[6], line);
    put(fields, "lon", cells[7], line);
    put(fields, "population", cells[8], line);
    return new Block("place", cells[0], file, line, fields, List.of());
  }

  private static void put(List<Block.Field> fields, String key, String value, int line) {
    if (!value.isBlank()) {
      fields.add(new Block.Field(key, value.strip(), line));
    }
  }
}
