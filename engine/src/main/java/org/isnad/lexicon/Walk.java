package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.fst.FST;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Split;
import org.jspecify.annotations.Nullable;

/**
 * Looks the words of one sentence up.
 *
 * <p>A word is walked once for each particle that it may start with; the ends of its stem before
 * each pronoun lie on that way, so that a cut costs no walk of its own. Time is linear in the
 * sentence for forms of bounded length: a walk ends where no form goes on.
 */
final class Walk {
  private static final int LONGEST_WORD = 40;
  private final FST<Long> fst;
  private final FST.BytesReader reader;
  private final FST.Arc<Long> root;
  private final FST.@Nullable Arc<Long>[] first;
  private final List<List<Entry>> entries;
  private final Sentence sentence;

  /** Ways gone before, to be used again: one for each word of a form, one for what it may hide. */
  private final List<Way> ways = new ArrayList<>();

  private int waysInUse;
  private long steps;
  private int from;
  private List<Match> matches = new ArrayList<>();

  Walk(
      FST<Long> fst,
      FST.@Nullable Arc<Long>[] first,
      List<List<Entry>> entries,
      Sentence sentence) {
    this.fst = fst;
    this.reader = fst.getBytesReader();
    this.root = fst.getFirstArc(new FST.Arc<>());
    this.first = first;
    this.entries = entries;
    this.sentence = sentence;
  }

