package org.isnad.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.arabic.Cell.Count;
import org.isnad.arabic.Cell.Ending;
import org.isnad.arabic.Cell.Gender;
import org.isnad.arabic.Cell.Slot;

/**
 * The folded forms of a noun or a noun phrase that are looked for in text: with and without article
 * on each word, the indefinite accusative's alef, the dual.
 */
public final class NounForms {
  private static final int MOST_WORDS = 4;

  private NounForms() {}

  /** Forms of a singular or a masdar, with the dual of its first word. */
  public static Map<String, Inflection> singular(String phrase, Inflection.Kind kind) {
    String[] words = phrase.trim().split("\\s+", -1);
    boolean masdar = kind == Inflection.Kind.MASDAR;
    boolean feminine = NominalParadigm.feminine(words[0]);
    if (words.length == 1 && words[0].length() > 1) {
      return table(
          masdar ? NominalParadigm.masdar(words[0]) : NominalParadigm.noun(words[0], feminine),
          NounForms::usualDual);
    }
    Map<String, Inflection> forms = new LinkedHashMap<>();
    Cell cell =
        Cell.noun(
            masdar ? Slot.MASDAR : Slot.NOUN,
            feminine ? Gender.F : Gender.M,
            Count.S,
            Ending.PLAIN);
    articles(phrase, cell, forms);
    if (!masdar && words.length > 1) {
      dualPhrases(words, feminine ? Gender.F : Gender.M, forms);
    }
    return forms;
  }

  /**
   * A masculine dual before a noun is spelt as the accusative or with a pronoun: too often these.
   */
  private static boolean usualDual(ParadigmForm form) {
    Cell cell = form.cell();
    boolean construct =
        cell.number() == Count.D
            && (cell.ending() == Ending.CONSTRUCT_NOMINATIVE
                || cell.ending() == Ending.CONSTRUCT_OBLIQUE);
    return !construct || cell.gender() == Gender.F;
  }

  /**
   * Forms of a nisba or other adjective: both genders, duals, plurals, with and without article.
   */
  public static Map<String, Inflection> nisba(String masculine) {
    if (!masculine.trim().contains(" ")) {
      return table(NominalParadigm.adjective(masculine.trim()), f -> !masculineConstruct(f));
    }
    Map<String, Inflection> forms = new LinkedHashMap<>();
    adjectives(masculine, "", Gender.M, Count.S, Ending.PLAIN, forms);
    adjectives(masculine, "ة", Gender.F, Count.S, Ending.PLAIN, forms);
    adjectives(masculine, "ون", Gender.M, Count.P, Ending.NOMINATIVE, forms);
    adjectives(masculine, "ين", Gender.M, Count.P, Ending.OBLIQUE, forms);
    adjectives(masculine, "ات", Gender.F, Count.P, Ending.PLAIN, forms);
    adjectives(masculine, "ان", Gender.M, Count.D, Ending.NOMINATIVE, forms);
    adjectives(masculine, "ين", Gender.M, Count.D, Ending.OBLIQUE, forms);
    adjectives(masculine, "تان", Gender.F, Count.D, Ending.NOMINATIVE, forms);
    adjectives(masculine, "تين", Gender.F, Count.D, Ending.OBLIQUE, forms);
    return forms;
  }

  /** Those of an adjective are spelt as its singular with an ending of another kind. */
  private static boolean masculineConstruct(ParadigmForm form) {
    Cell cell = form.cell();
    return cell.gender() == Gender.M
        && !form.spelling().endsWith("يي")
        && (cell.ending() == Ending.CONSTRUCT_NOMINATIVE
            || cell.ending() == Ending.CONSTRUCT_OBLIQUE);
  }

  private static void adjectives(
      String masculine,
      String ending,
      Gender gender,
      Count number,
      Ending kase,
      Map<String, Inflection> forms) {
    Cell cell = Cell.noun(Slot.ADJECTIVE, gender, number, kase);
    articles(agreeing(masculine, ending, false), cell, forms);
  }

