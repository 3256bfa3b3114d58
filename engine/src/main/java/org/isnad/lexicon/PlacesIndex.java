package org.isnad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.fst.FST;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Inflection;
import org.jspecify.annotations.Nullable;

/**
 * Imported places, compiled: rows as text, then for each name its rows, then the automaton of the
 * names, then where each part begins. Rows stay in the file until a name of theirs is met.
 */
final class PlacesIndex {
  private static final int END = 24;
  private static final Inflection LITERAL =
      new Inflection(Inflection.Kind.LITERAL, false, List.of());

  private final Automaton automaton;
  private final String hash;

  private PlacesIndex(Automaton automaton, String hash) {
    this.automaton = automaton;
    this.hash = hash;
  }

  Automaton automaton() {
    return automaton;
  }

  /** Of all files. */
  String hash() {
    return hash;
  }

  /** A row of a file, by the file's number. */
  record Row(int file, int line, String text) {
    int write(DataOutputStream out) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(file);
      out.writeInt(line);
      out.writeInt(bytes.length);
      out.write(bytes);
      return 3 * Integer.BYTES + bytes.length;
    }

    static Row read(ByteBuffer rows, int at) {
      byte[] bytes = new byte[rows.getInt(at + 2 * Integer.BYTES)];
      rows.get(at + 3 * Integer.BYTES, bytes);
      return new Row(
          rows.getInt(at),
          rows.getInt(at + Integer.BYTES),
          new String(bytes, StandardCharsets.UTF_8));
    }

    Block block(String name) throws LexiconException {
      return PlaceRow.block(name, line, text);
    }
  }

  /** What stands behind the rows. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Tail(long rows, String hash, int[] starts, int[] numbers) {
    void write(DataOutputStream out, @Nullable FST<Long> fst) throws IOException {
      StoredEntries.write(out, starts, numbers);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      DataOutputStream last = new DataOutputStream(packed);
      last.writeUTF(hash);
      last.writeBoolean(fst != null);
      if (fst != null) {
        OutputStreamDataOutput lucene = new OutputStreamDataOutput(last);
        fst.save(lucene, lucene);
      }
      packed.writeTo(out);
      long lists = 2L * Integer.BYTES + (long) Integer.BYTES * (starts.length + numbers.length);
      out.writeLong(rows);
      out.writeLong(rows + lists);
      out.writeLong(rows + lists + packed.size());
    }
  }

  /**
   * Reads what {@link PlacesCompiler} wrote.
   *
   * @param files the files it was made of
   * @param base the lexicon that the places stand beside
   */
  static PlacesIndex read(ByteBuffer all, List<PlacesFile> files, Lexicon base) throws IOException {
    int end = all.limit() - END;
    if (end < 0 || all.getLong(all.limit() - Long.BYTES) != end) {
      throw new IOException("the compiled places are cut short");
    }
    int lists = Math.toIntExact(all.getLong(end));
    int packed = Math.toIntExact(all.getLong(end + Long.BYTES));
    int count = all.getInt(lists);
    int numbersAt = lists + Integer.BYTES * (count + 2);
    IntBuffer starts = all.slice(lists + Integer.BYTES, Integer.BYTES * count).asIntBuffer();
    IntBuffer numbers = all.slice(numbersAt, packed - numbersAt).asIntBuffer();
    byte[] last = new byte[end - packed];
    all.get(packed, last);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(last));
    String hash = in.readUTF();
    FST<Long> fst = in.readBoolean() ? Automaton.read(new InputStreamDataInput(in)) : null;
    Rows rows = new Rows(all, files, starts, numbers);
    return new PlacesIndex(new Automaton(fst, new Entries(rows, base)), hash);
  }

  /** For each name, where its rows are and which of their fields it is. */
  private record Rows(ByteBuffer all, List<PlacesFile> files, IntBuffer starts, IntBuffer numbers) {
    int forms() {
      return Math.max(0, starts.limit() - 1);
    }

    Block block(int at) {
      Row row = Row.read(all, at);
      try {
        return row.block(files.get(row.file()).inBlocks());
      } catch (LexiconException e) {
        throw new IllegalStateException("the row was compiled", e);
      }
    }
  }

  /**
   * What each name stands for: made when it is first met, for an article meets some dozens of
   * hundreds of thousands. What the lexicon has itself is left out.
   */
  private static final class Entries extends AbstractList<List<Entry>> {
    private final Rows rows;
    private final PlaceStrength strength;
    private final AtomicReferenceArray<List<Entry>> known;

    Entries(Rows rows, Lexicon base) {
      this.rows = rows;
      this.strength = new PlaceStrength(base);
      this.known = new AtomicReferenceArray<>(rows.forms());
    }

    @Override
    public List<Entry> get(int form) {
      List<Entry> entries = known.get(form);
      if (entries == null) {
        entries = made(form);
        known.set(form, entries);
      }
      return entries;
    }

    private List<Entry> made(int form) {
      List<Entry> entries = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      for (int i = rows.starts.get(form); i < rows.starts.get(form + 1); i += 2) {
        Block block = rows.block(rows.numbers.get(i));
        Block.Field name = block.fields().get(rows.numbers.get(i + 1));
        if (!strength.known(Folding.fold(name.value()), block) && ids.add(block.id())) {
          entries.add(entry(block, name));
        }
      }
      return List.copyOf(entries);
    }

    /** Its key says what it needs; {@link PlaceSupport} makes it one that readers know. */
    private Entry entry(Block block, Block.Field name) {
      boolean marked = name.key().equals("short");
      String needs = PlaceStrength.needs(strength.name(name.value()), block, marked).name();
      return new Entry(block, needs, name.line(), name.value(), LITERAL);
    }

    @Override
    public int size() {
      return rows.forms();
    }
  }
}
