package org.isnad.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The written forms of a noun or a noun phrase: with and without article on each word, the
 * indefinite accusative's alef, the dual.
 */
public final class NounForms {
  private static final int MOST_WORDS = 4;

  private NounForms() {}

  /** Folded forms of a singular or a masdar, with the dual of its first word. */
  public static Map<String, Inflection> singular(String phrase, Inflection.Kind kind) {
    Map<String, Inflection> forms = new LinkedHashMap<>();
    articles(phrase, new Inflection(kind, false), forms);
    String[] words = phrase.trim().split("\\s+", -1);
    if (kind == Inflection.Kind.NOUN) {
      for (String ending : new String[] {"ان", "ين", "ا", "ي"}) {
        String dual = dualStem(words[0]) + ending;
        boolean construct = ending.length() == 1;
        if (!construct || words[0].endsWith("ة")) {
          duals(dual, words, new Inflection(Inflection.Kind.DUAL, true), forms);
        }
      }
    }
    return forms;
  }

  /**
   * Folded forms of a nisba or other adjective: both genders, duals, sound plurals, with and
   * without article.
   */
  public static Map<String, Inflection> nisba(String masculine) {
    Map<String, Inflection> forms = new LinkedHashMap<>();
    Inflection singular = new Inflection(Inflection.Kind.NOUN, false);
    Inflection plural = new Inflection(Inflection.Kind.NOUN, true);
    for (String ending : new String[] {"", "ة"}) {
      articles(agreeing(masculine, ending, false), singular, forms);
    }
    for (String ending : new String[] {"ون", "ين", "ات", "ان", "تان", "تين"}) {
      articles(agreeing(masculine, ending, false), plural, forms);
    }
    return forms;
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
    Map<String, Inflection> forms = new LinkedHashMap<>();
    Inflection plural = new Inflection(Inflection.Kind.NOUN, true);
    articles(phrase, plural, forms);
    if (phrase.endsWith("ون") && !phrase.contains(" ")) {
      String stem = phrase.substring(0, phrase.length() - 2);
      articles(stem + "ين", plural, forms);
      forms.putIfAbsent(Folding.fold(stem + "و"), plural);
      forms.putIfAbsent(Folding.fold(stem + "ي"), plural);
    }
    return forms;
  }

  private static String dualStem(String word) {
    return word.endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word;
  }

  private static void duals(
      String first, String[] words, Inflection dual, Map<String, Inflection> forms) {
    if (words.length == 1) {
      forms.putIfAbsent(Folding.fold(first), dual);
      forms.putIfAbsent(Folding.fold("ال" + first), dual);
      return;
    }
    for (String ending : new String[] {"ان", "ين"}) {
      StringBuilder phrase = new StringBuilder(first);
      for (int i = 1; i < words.length; i++) {
        phrase.append(' ').append(dualStem(words[i])).append(ending);
      }
      forms.putIfAbsent(Folding.fold(phrase), dual);
    }
  }

  private static void articles(String phrase, Inflection what, Map<String, Inflection> forms) {
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
      forms.putIfAbsent(Folding.fold(form), what);
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
