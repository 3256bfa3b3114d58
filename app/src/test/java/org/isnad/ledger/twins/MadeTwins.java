package org.isnad.ledger.twins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** What outlets do to a report, done by a program: the same on every run. */
enum MadeTwins {
  OTHER_HEAD_AND_TAIL((s, random) -> {
    List<String> all = new ArrayList<>(s);
    List<String> first = words(all.getFirst());
    all.set(
        0,
        "المدينة، وكالات: "
            + String.join(" ", first.subList(Math.min(4, first.size()), first.size())));
    all.add("تابعوا آخر الأخبار على صفحاتنا في مواقع التواصل الاجتماعي.");
    return all;
  }),
  SENTENCE_DROPPED((s, random) -> {
    List<String> all = new ArrayList<>(s);
    all.remove(random.nextInt(all.size()));
    return all;
  }),
  CUT_TO_TWO_THIRDS((s, random) -> s.subList(0, Math.max(1, s.size() * 2 / 3))),
  CUT_TO_ONE_THIRD((s, random) -> s.subList(0, Math.max(1, s.size() / 3))),
  REORDERED((s, random) -> {
    List<String> all = new ArrayList<>(s);
    Collections.shuffle(all, random);
    return all;
  }),
  SPELT_OTHERWISE((s, random) ->
      s.stream().map(t -> t.replaceAll("[أإآ]", "ا").replace("ى", "ي").replace("،", "")).toList()),
  WORD_IN_TWENTY((s, random) -> replaced(s, random, 20)),
  WORD_IN_TEN((s, random) -> replaced(s, random, 10)),
  ALL_OF_IT((s, random) ->
      OTHER_HEAD_AND_TAIL.change.apply(
          replaced(SENTENCE_DROPPED.change.apply(s, random), random, 20), random)),
  REWRITTEN((s, random) -> replaced(s, random, 3));

  @SuppressWarnings("ImmutableEnumChecker") // functions that keep nothing
  private final BiFunction<List<String>, Random, List<String>> change;

  MadeTwins(BiFunction<List<String>, Random, List<String>> change) {
    this.change = change;
  }

  /** The text changed; empty if it has too few sentences for that. */
  String of(String text, int seed) {
    List<String> sentences = List.of(text.split("(?<=[.؟!])\\s+|\\n+"));
    return sentences.size() < 3 ? "" : String.join(" ", change.apply(sentences, new Random(seed)));
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split("\\s+"));
  }

  private static List<String> replaced(List<String> sentences, Random random, int each) {
    return sentences.stream()
        .map(sentence ->
            String.join(
                " ",
                words(sentence).stream()
                    .map(word -> random.nextInt(each) == 0 ? "كلمة" + random.nextInt(99) : word)
                    .toList()))
        .toList();
  }
}
