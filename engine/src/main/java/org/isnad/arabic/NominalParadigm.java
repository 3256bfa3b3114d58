package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Cell.Count;
import org.isnad.arabic.Cell.Ending;
import org.isnad.arabic.Cell.Gender;
import org.isnad.arabic.Cell.Slot;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a noun or adjective of one word, spelt without vowel marks; pronouns are bound to
 * them by {@link Clitics}.
 *
 * <p>A word whose last ya falls where no article stands ends in the tanwin that tells it from a
 * sound one.
 */
public final class NominalParadigm {
  private static final String TANWIN = "\u064D";
  private static final String ARTICLE = "ال";
  private final List<ParadigmForm> forms = new ArrayList<>();
  private final Slot slot;

  private NominalParadigm(Slot slot) {
    this.slot = slot;
  }

  /** True for what its letters show to be feminine. */
  public static boolean feminine(String noun) {
    String word = Folding.unmarked(noun);
    boolean long5 =
        word.length() == 5 && word.endsWith("اء") && "إأاموت".indexOf(word.charAt(0)) < 0;
    return word.endsWith("ة") || word.endsWith("اة") || long5;
  }

  /** Singular and dual of a noun. */
  public static List<ParadigmForm> noun(String singular, boolean feminine) {
    NominalParadigm paradigm = new NominalParadigm(Slot.NOUN);
    Gender gender = feminine ? Gender.F : Gender.M;
    paradigm.one(singular, gender, Count.S);
    paradigm.dual(dualStem(singular, feminine), gender);
    paradigm.fiveNouns(singular);
    return paradigm.forms;
  }

  /** Forms of a noun of action, which news puts in no dual. */
  public static List<ParadigmForm> masdar(String masdar) {
    NominalParadigm paradigm = new NominalParadigm(Slot.MASDAR);
    paradigm.one(masdar, feminine(masdar) ? Gender.F : Gender.M, Count.S);
    return paradigm.forms;
  }

  /** Forms of a plural, sound or broken. */
  public static List<ParadigmForm> plural(String plural) {
    NominalParadigm paradigm = new NominalParadigm(Slot.NOUN);
    if (plural.endsWith("ون") && plural.length() > 3) {
      paradigm.sound(plural.substring(0, plural.length() - 2), Gender.M);
    } else if (plural.endsWith("وو")) {
      String cut = plural.substring(0, plural.length() - 1);
      paradigm.add(plural, Gender.M, Count.P, Ending.CONSTRUCT_NOMINATIVE);
      paradigm.add(cut + "ي", Gender.M, Count.P, Ending.CONSTRUCT_OBLIQUE);
    } else {
      boolean soundFeminine = plural.endsWith("ات");
      paradigm.one(plural, soundFeminine ? Gender.F : null, Count.P);
    }
    return paradigm.forms;
  }

  /** Both genders, duals and plurals of an adjective or nisba; of colours, defects and elatives. */
  public static List<ParadigmForm> adjective(String masculine) {
    NominalParadigm paradigm = new NominalParadigm(Slot.ADJECTIVE);
    boolean falls = masculine.endsWith(TANWIN);
    String base = falls ? masculine.substring(0, masculine.length() - 1) : masculine;
    String stem = falls ? base + "ي" : base;
    String last = stem.substring(0, stem.length() - 1);
    boolean maqsura = stem.endsWith("ى");
    paradigm.one(masculine, Gender.M, Count.S);
    paradigm.dual(maqsura ? last + "ي" : seat(stem), Gender.M);
    paradigm.sound(falls ? base : maqsura ? last : stem, Gender.M);
    String feminine = maqsura ? last + "اة" : seat(stem) + "ة";
    paradigm.one(feminine, Gender.F, Count.S);
    paradigm.dual(seat(maqsura ? last + "ا" : stem) + "ت", Gender.F);
    paradigm.one((maqsura ? last + "ي" : seat(stem)) + "ات", Gender.F, Count.P);
    paradigm.unusual(stem);
    return paradigm.forms;
  }

  /**
   * The elative of an adjective whose letters show how to make it, masculine then feminine; empty
   * if they do not.
   */
  public static List<ParadigmForm> elative(String adjective) {
    NominalParadigm paradigm = new NominalParadigm(Slot.ELATIVE);
    String root = elativeRoot(adjective);
    if (!root.isEmpty()) {
      boolean doubled = root.length() == 3 && root.charAt(1) == root.charAt(2);
      paradigm.add("أ" + (doubled ? root.substring(0, 2) : root), null, null, Ending.PLAIN);
      paradigm.add(
          root.endsWith("ى") ? root.substring(0, root.length() - 1) + "يا" : root + "ى",
          Gender.F,
          Count.S,
          Ending.PLAIN);
    }
    return paradigm.forms;
  }

  private static String elativeRoot(String adjective) {
    String word = Folding.unmarked(adjective);
    int n = word.length();
    if (adjective.endsWith(TANWIN) && n == 3 && word.charAt(1) == 'ا') {
      return word.charAt(0) + word.substring(2) + "ى";
    }
    if (n == 4 && word.charAt(2) == 'ي' && word.charAt(1) != 'ا') {
      return word.substring(0, 2) + (word.charAt(3) == 'ء' ? 'أ' : word.charAt(3));
    }
    if (n == 3 && word.endsWith("ي")) {
      return word.substring(0, 2) + "ى";
    }
    if (n == 3 && word.endsWith("يئ")) {
      return word.charAt(0) + "وأ";
    }
    return n == 3 && word.charAt(0) == 'م' ? word.substring(1) : "";
  }

