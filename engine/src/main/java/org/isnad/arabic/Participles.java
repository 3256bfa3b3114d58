package org.isnad.arabic;

import java.util.List;
import org.isnad.arabic.Cell.Count;
import org.isnad.arabic.Cell.Ending;
import org.isnad.arabic.Cell.Gender;
import org.isnad.arabic.Cell.Slot;

/** The two participles of a verb, masculine, singular, indefinite. */
final class Participles {
  private Participles() {}

  static void of(Verb verb, List<ParadigmForm> forms) {
    boolean first = verb.form() == 1;
    add(first ? active(verb) : derived(verb), Slot.ACTIVE_PARTICIPLE, forms);
    add(first ? passive(verb) : "م" + VerbStems.passiveRest(verb), Slot.PASSIVE_PARTICIPLE, forms);
  }

  /** From the present: i before the last letter, so that a hamza there takes the seat of ya. */
  private static String derived(Verb verb) {
    StringBuilder rest = new StringBuilder(cut(verb.rest()));
    int last = rest.length() - 1;
    if (rest.charAt(last) == 'أ') {
      rest.setCharAt(last, 'ئ');
    }
    if (verb.form() == 6 && rest.charAt(last - 1) == 'ء') {
      rest.setCharAt(last - 1, 'ئ');
    }
    if (rest.charAt(0) == 'أ') {
      rest.setCharAt(0, 'ؤ');
    }
    return "م" + rest;
  }

  /** A weak last letter falls where no article stands. */
  private static String cut(String participle) {
    char last = participle.charAt(participle.length() - 1);
    return "ويى".indexOf(last) >= 0 ? participle.substring(0, participle.length() - 1) : participle;
  }

  private static String active(Verb verb) {
    String p = verb.past();
    char second = p.charAt(1);
    String lead = p.charAt(0) == 'أ' ? "آ" : p.charAt(0) + "ا";
    if (verb.doubled()) {
      return lead + second;
    }
    if (verb.hollow()) {
      return p.charAt(2) == 'ء' ? lead + "ء" : lead + "ئ" + p.charAt(2);
    }
    char seat = second == 'أ' || second == 'ء' ? 'ئ' : second;
    if (verb.root() == Verb.Root.DEFECTIVE) {
      return seat == 'ئ' ? lead + "ء" : lead + seat;
    }
    char last = p.charAt(p.length() - 1);
    return lead + seat + (last == 'أ' ? 'ئ' : last);
  }

  private static String passive(Verb verb) {
    String p = verb.past();
    String rest = verb.rest();
    if (verb.doubled()) {
      return "م" + p + "و" + p.charAt(1);
    }
    if (verb.hollow()) {
      char vowel = rest.charAt(rest.length() - 2);
      return "م" + p.charAt(0) + (vowel == 'ي' ? "ي" : "و") + p.charAt(2);
    }
    if (verb.root() == Verb.Root.DEFECTIVE) {
      char seat = p.charAt(1) == 'أ' ? 'ئ' : p.charAt(1);
      return "م" + p.charAt(0) + seat + (rest.endsWith("و") ? "و" : "ي");
    }
    char last = p.charAt(2);
    String middle = p.charAt(1) == 'أ' ? "ؤ" : String.valueOf(p.charAt(1));
    return "م" + p.charAt(0) + middle + "و" + (last == 'أ' ? 'ء' : last);
  }

  private static void add(String spelling, Slot slot, List<ParadigmForm> forms) {
    forms.add(new ParadigmForm(spelling, Cell.noun(slot, Gender.M, Count.S, Ending.PLAIN)));
  }
}
