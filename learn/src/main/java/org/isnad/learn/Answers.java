package org.isnad.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.claim.choice.Question;
import org.isnad.codebook.FigureRole;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;

/** What the right answers to a question are, by a claim that was read by hand. */
final class Answers {
  private static final double RULED = 0.03;

  /** A time of which an example of ours gives the day and not the words. */
  private static final String UNQUOTED = "*";

  private Answers() {}

  /** Examples of ours are read rightly by the rules: what those chose is right. */
  private static void ruled(Question question, int[] right) {
    for (int i = 0; i < right.length; i++) {
      right[i] = question.options().get(i).ruled();
    }
  }

  /** The names of a choice's answers, in the order of their numbers. */
  static List<String> names(String kind) {
    return switch (kind) {
      case "party" -> List.of("neither", "agent", "target");
      case "status" -> lower(Status.values());
      case "scope" -> lower(Scope.values());
      case "figure" -> {
        List<String> roles = new ArrayList<>(List.of("no"));
        roles.addAll(lower(FigureRole.values()));
        yield roles;
      }
      default -> List.of("no", "yes");
    };
  }

  private static List<String> lower(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
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
      case "time" -> {
        mark(question, claim.time(), 1, right);
        if (claim.time().contains(UNQUOTED)) {
          ruled(question, right);
        }
      }
      case "source" -> mark(question, claim.sources(), 1, right);
      case "figure" -> figures(question, claim.figures(), right);
      case "status" -> right[0] = names("status").indexOf(claim.status());
      case "scope" -> right[0] = names("scope").indexOf(claim.scope());
      default -> right[0] = 1;
    }
    return right;
  }

  /** Each figure marks the first free number with its bounds, one the rules gave that role before others. */
  private static void figures(Question question, List<HandRead.Figure> figures, int[] right) {
    List<String> roles = names("figure");
    for (HandRead.Figure figure : figures) {
      int role = roles.indexOf(figure.role());
      int best = -1;
      for (int i = 0; i < right.length; i++) {
        Question.Option option = question.options().get(i);
        boolean same = right[i] == 0 && option.text().equals(figure.bounds());
        if (same && (best < 0 || option.ruled() == role && question.options().get(best).ruled() != role)) {
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
