package org.isnad.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.learn.Learner.Example;
import org.isnad.learn.Learner.Pace;
import org.junit.jupiter.api.Test;

class LearnerTest {
  private static final Pace PACE = new Pace(0.1, 0.01, 10);

  /** Three answers, each with a feature of its own, beside one that all share. */
  private static List<Example> separable() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      examples.add(new Example(new int[] {i % 3, 3}, i % 3, 1));
    }
    return examples;
  }

  @Test
  void itFitsWhatCanBeTold() {
    double[][] weights = new Learner(3, 4, PACE).learn(separable());
    for (int answer = 0; answer < 3; answer++) {
      assertThat(Learner.shares(weights, new int[] {answer, 3})[answer]).isGreaterThan(0.8);
    }
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertThat(new Learner(3, 4, PACE).learn(separable()))
        .isDeepEqualTo(new Learner(3, 4, PACE).learn(separable()));
  }

  @Test
  void whatCountsMoreWins() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new Example(new int[] {0}, 0, 1));
      examples.add(new Example(new int[] {0}, 1, 3));
    }
    double[][] weights = new Learner(2, 1, PACE).learn(examples);
    assertThat(Learner.shares(weights, new int[] {0})[1]).isGreaterThan(0.5);
  }

  @Test
  void whatWasNeverSeenLeavesAllOpen() {
    assertThat(Learner.shares(new double[2][5], new int[] {4})).containsExactly(0.5, 0.5);
  }
}
