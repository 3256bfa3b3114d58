package org.isnad.arabic;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The written forms of a verb, from its past and present with a masculine singular subject.
 *
 * <p>Short vowels are not written, so one spelling serves active and passive where the letters
 * agree; a verb whose passive has other letters says its passive in the lexicon.
 */
public final class VerbForms {
  private final Map<String, Inflection> forms = new LinkedHashMap<>();
  private final boolean passive;

  private VerbForms(boolean passive) {
    this.passive = passive;
  }

  /**
   * Folded forms and what they are.
   *
   * @param past as spelt in the lexicon, hamza kept
   * @param present with its prefix, as spelt in the lexicon
   */
  public static Map<String, Inflection> of(String past, String present, boolean passive) {
    VerbForms verb = new VerbForms(passive);
    verb.past(past);
    verb.present(present);
    return verb.forms;
  }

  private void past(String past) {
    char last = past.charAt(past.length() - 1);
    String cut = past.substring(0, past.length() - 1);
    boolean weak = last == 'ا' || last == 'ى';
    add(past, false, false);
    String stem = weak ? cut : past;
    add(stem + "ت", false, false);
    add(stem + "وا", false, true);
    add(stem + "و", false, true); // before a pronoun the silent alef falls
    add(stem + "تا", false, true);
    add(weak ? cut + (last == 'ا' ? "و" : "ي") + "ا" : past + "ا", false, true);
    if (weak) {
      add(cut + "ا", false, false); // before a pronoun
    }
    String first = weak ? cut + (last == 'ا' ? "و" : "ي") : shortened(past);
    add(first + "نا", false, true);
  }

  /** A long vowel inside falls before a consonant ending. */
  private static String shortened(String past) {
    int n = past.length();
    return n >= 3 && past.charAt(n - 2) == 'ا'
        ? past.substring(0, n - 2) + past.charAt(n - 1)
        : past;
  }

  private void present(String present) {
    String rest = present.substring(1);
    char last = rest.charAt(rest.length() - 1);
    boolean weak = last == 'و' || last == 'ي' || last == 'ى';
    String stem = weak ? rest.substring(0, rest.length() - 1) : rest;
    for (String person : new String[] {"ي", "ت", "ن", "أ"}) {
      // with two or three bare letters after it, the first person's alef makes a noun or the
      // causative's past
      if (!person.equals("أ") || weak || hollow(rest) || rest.length() > 3) {
        add(person + rest, true, false);
      }
      if (weak) {
        jussive(person + stem);
        add(person + stem + "ا", true, false); // before a pronoun
      } else if (hollow(rest)) {
        jussive(person + rest.substring(0, rest.length() - 2) + last);
      }
    }
    for (String person : new String[] {"ي", "ت"}) {
      add(person + stem + "ون", true, true);
      add(person + stem + "وا", true, true);
      add(person + stem + "و", true, true);
      add(person + (weak ? stem + "ي" : rest) + "ان", true, true);
      add(person + (weak ? stem + "ي" : rest) + "ا", true, true);
    }
    add("ي" + rest + "ن", true, true);
  }

  private void jussive(String form) {
    forms.putIfAbsent(Folding.fold(form), new Inflection(Inflection.Kind.JUSSIVE, false));
  }

  private static boolean hollow(String rest) {
    int n = rest.length();
    return n >= 3 && "اوي".indexOf(rest.charAt(n - 2)) >= 0;
  }

  private void add(String form, boolean present, boolean plural) {
    Inflection.Kind kind =
        present
            ? passive ? Inflection.Kind.PASSIVE_PRESENT : Inflection.Kind.PRESENT
            : passive ? Inflection.Kind.PASSIVE_PAST : Inflection.Kind.PAST;
    forms.putIfAbsent(Folding.fold(form), new Inflection(kind, plural));
  }
}