  /**
   * A nisba with an ending, unfolded; in one of two words, like that of South Korea, each word that
   * is a nisba takes ending and article, and in one like that of South Africa only the last the
   * ending and only the first the article.
   */
  public static String agreeing(String masculine, String ending, boolean definite) {
    String[] words = masculine.trim().split("\\s+");
    StringBuilder agreeing = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean last = i == words.length - 1;
      boolean each = words[0].endsWith("ي") && words[i].endsWith("ي");
      agreeing.append(i == 0 ? "" : " ").append(definite && (i == 0 || each) ? "ال" : "");
      agreeing.append(words[i]).append(last || each ? ending : "");
    }
    return agreeing.toString();
  }

  /** Folded forms of a plural. */
  public static Map<String, Inflection> plural(String phrase) {
    if (!phrase.trim().contains(" ") && phrase.length() > 1) {
      return table(NominalParadigm.plural(phrase.trim()), f -> true);
    }
    Map<String, Inflection> forms = new LinkedHashMap<>();
    articles(phrase, Cell.noun(Slot.NOUN, null, Count.P, Ending.PLAIN), forms);
    return forms;
  }

  private static Map<String, Inflection> table(
      List<ParadigmForm> made, Predicate<ParadigmForm> used) {
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    for (ParadigmForm form : made) {
      if (used.test(form)) {
        List<Cell> all =
            cells.computeIfAbsent(Folding.fold(form.spelling()), f -> new ArrayList<>());
        if (!all.contains(form.cell())) {
          all.add(form.cell());
        }
      }
    }
    Map<String, Inflection> forms = new LinkedHashMap<>();
    cells.forEach((form, all) -> forms.put(form, Inflection.of(all)));
    return forms;
  }

  private static String dualStem(String word) {
    return word.endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word;
  }

  /** Noun and adjectives in the dual; the noun alone where another follows. */
  private static void dualPhrases(String[] words, Gender gender, Map<String, Inflection> forms) {
    for (String ending : new String[] {"ان", "ين"}) {
      Ending kase = ending.equals("ان") ? Ending.NOMINATIVE : Ending.OBLIQUE;
      StringBuilder adjectives = new StringBuilder();
      for (int i = 1; i < words.length; i++) {
        adjectives.append(' ').append(dualStem(words[i])).append(ending);
      }
      for (String first : new String[] {"ان", "ين", "ا", "ي"}) {
        boolean construct = first.length() == 1;
        if (!construct || gender == Gender.F) {
          Cell cell = Cell.noun(Slot.NOUN, gender, Count.D, kase);
          put(dualStem(words[0]) + first + adjectives, cell, forms);
        }
      }
    }
  }

  private static void put(String form, Cell cell, Map<String, Inflection> forms) {
    List<Cell> cells = new ArrayList<>();
    String folded = Folding.fold(form);
    Inflection known = forms.get(folded);
    if (known != null) {
      cells.addAll(known.cells());
    }
    if (!cells.contains(cell)) {
      cells.add(cell);
    }
    forms.put(folded, Inflection.of(cells));
  }

  private static void articles(String phrase, Cell cell, Map<String, Inflection> forms) {
    String[] words = phrase.trim().split("\\s+", -1);
    List<String> built = List.of("");
    for (int i = 0; i < words.length; i++) {
      List<String> longer = new ArrayList<>();
      for (String start : built) {
        for (String word : variants(words[i], i < MOST_WORDS)) {
          longer.add(start.isEmpty() ? word : start + " " + word);
        }
      }
      built = longer;
    }
    for (String form : built) {
      put(form, cell, forms);
    }
  }

  private static List<String> variants(String word, boolean vary) {
    if (!vary || (word.startsWith("ال") && word.length() > 4) || word.length() < 3) {
      return List.of(word);
    }
    boolean accusative =
        !word.endsWith("ة") && !word.endsWith("ى") && !word.endsWith("ا") && !word.endsWith("اء");
    return accusative ? List.of(word, "ال" + word, word + "ا") : List.of(word, "ال" + word);
  }
}
