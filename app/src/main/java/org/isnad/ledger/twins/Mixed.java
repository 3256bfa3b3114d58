package org.isnad.ledger.twins;

/** Numbers that stand for texts: the same ones on every machine, for they are kept in files. */
final class Mixed {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Mixed() {}

  /** FNV-1a over UTF-16 units. */
  static long of(String word) {
    long hash = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** Two numbers in that order as one: the finaliser of SplitMix64. */
  static long of(long one, long other) {
    long z = one * GOLDEN + other + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