  /** Every form that starts at a token, longest first, then fewest clitics. */
  List<Match> at(int token) {
    String fold = sentence.token(token).fold();
    if (fold.length() >= LONGEST_WORD) {
      return List.of();
    }
    from = token;
    matches = new ArrayList<>();
    try {
      for (String before : Clitics.proclitics(fold)) {
        if (fold.length() > before.length()) {
          cuts(fold, before);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the FST is in memory", e);
    }
    if (matches.size() > 1) {
      matches.sort(
          (a, b) -> a.length() != b.length() ? b.length() - a.length() : a.clitics() - b.clitics());
    }
    return matches.isEmpty() ? List.of() : matches;
  }

  /** How many letters it has stepped over or tried to: for the test that time is linear. */
  long steps() {
    return steps;
  }

  /** The first word of a form behind one particle, with or without what that hides. */
  private void cuts(String fold, String before) throws IOException {
    char letter = fold.charAt(before.length());
    int mark = waysInUse;
    for (String hidden : Clitics.hidden(before, letter, fold.length() - before.length())) {
      way().follow(root, 0, hidden, fold, before.length());
    }
    for (String after : Clitics.enclitics(fold)) {
      if (Clitics.leaveStem(fold, before, after)) {
        int length = fold.length() - before.length() - after.length();
        int hidden = Clitics.hidden(before, letter, length).size();
        for (int i = mark; i < mark + hidden; i++) {
          ways.get(i).end(before, after, null, from);
        }
      }
    }
    waysInUse = mark;
  }

  /**
   * A later word of a form stands as written, but for an enclitic on the last one and quotes around
   * it.
   */
  private void later(FST.Arc<Long> arc, long sum, int at, Split firstCut) throws IOException {
    int next = at;
    while (next < sentence.size() - 1 && sentence.token(next).quote()) {
      next++;
    }
    String fold = sentence.token(next).fold();
    Way way = way();
    way.follow(arc, sum, "", fold, 0);
    for (String after : Clitics.enclitics(fold)) {
      if (Clitics.leaveStem(fold, "", after)) {
        way.end("", after, firstCut, next);
      }
    }
    waysInUse--;
  }

  private Way way() {
    if (waysInUse == ways.size()) {
      ways.add(new Way());
    }
    return ways.get(waysInUse++);
  }

  /** Steps over one letter, from an arc to another; -1 if no form goes on so. */
  private long step(FST.Arc<Long> arc, FST.Arc<Long> to, long sum, char letter) throws IOException {
    steps++;
    int label = Labels.of(letter);
    if (label < 0) {
      return escaped(arc, to, sum, letter);
    }
    if (arc == root) {
      FST.Arc<Long> known = first[label];
      return known == null ? -1 : sum + to.copyFrom(known).output();
    }
    return fst.findTargetArc(label, arc, to, reader) == null ? -1 : sum + to.output();
  }

  private long escaped(FST.Arc<Long> arc, FST.Arc<Long> to, long sum, char letter)
      throws IOException {
    long total = sum;
    FST.Arc<Long> at = arc;
    for (int label : Labels.escaped(letter)) {
      if (fst.findTargetArc(label, at, to, reader) == null) {
        return -1;
      }
      total += to.output();
      at = to;
    }
    return total;
  }

  /** The way of one stem through the automaton, letter by letter, as far as it goes. */
  private final class Way {
    private final List<FST.Arc<Long>> arcs = new ArrayList<>();
    private final FST.Arc<Long> side = new FST.Arc<>();
    private final FST.Arc<Long> blank = new FST.Arc<>();
    private long[] sums = new long[LONGEST_WORD];
    private String hidden = "";
    private String fold = "";
    private int start;
    private int length;
    private int reached;

    /** From an arc on, over some hidden letters and those of a word from one on. */
    void follow(FST.Arc<Long> arc, long sum, String letters, String word, int cut)
        throws IOException {
      hidden = letters;
      fold = word;
      start = cut - letters.length();
      length = word.length() - start;
      reached = 0;
      FST.Arc<Long> at = arc;
      long total = sum;
      while (reached < length) {
        FST.Arc<Long> to = room();
        total = step(at, to, total, letter(reached));
        if (total < 0) {
          return;
        }
        sums[reached] = total;
        reached++;
        at = to;
      }
    }

    private char letter(int i) {
      return i < hidden.length() ? hidden.charAt(i) : fold.charAt(start + i);
    }

    /** An arc to stand on behind the next letter. */
    private FST.Arc<Long> room() {
      if (reached == arcs.size()) {
        arcs.add(new FST.Arc<>());
        sums = reached == sums.length ? Arrays.copyOf(sums, 2 * reached) : sums;
      }
      return arcs.get(reached);
    }

    /** Takes what ends before a pronoun, as it stands and as it is spelt without the pronoun. */
    void end(String before, String after, @Nullable Split firstCut, int at) throws IOException {
      int to = length - after.length();
      if (reached >= to) {
        take(before, after, firstCut, at);
      }
      String lasts =
          after.isEmpty() || reached < to - 1
              ? ""
              : Clitics.written(letter(to - 1), letter(to - 2));
      for (int i = 0; i < lasts.length(); i++) {
        char last = lasts.charAt(i);
        long sum = step(arcs.get(to - 2), side, sums[to - 2], last);
        if (sum >= 0 && side.isFinal()) {
          Split cut = new Split(before, stem(to - 1) + last, after);
          add(side, sum, firstCut == null ? cut : firstCut, cut, at);
        }
      }
    }

    private void take(String before, String after, @Nullable Split firstCut, int at)
        throws IOException {
      int to = length - after.length();
      FST.Arc<Long> arc = arcs.get(to - 1);
      boolean open = after.isEmpty() && at + 1 - from < Match.LONGEST && at + 1 < sentence.size();
      long goesOn = open ? step(arc, blank, sums[to - 1], ' ') : -1;
      if (arc.isFinal() || goesOn >= 0) {
        Split cut = new Split(before, stem(to), after);
        Split firstOne = firstCut == null ? cut : firstCut;
        if (arc.isFinal()) {
          add(arc, sums[to - 1], firstOne, cut, at);
        }
        if (goesOn >= 0) {
          later(blank, goesOn, at + 1, firstOne);
        }
      }
    }

    private String stem(int to) {
      return hidden.concat(fold.substring(hidden.length() + start, start + to));
    }

    private void add(FST.Arc<Long> arc, long sum, Split firstCut, Split cut, int at) {
      for (Entry entry : entries.get((int) (sum + arc.nextFinalOutput()))) {
        matches.add(new Match(entry, from, at + 1, firstCut, cut));
      }
    }
  }
}
