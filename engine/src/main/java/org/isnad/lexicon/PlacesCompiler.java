package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.isnad.arabic.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Compiles files of imported places into what {@link PlacesIndex} reads. Rows go to the file as
 * they come; in memory are the names, once each, and three numbers for each place that has one: a
 * million places take less than a hundred megabytes.
 */
final class PlacesCompiler {
  private final DataOutputStream out;
  private final BytesRefHash forms = new BytesRefHash();

  /** For each form its newest entry; for each entry the one before it of the same form. */
  private int[] newest = new int[1];

  private int[] older = new int[1];
  private int[] rows = new int[1];
  private int[] fields = new int[1];
  private int entries;
  private long written;

  PlacesCompiler(DataOutputStream out) {
    this.out = out;
  }

  /** Compiles the files in their order. */
  void compile(List<PlacesFile> files) throws IOException, LexiconException {
    MessageDigest all = LexFolder.sha256();
    for (int i = 0; i < files.size(); i++) {
      all.update(files.get(i).name().getBytes(StandardCharsets.UTF_8));
      all.update(file(files.get(i), i));
    }
    names(LexFolder.digits(all));
  }

  private byte[] file(PlacesFile file, int number) throws IOException, LexiconException {
    MessageDigest digest = LexFolder.sha256();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new DigestInputStream(Files.newInputStream(file.path()), digest),
                StandardCharsets.UTF_8.newDecoder()),
            1 << 16)) {
      int line = 0;
      for (String row = in.readLine(); row != null; row = in.readLine()) {
        line++;
        if (!row.isBlank() && !row.startsWith("#")) {
          row(file, new PlacesIndex.Row(number, line, row));
        }
      }
    } catch (CharacterCodingException e) {
      throw new LexiconException(file.path() + ": not UTF-8: import it again, or remove it");
    }
    return digest.digest();
  }

  private void row(PlacesFile file, PlacesIndex.Row row) throws IOException, LexiconException {
    Block block = row.block(file.inBlocks());
    int at = Math.toIntExact(written);
    List<Block.Field> names = block.fields();
    for (int i = 0; i < names.size(); i++) {
      String fold =
          Keys.isForm(block.kind(), names.get(i).key()) ? Folding.fold(names.get(i).value()) : "";
      if (!fold.isBlank()) {
        add(form(fold), at, i);
      }
    }
    written += row.write(out);
  }

  private int form(String fold) {
    int form = forms.add(Labels.of(fold));
    if (form < 0) {
      return -form - 1; // it is there already
    }
    newest = ArrayUtil.grow(newest, form + 1);
    newest[form] = -1;
    return form;
  }

  private void add(int form, int row, int field) {
    if (newest[form] >= 0 && rows[newest[form]] == row) {
      return; // two spellings of one name
    }
    older = ArrayUtil.grow(older, entries + 1);
    rows = ArrayUtil.grow(rows, entries + 1);
    fields = ArrayUtil.grow(fields, entries + 1);
    older[entries] = newest[form];
    rows[entries] = row;
    fields[entries] = field;
    newest[form] = entries++;
  }

  /** Behind the rows: for each form, in the automaton's order, its entries; the automaton. */
  private void names(String hash) throws IOException {
    int[] sorted = forms.sort();
    int count = forms.size();
    int[] starts = new int[count + 1];
    int[] numbers = new int[2 * entries];
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    IntsRefBuilder scratch = new IntsRefBuilder();
    BytesRef form = new BytesRef();
    for (int i = 0; i < count; i++) {
      compiler.add(Util.toIntsRef(forms.get(sorted[i], form), scratch), (long) i);
      starts[i + 1] = numbers(numbers, starts[i], newest[sorted[i]]);
    }
    PlacesIndex.Tail tail = new PlacesIndex.Tail(written, hash, starts, numbers);
    tail.write(out, fst(compiler));
  }

  private static @Nullable FST<Long> fst(FSTCompiler<Long> compiler) throws IOException {
    FST.FSTMetadata<Long> metadata = compiler.compile();
    return metadata == null ? null : FST.fromFSTReader(metadata, compiler.getFSTReader());
  }

  /** The entries of one form, oldest first. */
  private int numbers(int[] numbers, int from, int last) {
    int to = from;
    for (int entry = last; entry >= 0; entry = older[entry]) {
      to += 2;
    }
    int at = to;
    for (int entry = last; entry >= 0; entry = older[entry]) {
      at -= 2;
      numbers[at] = rows[entry];
      numbers[at + 1] = fields[entry];
    }
    return to;
  }
}
