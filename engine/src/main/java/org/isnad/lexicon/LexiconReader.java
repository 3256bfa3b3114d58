package org.isnad.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.fst.FST;
import org.isnad.arabic.Inflection;
import org.jspecify.annotations.Nullable;

/** Reads what {@link LexiconWriter} wrote. */
final class LexiconReader {
  private final DataInputStream in;
  private final List<String> keys = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inflection> inflections = new ArrayList<>();

  LexiconReader(DataInputStream in) {
    this.in = in;
  }

  Lexicon read() throws IOException {
    String hash = in.readUTF();
    Map<String, Weights> learned = new TreeMap<>();
    int choices = in.readInt();
    for (int i = 0; i < choices; i++) {
      learned.put(in.readUTF(), Weights.read(in));
    }
    int words = in.readInt();
    for (int i = 0; i < words; i++) {
      keys.add(in.readUTF().intern());
    }
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      blocks.add(block());
    }
    int kinds = in.readInt();
    for (int i = 0; i < kinds; i++) {
      inflections.add(InflectionCode.read(in));
    }
    List<List<Entry>> entries = StoredEntries.read(in, blocks, inflections);
    return new Lexicon(blocks, new Automaton(automaton(), entries), hash, learned);
  }

  private Block block() throws IOException {
    String kind = in.readUTF();
    String id = in.readUTF();
    String file = in.readUTF();
    int line = in.readInt();
    List<Block.Field> fields = fields();
    List<Block.Example> examples = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      examples.add(new Block.Example(in.readBoolean(), in.readUTF(), in.readInt(), fields()));
    }
    return new Block(kind, id, file, line, fields, examples);
  }

  private List<Block.Field> fields() throws IOException {
    int count = in.readInt();
    List<Block.Field> fields = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      fields.add(new Block.Field(keys.get(in.readByte()), in.readUTF(), in.readInt()));
    }
    return fields;
  }

  private @Nullable FST<Long> automaton() throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    return Automaton.read(new InputStreamDataInput(in));
  }
}
