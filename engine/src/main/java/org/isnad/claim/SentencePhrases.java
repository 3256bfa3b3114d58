package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Phrase;
import org.isnad.syntax.Tag;

/**
 * All noun phrases of a sentence, from left to right, and adjectives of nationality that stand
 * outside them.
 */
final class SentencePhrases {
  private SentencePhrases() {}

  static List<Phrase> of(Scene scene) {
    List<Phrase> all = new ArrayList<>();
    int i = 0;
    while (i < scene.size()) {
      Optional<Phrase> phrase = at(scene, i);
      phrase.ifPresent(all::add);
      i = phrase.map(Phrase::to).orElse(i + 1);
    }
    return all;
  }

  private static Optional<Phrase> at(Scene scene, int i) {
    if (act(scene, i) || scene.timeAt(i).isPresent()) {
      return Optional.empty();
    }
    Tag tag = scene.syntax.tag(i);
    if (tag == Tag.MARK || tag == Tag.PREPOSITION || tag == Tag.PARTICLE) {
      return Optional.empty();
    }
    Optional<Phrase> phrase = scene.phrase(i).filter(p -> p.from() >= i && p.from() <= i + 2);
    return phrase.map(p -> cut(scene, p));
  }

  /** A phrase ends before an act word within it. */
  private static Phrase cut(Scene scene, Phrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (act(scene, i)) {
        return new Phrase(phrase.from(), i);
      }
    }
    return phrase;
  }

  private static boolean act(Scene scene, int i) {
    return scene.triggers().stream()
        .anyMatch(t -> t.from() <= i && i < t.to() || t.idiom() && t.need() == i);
  }
}