  private void one(String noun, @Nullable Gender gender, Count number) {
    boolean falls = noun.endsWith(TANWIN);
    String base = falls ? noun.substring(0, noun.length() - 1) : noun;
    String stem = falls ? base + "ي" : base;
    add(base, gender, number, Ending.PLAIN);
    add(ARTICLE + stem, gender, number, Ending.DEFINITE);
    if (falls) {
      add(stem, gender, number, Ending.CONSTRUCT);
      boolean diptote = number == Count.P;
      add(diptote ? stem : stem + "ا", gender, number, Ending.ACCUSATIVE);
    } else if (stem.endsWith("أ") || stem.endsWith("اء") || stem.endsWith("ى")) {
      add(stem, gender, number, Ending.ACCUSATIVE);
    } else if (!stem.endsWith("ة") && !stem.endsWith("ا") && !stem.endsWith("ات")) {
      add(hamza(stem, "ا"), gender, number, Ending.ACCUSATIVE);
    }
  }

  private void dual(String stem, Gender gender) {
    for (String article : new String[] {"", ARTICLE}) {
      add(article + hamza(stem, "ان"), gender, Count.D, Ending.NOMINATIVE);
      add(article + hamza(stem, "ين"), gender, Count.D, Ending.OBLIQUE);
      if (stem.endsWith("زء")) {
        String onAlef = stem.substring(0, stem.length() - 1) + "أ";
        add(article + onAlef + "ين", gender, Count.D, Ending.OBLIQUE);
      }
    }
    add(hamza(stem, "ا"), gender, Count.D, Ending.CONSTRUCT_NOMINATIVE);
    add(hamza(stem, "ي"), gender, Count.D, Ending.CONSTRUCT_OBLIQUE);
  }

  private void sound(String stem, Gender gender) {
    for (String article : new String[] {"", ARTICLE}) {
      add(article + stem + "ون", gender, Count.P, Ending.NOMINATIVE);
      add(article + stem + "ين", gender, Count.P, Ending.OBLIQUE);
    }
    add(stem + "و", gender, Count.P, Ending.CONSTRUCT_NOMINATIVE);
    add(stem + "ي", gender, Count.P, Ending.CONSTRUCT_OBLIQUE);
  }

  /** Colours and defects, and what has an alef for its feminine. */
  private void unusual(String stem) {
    if (stem.length() == 4 && stem.charAt(0) == 'أ') {
      String root = stem.endsWith("ى") ? stem.substring(1, 3) + "ي" : stem.substring(1);
      one(root + "اء", Gender.F, Count.S);
      for (String ending : new String[] {"وان", "وين"}) {
        Ending kase = ending.equals("وان") ? Ending.NOMINATIVE : Ending.OBLIQUE;
        add(root + "ا" + ending, Gender.F, Count.D, kase);
        add(ARTICLE + root + "ا" + ending, Gender.F, Count.D, kase);
      }
      boolean hollow = "وي".indexOf(root.charAt(1)) >= 0;
      String plural =
          hollow && root.charAt(1) == 'و' ? root.charAt(0) + "و" + root.charAt(2) : root;
      one(plural, null, Count.P);
      one(root + "ى", Gender.F, Count.S);
    }
    if (stem.length() == 3 && "أآ".indexOf(stem.charAt(0)) >= 0) {
      String feminine = "أ" + stem.substring(1);
      one(feminine + "ى", Gender.F, Count.S);
      dual(feminine + "ي", Gender.F);
      one(feminine + "يات", Gender.F, Count.P);
    }
    if (stem.length() == 5 && stem.endsWith("ان")) {
      one(stem.substring(0, 3) + "ى", Gender.F, Count.S);
      one(stem.substring(0, 2) + "ا" + stem.charAt(2), null, Count.P);
    }
  }

  /** Father, brother: their case shows in a vowel where a noun follows. */
  private void fiveNouns(String noun) {
    if (noun.equals("أب") || noun.equals("أخ") || noun.equals("ذو")) {
      String stem = noun.substring(0, 1) + (noun.equals("ذو") ? "" : noun.charAt(1));
      add(stem + "و", Gender.M, Count.S, Ending.CONSTRUCT_NOMINATIVE);
      add(stem + "ي", Gender.M, Count.S, Ending.CONSTRUCT_OBLIQUE);
      add(stem + "ا", Gender.M, Count.S, Ending.CONSTRUCT_ACCUSATIVE);
    }
  }

  private static String dualStem(String noun, boolean feminine) {
    String word = noun.endsWith(TANWIN) ? noun.substring(0, noun.length() - 1) + "ي" : noun;
    String cut = word.substring(0, word.length() - 1);
    if (word.endsWith("ة")) {
      return cut + "ت";
    }
    if (word.endsWith("ى")) {
      return cut + "ي";
    }
    if (word.equals("أب") || word.equals("أخ")) {
      return word + "و";
    }
    if (word.endsWith("ا") && word.length() == 3) {
      return cut + "و";
    }
    return word.endsWith("اء") && feminine ? cut + "و" : word;
  }

  /**
   * A hamza before an ending: on ya behind ya or a bare consonant that joins, else as it stands.
   */
  private static String seat(String stem) {
    return stem.endsWith("يء") ? stem.substring(0, stem.length() - 1) + "ئ" : stem;
  }

  private static String hamza(String stem, String ending) {
    String cut = stem.substring(0, stem.length() - 1);
    if (stem.endsWith("أ")) {
      return ending.startsWith("ا") ? cut + "آ" + ending.substring(1) : stem + ending;
    }
    boolean joins = stem.endsWith("ء") && "ادذرزوء".indexOf(stem.charAt(stem.length() - 2)) < 0;
    return (joins ? cut + "ئ" : stem) + ending;
  }

  private void add(
      String spelling, @Nullable Gender gender, @Nullable Count number, Ending ending) {
    forms.add(new ParadigmForm(spelling, Cell.noun(slot, gender, number, ending)));
  }
}
