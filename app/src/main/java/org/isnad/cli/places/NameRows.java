package org.isnad.cli.places;

import java.io.IOException;
import java.util.BitSet;
import java.util.Set;
import org.isnad.arabic.PlaceSpelling;

/**
 * Takes rows of {@code alternateNamesV2}: alternateNameId, geonameid, isolanguage, name,
 * isPreferredName, isShortName, isColloquial, isHistoric, from, to.
 */
final class NameRows {
  /** A name that another language has or that is history: the dump's own column may hold it too. */
  static final int NOT = 0;

  private static final int DIALECT = 1;

  /** In Arabic letters, and no language said. */
  static final int UNSAID = 2;

  private static final int SHORT = 3;
  private static final int PLAIN = 4;
  private static final int PREFERRED = 5;
  private static final Set<String> DIALECTS =
      Set.of("arb arz ary apc ajp afb acm acw acx acy aeb apd arq ayl ayn ars".split(" "));
  private static final int COLUMNS = 4;
  private static final int SEEN = 1 << 24;

  private final Buckets buckets;
  private final BadRows bad;

  /** Which places have a name, by their last 24 bits: some more seem to, and are left out later. */
  private final BitSet seen;

  NameRows(Buckets buckets, BadRows bad, BitSet seen) {
    this.buckets = buckets;
    this.bad = bad;
    this.seen = seen;
  }

  void take(Unit unit, Lines row) throws IOException {
    if (row.columns() < COLUMNS) {
      bad.skip(unit, row.number(), row.columns() + " columns where names have 4 to 10");
      return;
    }
    char first = row.first(3);
    if (first < 0x80) {
      return; // Roman letters, by far the most
    }
    String name = row.column(3);
    if (!PlaceSpelling.script(name)) {
      return;
    }
    String id = row.column(1);
    if (!id.matches("\\d{1,9}")) {
      bad.skip(unit, row.number(), "no number of a place: " + id);
      return;
    }
    String clean = PlaceSpelling.arabic(name).orElse("");
    if (!clean.isEmpty()) {
      int score = score(row);
      buckets.write(Buckets.of(Long.parseLong(id)), "N\t" + id + "\t" + score + "\t" + clean);
      mark(seen, id, score);
    }
  }

  /** Remembers that a place has an Arabic name. */
  static void mark(BitSet seen, String id, int score) {
    if (score > NOT) {
      seen.set((int) (Long.parseLong(id) % SEEN));
    }
  }

  static boolean marked(BitSet seen, String id) {
    return seen.get((int) (Long.parseLong(id) % SEEN));
  }

  private static int score(Lines row) {
    String language = row.column(2);
    boolean history = row.column(7).equals("1");
    if (history) {
      return NOT;
    }
    if (language.equals("ar")) {
      boolean colloquial = row.column(6).equals("1");
      boolean preferred = row.column(4).equals("1");
      boolean brief = row.column(5).equals("1");
      return colloquial ? DIALECT : preferred ? PREFERRED : brief ? SHORT : PLAIN;
    }
    return language.isEmpty() ? UNSAID : DIALECTS.contains(language) ? DIALECT : NOT;
  }
}
