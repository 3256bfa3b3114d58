package org.isnad.learn;

import java.util.Arrays;
import java.util.List;
import org.isnad.claim.choice.Question;
import org.isnad.lexicon.Weights;

/** What the right answers to a question are, by a claim that was read by hand. */
final class Answers {
  /** Of two options as like, the one that the rules chose is the one meant. */
  private static final double RULED = 0.03;

  /** A time of which an example of ours gives the day and not the words. */
  static final String UNQUOTED = "*";

  private Answers() {}

  /** The names of a choice's answers, in the order of their numbers. */
  static List<String> names(String kind) {
    return Weights.answersOf(kind)
        .orElseThrow(() -> new IllegalArgumentException("no such choice: " + kind));
  }

  /** The same where the act is no claim of its own: it may be another one's. */
  static int[] ofNoClaim(Question question) {
    int[] right = new int[question.options().size()];
    if (question.kind().equals("same")) {
      right[0] = 1;
    }
    return right;
  }

  /** The number of the right answer for each option. */
  static int[] of(Question question, HandRead.Claim claim) {
    int[] right = new int[question.options().size()];
    switch (question.kind()) {
      case "party" -> {
        mark(question, claim.agents(), 1, right);
        mark(question, claim.targets(), 2, right);
      }
      case "place" -> mark(question, claim.place(), 1, right);
      case "time" -> time(question, claim, right);
      case "source" -> mark(question, claim.sources(), 1, right);
      case "figure" -> figures(question, claim.figures(), right);
      case "status" -> right[0] = names("status").indexOf(claim.status());
      case "scope" -> right[0] = names("scope").indexOf(claim.scope());
      case "same" -> right[0] = 0;
      default -> right[0] = 1;
    }
    return right;
  }

  /** Examples of ours are read rightly by the rules: what those chose is right. */
  private static void time(Question question, HandRead.Claim claim, int[] right) {
    if (claim.time().contains(UNQUOTED)) {
      Arrays.setAll(right, i -> question.options().get(i).ruled());
    } else {
      mark(question, claim.time(), 1, right);
    }
  }

  /** Each figure marks a number with its bounds, of equals one the rules gave that role. */
  private static void figures(Question question, List<HandRead.Figure> figures, int[] right) {
    for (HandRead.Figure figure : figures) {
      int role = names(question.kind()).indexOf(figure.role());
      int best = -1;
      for (int i = 0; i < right.length; i++) {
        Question.Option option = question.options().get(i);
        boolean same = right[i] == 0 && option.text().equals(figure.bounds());
        if (same && (best < 0 || option.ruled() == role)) {
          best = i;
        }
      }
      if (best >= 0 && role > 0) {
        right[best] = role;
      }
    }
  }

  /** Each text read by hand marks the option most like it; of equals the one the rules chose. */
  private static void mark(Question question, List<String> texts, int answer, int[] right) {
    for (String text : texts) {
      int best = -1;
      double most = 0;
      for (int i = 0; i < right.length; i++) {
        Question.Option option = question.options().get(i);
        double share = right[i] == 0 ? Alike.share(text, option.text()) : 0;
        double weighed = share + (option.ruled() == answer ? RULED : 0);
        if (share >= Alike.HALF && weighed > most) {
          most = weighed;
          best = i;
        }
      }
      if (best >= 0) {
        right[best] = answer;
      }
    }
  }
}
