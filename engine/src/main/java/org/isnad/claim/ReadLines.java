package org.isnad.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Token;
import org.isnad.codebook.Part;
import org.isnad.syntax.Words;

/**
 * Which sentences are read: the title, running text, and of headings and link lines those that
 * repeat the title (codebook, Rulings).
 */
final class ReadLines {
  /** How much of a line's words the title must hold for the line to be the title told again. */
  private static final double REPEATS = 0.6;

  private final Set<String> title;

  private ReadLines(Set<String> title) {
    this.title = title;
  }

  static ReadLines of(List<Words> sentences) {
    return new ReadLines(
        sentences.stream()
            .map(Words::sentence)
            .filter(s -> s.part() == Part.TITLE)
            .flatMap(s -> s.tokens().stream())
            .map(Token::fold)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean reads(Sentence sentence) {
    if (sentence.part() == Part.TITLE || !sentence.heading()) {
      return true;
    }
    List<Token> words = sentence.tokens().stream().filter(Token::word).toList();
    long shared = words.stream().filter(t -> title.contains(t.fold())).count();
    return !words.isEmpty() && shared >= REPEATS * words.size();
  }
}
