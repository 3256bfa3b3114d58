package org.isnad.claim.choice;

import java.util.List;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Span;

/**
 * A choice that reading had to make, as one learns from it.
 *
 * @param kind which choice: the name of its file of weights
 * @param act the act word it is about
 * @param options among which it chooses, or the one thing it decides on
 */
public record Question(String kind, Span act, ClaimType type, List<Option> options) {
  public Question {
    options = List.copyOf(options);
  }

  /**
   * One thing to decide on.
   *
   * @param text the words as they stand, empty where the choice is on the act itself
   * @param ruled what the rules alone say: the number of an answer
   * @param features what holds of it
   */
  public record Option(String text, int ruled, List<String> features) {
    public Option {
      features = List.copyOf(features);
    }
  }
}
