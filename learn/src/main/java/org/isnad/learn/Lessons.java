package org.isnad.learn;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.ClaimReader;
import org.isnad.claim.choice.Question;
import org.isnad.lexicon.Lexicon;

/** What each choice is asked in articles that were read by hand, and what is right. */
final class Lessons {
  private static final String CLAIM = "claim";
  private static final String SAME = "same";
  private final ClaimReader reader;
  private final Map<String, Choice> choices = new LinkedHashMap<>();

  /**
   * The questions are asked by the rules alone, so that what was learned before changes nothing.
   */
  Lessons(Lexicon lexicon) {
    this.reader = new ClaimReader(lexicon.unlearned());
  }

  void take(List<HandRead> articles, double weight) {
    for (HandRead read : articles) {
      for (Asked asked : Asked.paired(read, reader.questions(read.article()))) {
        asked.questions().stream()
            .filter(question -> teaches(asked, question))
            .forEach(q -> choices.computeIfAbsent(q.kind(), Choice::new).add(asked, q, weight));
      }
    }
  }

  /** What is no claim teaches that, and whether it is a word for one told beside it. */
  static boolean teaches(Asked asked, Question question) {
    HandRead.Claim claim = asked.gold();
    String only = asked.from().only();
    boolean told = only == null || only.equals(question.type().name());
    boolean no = question.kind().equals(CLAIM) || question.kind().equals(SAME) && asked.beside();
    return told && (claim != null || no);
  }

  Collection<Choice> choices() {
    return choices.values();
  }
}
