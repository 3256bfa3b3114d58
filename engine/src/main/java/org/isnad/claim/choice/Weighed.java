package org.isnad.claim.choice;

import java.util.List;
import org.isnad.lexicon.Weights;

/** One option as it was weighed: the share of each answer, and what spoke for it. */
public final class Weighed {
  private static final int TOLD = 3;
  private static final int PERCENT = 100;
  private final Features features;
  private final Weights weights;
  private final double[] shares;

  public Weighed(Features features, Weights weights) {
    this.features = features;
    this.weights = weights;
    this.shares = features.shares(weights);
  }

  /** The share of an answer, 0 to 1. */
  public double share(int answer) {
    return shares[answer];
  }

  /** The likeliest answer but the first, the usual one, if its share is enough; else the first. */
  public int answer(double least) {
    int best = 1;
    for (int i = 2; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return shares[best] > least ? best : 0;
  }

  /**
   * The answer's share in words, and the features that spoke most for it where their names were
   * kept.
   */
  public String why(int answer) {
    List<String> most = features.strongest(weights, answer, TOLD);
    String share = "weighed, " + Math.round(shares[answer] * PERCENT) + " of " + PERCENT;
    return most.isEmpty() ? share : share + " for " + String.join(", ", most);
  }
}
