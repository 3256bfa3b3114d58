package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Cell;
import org.isnad.arabic.Inflection;
import org.jspecify.annotations.Nullable;

/** Inflections in a compiled lexicon, which the engine that wrote it alone reads. */
@SuppressWarnings("EnumOrdinal") // the file's name holds the engine's jar
final class InflectionCode {
  private InflectionCode() {}

  static void write(Inflection inflection, DataOutputStream out) throws IOException {
    out.writeByte(inflection.kind().ordinal());
    out.writeBoolean(inflection.plural());
    out.writeByte(inflection.cells().size());
    for (Cell cell : inflection.cells()) {
      out.writeByte(cell.slot().ordinal());
      out.writeByte(cell.voice().ordinal());
      out.writeByte(cell.person());
      out.writeByte(number(cell.gender()));
      out.writeByte(number(cell.number()));
      out.writeByte(cell.ending().ordinal());
    }
  }

  static Inflection read(DataInputStream in) throws IOException {
    Inflection.Kind kind = Inflection.Kind.values()[in.readByte()];
    boolean plural = in.readBoolean();
    List<Cell> cells = new ArrayList<>();
    int count = in.readByte();
    for (int i = 0; i < count; i++) {
      cells.add(
          new Cell(
              Cell.Slot.values()[in.readByte()],
              Cell.Voice.values()[in.readByte()],
              in.readByte(),
              constant(Cell.Gender.values(), in.readByte()),
              constant(Cell.Count.values(), in.readByte()),
              Cell.Ending.values()[in.readByte()]));
    }
    return new Inflection(kind, plural, cells);
  }

  private static int number(@Nullable Enum<?> value) {
    return value == null ? -1 : value.ordinal();
  }

  private static <E extends Enum<E>> @Nullable E constant(E[] values, int number) {
    return number < 0 ? null : values[number];
  }
}
