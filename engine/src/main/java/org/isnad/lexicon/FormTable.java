package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.arabic.Agreement;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Inflection;
import org.isnad.arabic.NounForms;
import org.isnad.arabic.VerbForms;

/** Every form that the blocks say or that regular inflection makes of them. */
final class FormTable {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Inflection LITERAL =
      new Inflection(Inflection.Kind.LITERAL, false, List.of());
  private final Map<String, List<Entry>> forms = new HashMap<>();
  private final Map<String, List<Entry>> rare = new HashMap<>();

  void add(Block block) throws LexiconException {
    for (Block.Field field : block.fields()) {
      if (Keys.isForm(block.kind(), field.key())) {
        forms(block, field)
            .forEach((form, inflection) -> {
              Entry entry = entry(block, field, inflection);
              if (rare(form, entry)) {
                rare.computeIfAbsent(form, f -> new ArrayList<>(1)).add(entry);
              } else {
                put(form, entry);
              }
            });
      }
    }
  }

  /**
   * A passive with letters of its own, or what a colour has and an elative has not: where the
   * letters are another word's too, that word is meant.
   */
  private static boolean rare(String form, Entry entry) {
    boolean passive = entry.inflection().passive() && entry.key().equals("verb");
    boolean colour =
        entry.key().equals("adjective")
            && Agreement.elativeShape(entry.form())
            && !form.contains(Folding.fold(entry.form()));
    return passive || colour;
  }

  /** All forms, once every block is added. */
  Map<String, List<Entry>> forms() {
    rare.forEach((form, entries) -> {
      List<Entry> known = List.copyOf(forms.getOrDefault(form, List.of()));
      for (Entry entry : entries) {
        boolean free = known.stream().allMatch(e -> e.inflection().verb());
        if (entry.inflection().verb() ? free : known.isEmpty()) {
          put(form, entry);
        }
      }
    });
    rare.clear();
    return forms;
  }

  private static Entry entry(Block block, Block.Field field, Inflection inflection) {
    return new Entry(block, field.key(), field.line(), field.value(), inflection);
  }

  private void put(String form, Entry entry) {
    List<Entry> list = forms.computeIfAbsent(form, f -> new ArrayList<>(1));
    for (Entry known : list) {
      boolean line = known.line() == entry.line() || !entry.inflection().verb();
      if (line && known.key().equals(entry.key()) && known.block().same(entry.block())) {
        return;
      }
    }
    list.add(entry);
  }

  private static Map<String, Inflection> forms(Block block, Block.Field field)
      throws LexiconException {
    String value = field.value();
    return switch (field.key()) {
      case "verb" -> verb(block, field, false);
      case "passive" -> verb(block, field, true);
      case "noun" -> NounForms.singular(value, Inflection.Kind.NOUN);
      case "masdar" -> NounForms.singular(value, Inflection.Kind.MASDAR);
      case "plural", "demonym-plural" -> NounForms.plural(value);
      case "demonym", "weak-demonym", "adjective" -> NounForms.nisba(value);
      default -> Map.of(Folding.fold(SPACES.matcher(value).replaceAll(" ")), LITERAL);
    };
  }

  private static Map<String, Inflection> verb(Block block, Block.Field field, boolean passive)
      throws LexiconException {
    String[] words = field.value().split("\\s+");
    int half = words.length / 2;
    if (half == 0 || words.length % 2 != 0 || words[0].length() < 2 || words[half].length() < 3) {
      throw LexFile.fault(
          block.file(),
          field.line(),
          "  " + field.key() + "    " + field.value(),
          2,
          "a verb needs its past and its present",
          "write two forms, third person masculine singular; fixed words after them stand after both");
    }
    Map<String, Inflection> made = new LinkedHashMap<>();
    // with words after the verb, each half holds the verb and the same words
    String tail =
        half == 1 ? "" : " " + Folding.fold(String.join(" ", List.of(words).subList(1, half)));
    VerbForms.of(words[0], words[half], passive)
        .forEach((form, what) -> made.put(form + tail, what));
    return made;
  }
}
