package org.isnad.claim.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Weights;

/**
 * What holds of one option of a choice. While reading only hashes are kept, for training and
 * explaining their names too.
 *
 * <p>A feature is a name and some values; none holds a tab, {@code |} or {@code =}.
 */
public final class Features {
  private static final int USUAL = 160;
  private final boolean naming;
  private final List<String> names = new ArrayList<>();
  private long[] hashes = new long[USUAL];
  private int size;

  /**
   * @param naming keep names too
   */
  public Features(boolean naming) {
    this.naming = naming;
  }

  /** Says that a feature holds. */
  public void add(String name, String... values) {
    long hash = Weights.start(name);
    for (String value : values) {
      hash = Weights.with(hash, value);
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
    if (naming) {
      names.add(name + "=" + String.join("|", values));
    }
  }

  /** The features' names, empty while reading. */
  public List<String> names() {
    return names;
  }

  /** The share of each answer. */
  public double[] shares(Weights weights) {
    return weights.shares(hashes, size);
  }
}
