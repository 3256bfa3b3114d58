package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Split;
import org.jspecify.annotations.Nullable;

/**
 * All folded forms in one Lucene FST, words parted by a blank; the output is the number of the
 * form's entries.
 *
 * <p>Matching walks one token at a time, so the time is linear in the sentence for forms of bounded
 * length.
 */
final class Automaton {
  private static final int LONGEST = 12;
  private final @Nullable FST<Long> fst;
  private final List<List<Entry>> entries;

  Automaton(@Nullable FST<Long> fst, List<List<Entry>> entries) {
    this.fst = fst;
    this.entries = entries;
  }

  /** Compiles forms; each key is folded, words parted by one blank. */
  static Automaton of(Map<String, List<Entry>> forms) {
    // code units sort as strings do, so that the automaton is built from sorted strings
    String[] sorted = forms.keySet().toArray(String[]::new);
    Arrays.sort(sorted);
    List<List<Entry>> entries = new ArrayList<>(sorted.length);
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton())
              .build();
      IntsRefBuilder scratch = new IntsRefBuilder();
      for (String form : sorted) {
        compiler.add(Util.toUTF16(form, scratch), (long) entries.size());
        entries.add(forms.getOrDefault(form, List.of()));
      }
      FST.FSTMetadata<Long> metadata = compiler.compile();
      FST<Long> fst =
          metadata == null ? null : FST.fromFSTReader(metadata, compiler.getFSTReader());
      return new Automaton(fst, entries);
    } catch (IOException e) {
      throw new UncheckedIOException("the FST is built in memory", e);
    }
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

  /** Every form that starts at a token, longest first, then fewest clitics. */
  List<Match> at(Sentence sentence, int from) {
    if (fst == null || !startsForm(sentence, from)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    try {
      Walk walk = new Walk(fst, sentence, from, matches);
      FST.Arc<Long> root = fst.getFirstArc(new FST.Arc<>());
      for (Split split : Clitics.splits(sentence.token(from).fold())) {
        walk.token(root, 0L, from, split, split);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the FST is in memory", e);
    }
    matches.sort(
        (a, b) -> a.length() != b.length() ? b.length() - a.length() : a.clitics() - b.clitics());
    return matches;
  }

  private static boolean startsForm(Sentence sentence, int from) {
    return sentence.token(from).fold().length() < 40;
  }

  /** The entries of exactly this folded form. */
  List<Entry> exact(String form) {
    if (fst == null) {
      return List.of();
    }
    try {
      Long found = Util.get(fst, Util.toUTF16(form, new IntsRefBuilder()));
      return found == null ? List.of() : entries.get(found.intValue());
    } catch (IOException e) {
      throw new UncheckedIOException("the FST is in memory", e);
    }
  }

  /** One walk over a sentence from one token. */
  private final class Walk {
    private final FST<Long> fst;
    private final FST.BytesReader reader;
    private final Sentence sentence;
    private final int from;
    private final List<Match> matches;

    Walk(FST<Long> fst, Sentence sentence, int from, List<Match> matches) {
      this.fst = fst;
      this.reader = fst.getBytesReader();
      this.sentence = sentence;
      this.from = from;
      this.matches = matches;
    }

    /** Follows one token's stem, takes what ends there, goes on with the next token. */
    void token(FST.Arc<Long> start, long sum, int at, Split first, Split split) throws IOException {
      FST.Arc<Long> arc = new FST.Arc<Long>().copyFrom(start);
      long reached = follow(arc, sum, split.stem());
      if (reached < 0) {
        return;
      }
      if (arc.isFinal()) {
        int found = (int) (reached + arc.nextFinalOutput());
        for (Entry entry : entries.get(found)) {
          matches.add(new Match(entry, from, at + 1, first, split));
        }
      }
      int next = at + 1;
      boolean open = split.enclitic().isEmpty() && next - from < LONGEST && next < sentence.size();
      if (open) {
        long blank = step(arc, reached, ' ');
        if (blank >= 0) {
          word(arc, blank, next, first);
        }
      }
    }

    /**
     * A later word of a form stands as written, but for an enclitic on the last one and quotes
     * around it.
     */
    private void word(FST.Arc<Long> arc, long sum, int at, Split first) throws IOException {
      int next = at;
      while (next < sentence.size() - 1 && sentence.token(next).quote()) {
        next++;
      }
      for (Split split : Clitics.splits(sentence.token(next).fold())) {
        if (split.proclitics().isEmpty()) {
          token(arc, sum, next, first, split);
        }
      }
    }

    private long follow(FST.Arc<Long> arc, long sum, String stem) throws IOException {
      long total = sum;
      for (int i = 0; i < stem.length() && total >= 0; i++) {
        total = step(arc, total, stem.charAt(i));
      }
      return total;
    }

    private long step(FST.Arc<Long> arc, long sum, int label) throws IOException {
      if (fst.findTargetArc(label, arc, arc, reader) == null) {
        return -1;
      }
      return sum + arc.output();
    }
  }
}
