package org.isnad.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.claim.choice.Question;
import org.isnad.codebook.Part;
import org.isnad.codebook.Span;
import org.jspecify.annotations.Nullable;

/**
 * An act that the engine asked about, and the claim read by hand that it stands for.
 *
 * @param gold null where no one read a claim there
 * @param beside someone read one at another act of that type in the sentence
 */
record Asked(
    HandRead from, List<Question> questions, HandRead.@Nullable Claim gold, boolean beside) {

  /**
   * Pairs acts with claims: the same type in the same sentence, and of several those that agree
   * most, as the scorer does.
   */
  static List<Asked> paired(HandRead read, List<Question> questions) {
    Map<Span, List<Question>> acts = new LinkedHashMap<>();
    questions.forEach(q -> acts.computeIfAbsent(q.act(), k -> new ArrayList<>()).add(q));
    List<Sentence> sentences = Sentences.of(read.article());
    Map<String, List<List<Question>>> here = new LinkedHashMap<>();
    for (List<Question> act : acts.values()) {
      Question any = act.getFirst();
      String cell = cell(sentences, any.act().part(), any.act().start()) + any.type();
      here.computeIfAbsent(cell, k -> new ArrayList<>()).add(act);
    }
    Map<String, List<HandRead.Claim>> gold = new HashMap<>();
    for (HandRead.Claim claim : read.claims()) {
      String cell = cell(sentences, claim.part(), claim.start()) + claim.type();
      gold.computeIfAbsent(cell, k -> new ArrayList<>()).add(claim);
    }
    List<Asked> all = new ArrayList<>();
    here.forEach((cell, list) -> pair(read, list, gold.getOrDefault(cell, List.of()), all));
    return all;
  }

  private static String cell(List<Sentence> sentences, Part part, int at) {
    int number = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span(0, sentences.get(i).tokens().size());
      if (span.part() == part && span.start() <= at) {
        number = i;
      }
    }
    return part + " " + number + " ";
  }

  private record Pair(double agreement, List<Question> act, HandRead.Claim claim) {}

  private static void pair(
      HandRead read, List<List<Question>> acts, List<HandRead.Claim> claims, List<Asked> all) {
    List<Pair> pairs = new ArrayList<>();
    for (HandRead.Claim claim : claims) {
      acts.forEach(act -> pairs.add(new Pair(agreement(act, claim), act, claim)));
    }
    pairs.sort(Comparator.comparingDouble(Pair::agreement).reversed());
    // By identity: two claims of one sentence may read the same
    Set<HandRead.Claim> used = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<List<Question>, HandRead.Claim> of = new IdentityHashMap<>();
    for (Pair pair : pairs) {
      if (!of.containsKey(pair.act()) && used.add(pair.claim())) {
        of.put(pair.act(), pair.claim());
      }
    }
    for (List<Question> act : acts) {
      boolean beside = !of.containsKey(act) && !of.isEmpty();
      all.add(new Asked(read, act, of.get(act), beside));
    }
  }

  private static double agreement(List<Question> act, HandRead.Claim claim) {
    Span span = act.getFirst().act();
    double sum = claim.start() < span.end() && span.start() < claim.end() ? 2 : 0;
    for (Question question : act) {
      if (question.kind().equals("party")) {
        sum += Alike.common(claim.agents(), ruled(question, 1));
        sum += Alike.common(claim.targets(), ruled(question, 2));
      }
    }
    return sum;
  }

  private static List<String> ruled(Question question, int answer) {
    return question.options().stream()
        .filter(o -> o.ruled() == answer)
        .map(Question.Option::text)
        .toList();
  }
}
