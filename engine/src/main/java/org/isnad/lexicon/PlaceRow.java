package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A row of imported places as a block, which says how precise it is. */
final class PlaceRow {
  private PlaceRow() {}

  static Block block(String file, int line, String row) throws LexiconException {
    Block plain = Gazetteer.block(file, line, row);
    check(plain, row, "lat", 90);
    check(plain, row, "lon", 180);
    check(plain, row, "population", Integer.MAX_VALUE * 8.0);
    List<Block.Field> fields = new ArrayList<>(plain.fields());
    String code = plain.first("class").orElse("");
    fields.add(new Block.Field("precision", precision(code), line));
    return new Block(plain.kind(), plain.id(), file, line, fields, List.of());
  }

  private static String precision(String code) {
    return switch (code) {
      case "ADM1" -> "governorate";
      case "ADM2", "ADM3", "ADM4", "ADM5", "ADMD" -> "district";
      case "SEA", "GULF", "OCN", "STRT", "RGN" -> "region";
      default -> "town";
    };
  }

  private static void check(Block place, String row, String key, double most)
      throws LexiconException {
    String value = place.first(key).orElse("0");
    boolean number = value.matches("-?\\d{1,12}(\\.\\d{1,12})?");
    boolean whole = !key.equals("population") || value.matches("\\d+");
    if (!number || !whole || Math.abs(Double.parseDouble(value)) > most) {
      throw LexFile.fault(
          place.file(),
          place.line(),
          row,
          Math.max(0, row.indexOf(value)),
          "no " + key + ": " + value,
          "import the file again, or remove it with isnad places remove");
    }
  }
}
