package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.arabic.Inflection;

/**
 * The entries of a compiled lexicon's forms, as numbers until they are asked for: an article meets
 * some hundreds of the many thousand.
 *
 * <p>Each entry is three numbers: of its block, of the field in it, of its inflection.
 */
final class StoredEntries extends AbstractList<List<Entry>> {
  /** How many numbers an entry takes. */
  static final int PARTS = 3;

  private final List<Block> blocks;
  private final List<Inflection> inflections;

  /** Where each form's entries begin in {@code numbers}, and where the last one's end. */
  private final int[] starts;

  private final int[] numbers;
  private final AtomicReferenceArray<List<Entry>> known;

  private StoredEntries(
      List<Block> blocks, List<Inflection> inflections, int[] starts, int[] numbers) {
    this.blocks = blocks;
    this.inflections = inflections;
    this.starts = starts;
    this.numbers = numbers;
    this.known = new AtomicReferenceArray<>(starts.length - 1);
  }

  static StoredEntries read(DataInputStream in, List<Block> blocks, List<Inflection> inflections)
      throws IOException {
    return new StoredEntries(blocks, inflections, ints(in), ints(in));
  }

  /** Writes what {@link #read} reads: both lists of numbers with their length before them. */
  static void write(DataOutputStream out, int[] starts, int[] numbers) throws IOException {
    for (int[] list : List.of(starts, numbers)) {
      out.writeInt(list.length);
      ByteBuffer bytes = ByteBuffer.allocate(list.length * Integer.BYTES);
      bytes.asIntBuffer().put(list);
      out.write(bytes.array());
    }
  }

  private static int[] ints(DataInputStream in) throws IOException {
    int count = in.readInt();
    byte[] bytes = in.readNBytes(count * Integer.BYTES);
    int[] list = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(list);
    if (list.length < count) {
      throw new IOException("the compiled lexicon is cut short");
    }
    return list;
  }

  @Override
  public List<Entry> get(int form) {
    List<Entry> entries = known.get(form);
    if (entries == null) {
      entries = decoded(form);
      known.set(form, entries);
    }
    return entries;
  }

  private List<Entry> decoded(int form) {
    List<Entry> entries = new ArrayList<>();
    for (int i = starts[form]; i < starts[form + 1]; i += PARTS) {
      Block block = blocks.get(numbers[i]);
      Block.Field field = block.fields().get(numbers[i + 1]);
      Inflection inflection = inflections.get(numbers[i + 2]);
      entries.add(new Entry(block, field.key(), field.line(), field.value(), inflection));
    }
    return List.copyOf(entries);
  }

  @Override
  public int size() {
    return starts.length - 1;
  }
}
