package org.isnad.claim.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
  double[] shares(Weights weights) {
    return weights.shares(hashes, size);
  }

  /** The names of the features that speak most for an answer, the strongest first. */
  List<String> strongest(Weights weights, int answer, int most) {
    return IntStream.range(0, names.size())
        .filter(i -> weights.weight(hashes[i], answer) > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -weights.weight(hashes[i], answer)))
        .limit(most)
        .map(names::get)
        .toList();
  }
}
