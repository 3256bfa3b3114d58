package org.isnad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.isnad.arabic.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * All folded forms in one Lucene FST, words parted by a blank; the output is the number of the
 * form's entries. {@link Labels} says which bytes stand for which letters, {@link Walk} reads it.
 *
 * <p>Immutable: every sentence is walked by a walk of its own.
 */
final class Automaton {
  private final @Nullable FST<Long> fst;
  private final List<List<Entry>> entries;

  /** The first step of every word, decoded once; by label, null where no form starts so. */
  private final FST.@Nullable Arc<Long>[] first;

  Automaton(@Nullable FST<Long> fst, List<List<Entry>> entries) {
    this.fst = fst;
    this.entries = entries;
    this.first = first(fst);
  }

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // an array of a generic class can be made no other way
  private static FST.@Nullable Arc<Long>[] first(@Nullable FST<Long> fst) {
    FST.@Nullable Arc<Long>[] first = new FST.Arc[Labels.COUNT];
    if (fst == null) {
      return first;
    }
    try {
      FST.BytesReader reader = fst.getBytesReader();
      FST.Arc<Long> root = fst.getFirstArc(new FST.Arc<>());
      for (int label = 0; label < first.length; label++) {
        first[label] = fst.findTargetArc(label, root, new FST.Arc<>(), reader);
      }
      return first;
    } catch (IOException e) {
      throw new UncheckedIOException("the FST is in memory", e);
    }
  }

  /** Compiles forms; each key is folded, words parted by one blank. */
  static Automaton of(Map<String, List<Entry>> forms) {
    Map<BytesRef, List<Entry>> sorted = new TreeMap<>();
    forms.forEach((form, found) -> sorted.put(Labels.of(form), found));
    List<List<Entry>> entries = new ArrayList<>(sorted.size());
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
              .build();
      IntsRefBuilder scratch = new IntsRefBuilder();
      for (Map.Entry<BytesRef, List<Entry>> form : sorted.entrySet()) {
        compiler.add(Util.toIntsRef(form.getKey(), scratch), (long) entries.size());
        entries.add(form.getValue());
      }
      FST.FSTMetadata<Long> metadata = compiler.compile();
      FST<Long> fst =
          metadata == null ? null : packed(FST.fromFSTReader(metadata, compiler.getFSTReader()));
      return new Automaton(fst, entries);
    } catch (IOException e) {
      throw new UncheckedIOException("the FST is built in memory", e);
    }
  }

  /** The same in one array, as it comes out of a file: twice as fast to read as the compiler's. */
  private static FST<Long> packed(FST<Long> fst) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStreamDataOutput out = new OutputStreamDataOutput(bytes);
    fst.save(out, out);
    return read(new InputStreamDataInput(new ByteArrayInputStream(bytes.toByteArray())));
  }

  static FST<Long> read(InputStreamDataInput in) throws IOException {
    return new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
  }

  @Nullable FST<Long> fst() {
    return fst;
  }

  /** For each form, in the order of the automaton's numbers, what it stands for. */
  List<List<Entry>> entries() {
    return entries;
  }

  int size() {
    return entries.size();
  }

  /** For every token the forms that start there, longest first, then fewest clitics. */
  List<List<Match>> at(Sentence sentence) {
    Walk walk = walk(sentence);
    List<List<Match>> found = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      found.add(walk == null || !sentence.token(i).word() ? List.of() : walk.at(i));
    }
    return found;
  }

  @Nullable Walk walk(Sentence sentence) {
    return fst == null ? null : new Walk(fst, first, entries, sentence);
  }

  /** The entries of exactly this folded form. */
  List<Entry> exact(String form) {
    if (fst == null) {
      return List.of();
    }
    try {
      Long found = Util.get(fst, Labels.of(form));
      return found == null ? List.of() : entries.get(found.intValue());
    } catch (IOException e) {
      throw new UncheckedIOException("the FST is in memory", e);
    }
  }
}
