package org.isnad.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.fst.FST;
import org.isnad.arabic.Inflection;

/**
 * Writes a compiled lexicon: hash, blocks, entries by block and field number, automaton. {@link
 * LexiconReader} reads it.
 */
final class LexiconWriter {
  private final DataOutputStream out;
  private final Map<String, Integer> keys = new LinkedHashMap<>();
  private final Map<Block, Integer> numbers = new IdentityHashMap<>();
  private final Map<Inflection, Integer> inflections = new LinkedHashMap<>();

  LexiconWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(Lexicon lexicon) throws IOException {
    out.writeUTF(lexicon.hash());
    out.writeInt(lexicon.learned().size());
    for (Map.Entry<String, Weights> choice : lexicon.learned().entrySet()) {
      out.writeUTF(choice.getKey());
      choice.getValue().write(out);
    }
    keys(lexicon);
    out.writeInt(lexicon.blocks().size());
    for (Block block : lexicon.blocks()) {
      numbers.put(block, numbers.size());
      block(block);
    }
    inflections(lexicon);
    entries(lexicon.automaton().entries());
    automaton(lexicon.automaton().fst());
  }

  /** Every key once: some dozens stand before all values. */
  private void keys(Lexicon lexicon) throws IOException {
    for (Block block : lexicon.blocks()) {
      block.fields().forEach(f -> keys.putIfAbsent(f.key(), keys.size()));
      for (Block.Example example : block.examples()) {
        example.expected().forEach(f -> keys.putIfAbsent(f.key(), keys.size()));
      }
    }
    out.writeInt(keys.size());
    for (String key : keys.keySet()) {
      out.writeUTF(key);
    }
  }

  /** Every inflection once: a few hundred serve all forms. */
  private void inflections(Lexicon lexicon) throws IOException {
    for (List<Entry> entries : lexicon.automaton().entries()) {
      entries.forEach(e -> inflections.putIfAbsent(e.inflection(), inflections.size()));
    }
    out.writeInt(inflections.size());
    for (Inflection inflection : inflections.keySet()) {
      InflectionCode.write(inflection, out);
    }
  }

  private static Map<Block.Field, Integer> fields(Block block) {
    Map<Block.Field, Integer> numbers = new HashMap<>();
    block.fields().forEach(field -> numbers.putIfAbsent(field, numbers.size()));
    return numbers;
  }

  private void block(Block block) throws IOException {
    out.writeUTF(block.kind());
    out.writeUTF(block.id());
    out.writeUTF(block.file());
    out.writeInt(block.line());
    fields(block.fields());
    out.writeInt(block.examples().size());
    for (Block.Example example : block.examples()) {
      out.writeBoolean(example.yes());
      out.writeUTF(example.sentence());
      out.writeInt(example.line());
      fields(example.expected());
    }
  }

  private void fields(List<Block.Field> fields) throws IOException {
    out.writeInt(fields.size());
    for (Block.Field field : fields) {
      out.writeByte(keys.getOrDefault(field.key(), -1));
      out.writeUTF(field.value());
      out.writeInt(field.line());
    }
  }

  private void entries(List<List<Entry>> all) throws IOException {
    Map<Block, Map<Block.Field, Integer>> fields = new IdentityHashMap<>();
    int[] starts = new int[all.size() + 1];
    IntStream.Builder parts = IntStream.builder();
    for (int form = 0; form < all.size(); form++) {
      starts[form + 1] = starts[form] + StoredEntries.PARTS * all.get(form).size();
      for (Entry entry : all.get(form)) {
        Block.Field field = new Block.Field(entry.key(), entry.form(), entry.line());
        parts.add(numbers.getOrDefault(entry.block(), -1));
        parts.add(
            fields.computeIfAbsent(entry.block(), LexiconWriter::fields).getOrDefault(field, -1));
        parts.add(inflections.getOrDefault(entry.inflection(), -1));
      }
    }
    StoredEntries.write(out, starts, parts.build().toArray());
  }

  private void automaton(@org.jspecify.annotations.Nullable FST<Long> fst) throws IOException {
    out.writeBoolean(fst != null);
    if (fst != null) {
      OutputStreamDataOutput lucene = new OutputStreamDataOutput(out);
      fst.save(lucene, lucene);
    }
  }
}
