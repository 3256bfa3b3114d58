package org.isnad.web.view;

import java.util.List;
import org.isnad.codebook.Part;
import org.isnad.codebook.Span;
import org.isnad.web.words.Messages;

/**
 * Words that a claim or doubt rests on.
 *
 * @param triggered the claims whose act word this is; mostly none or one
 */
record Mark(Span span, List<Card> triggered) {
  Mark {
    triggered = List.copyOf(triggered);
  }

  /** The anchor of some words on the page. */
  static String id(Span span) {
    return (span.part() == Part.TITLE ? "h-" : "t-") + span.start() + "-" + span.end();
  }

  String id() {
    return id(span);
  }

  boolean isTrigger() {
    return !triggered.isEmpty();
  }

  /** The class that colours a trigger. */
  String kind() {
    return triggered.getFirst().kind();
  }

  String href() {
    return "#" + triggered.getFirst().id();
  }

  /** The numbers of those claims. */
  String numbers(Messages words) {
    return words.list(triggered.stream().map(card -> words.number(card.number())));
  }

  /** Those claims by number and type. */
  String claims(Messages words) {
    return words.list(
        triggered.stream()
            .map(card -> words.text("trigger.to-claim", card.number(), card.type(words))));
  }
}
