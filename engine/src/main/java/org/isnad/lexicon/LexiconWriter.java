package org.isnad.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.fst.FST;
import org.isnad.arabic.Inflection;

/**
 * Writes a compiled lexicon: hash, blocks, entries by block and field number, automaton. {@link
 * LexiconReader} reads it.
 */
final class LexiconWriter {
  private final DataOutputStream out;
  private final Map<Block, Integer> numbers = new IdentityHashMap<>();
  private final Map<Inflection, Integer> inflections = new LinkedHashMap<>();

  LexiconWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(Lexicon lexicon) throws IOException {
    out.writeUTF(lexicon.hash());
    out.writeInt(lexicon.blocks().size());
    for (Block block : lexicon.blocks()) {
      numbers.put(block, numbers.size());
      block(block);
    }
    inflections(lexicon);
    out.writeInt(lexicon.automaton().entries().size());
    Map<Block, Map<Block.Field, Integer>> fields = new IdentityHashMap<>();
    for (List<Entry> entries : lexicon.automaton().entries()) {
      out.writeInt(entries.size());
      for (Entry entry : entries) {
        entry(entry, fields.computeIfAbsent(entry.block(), LexiconWriter::fields));
      }
    }
    automaton(lexicon.automaton().fst());
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
      out.writeUTF(field.key());
      out.writeUTF(field.value());
      out.writeInt(field.line());
    }
  }

  private void entry(Entry entry, Map<Block.Field, Integer> fields) throws IOException {
    Block.Field field = new Block.Field(entry.key(), entry.form(), entry.line());
    out.writeInt(numbers.getOrDefault(entry.block(), -1));
    out.writeInt(fields.getOrDefault(field, -1));
    out.writeShort(inflections.getOrDefault(entry.inflection(), -1));
  }

  private void automaton(@org.jspecify.annotations.Nullable FST<Long> fst) throws IOException {
    out.writeBoolean(fst != null);
    if (fst != null) {
      OutputStreamDataOutput lucene = new OutputStreamDataOutput(out);
      fst.save(lucene, lucene);
    }
  }
}
