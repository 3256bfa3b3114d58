package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Cell.Slot;
import org.isnad.arabic.Cell.Voice;

/** All forms of a verb in both voices, spelt without vowel marks, hamza on its seat. */
public final class VerbParadigm {
  private final List<ParadigmForm> forms = new ArrayList<>();
  private final Verb verb;
  private Voice voice = Voice.ACTIVE;

  private VerbParadigm(Verb verb) {
    this.verb = verb;
  }

  /** Both voices, participles included; a cell with two usual spellings comes twice. */
  public static List<ParadigmForm> of(Verb verb) {
    VerbParadigm paradigm = new VerbParadigm(verb);
    paradigm.finite(verb.past(), verb.rest());
    paradigm.imperative();
    paradigm.voice = Voice.PASSIVE;
    paradigm.finite(VerbStems.passivePast(verb), VerbStems.passiveRest(verb));
    Participles.of(verb, paradigm.forms);
    return paradigm.forms;
  }

  /** One voice alone, from forms that are given: a passive that no rule makes. */
  static List<ParadigmForm> finite(Verb verb, Voice voice) {
    VerbParadigm paradigm = new VerbParadigm(verb);
    paradigm.voice = voice;
    paradigm.finite(verb.past(), verb.rest());
    return paradigm.forms;
  }

  private void finite(String past, String rest) {
    past(past);
    present(rest);
  }

  private void past(String past) {
    String light = VerbStems.light(past, verb);
    String cut = past.substring(0, past.length() - 1);
    char last = past.charAt(past.length() - 1);
    boolean falls = last == 'ا' || last == 'ى';
    add(past, Slot.PAST, "3ms");
    if (falls) {
      bound(cut + "ا", Slot.PAST, "3ms");
    }
    add(VerbStems.beforeTa(falls ? cut : past) + "ت", Slot.PAST, "3fs");
    add(falls ? VerbStems.join(light, "ا") : VerbStems.join(past, "ا"), Slot.PAST, "3md");
    add(VerbStems.beforeTa(falls ? cut : past) + "تا", Slot.PAST, "3fd");
    for (String stem : VerbStems.beforeWaw(falls || last == 'ي' ? cut : past)) {
      add(stem + "وا", Slot.PAST, "3mp");
      bound(stem + "و", Slot.PAST, "3mp"); // before a pronoun the silent alef falls
    }
    add(VerbStems.join(light, "ن"), Slot.PAST, "3fp");
    for (String who : new String[] {"1s", "2ms", "2fs"}) {
      add(VerbStems.join(light, "ت"), Slot.PAST, who);
    }
    add(VerbStems.join(light, "تما"), Slot.PAST, "2d");
    add(VerbStems.join(light, "تم"), Slot.PAST, "2mp");
    add(VerbStems.join(light, "تن"), Slot.PAST, "2fp");
    add(VerbStems.join(light, "نا"), Slot.PAST, "1p");
  }

  private void present(String rest) {
    char last = rest.charAt(rest.length() - 1);
    boolean weak = last == 'و' || last == 'ي' || last == 'ى';
    String cut = weak ? rest.substring(0, rest.length() - 1) : rest;
    String dual = last == 'ى' ? cut + "ي" : rest;
    for (String who : new String[] {"3ms", "3fs", "2ms", "1s", "1p"}) {
      String whole = prefixed(who, rest);
      add(whole, Slot.PRESENT, who);
      if (last == 'ى') {
        bound(prefixed(who, cut) + "ا", Slot.PRESENT, who);
      }
      add(whole, Slot.SUBJUNCTIVE, who);
      VerbStems.cutShort(rest, verb).forEach(s -> add(prefixed(who, s), Slot.JUSSIVE, who));
    }
    for (String who : new String[] {"3md", "3fd", "2d"}) {
      add(prefixed(who, VerbStems.join(dual, "ان")), Slot.PRESENT, who);
      both(prefixed(who, VerbStems.join(dual, "ا")), who);
    }
    for (String who : new String[] {"3mp", "2mp"}) {
      for (String stem : VerbStems.beforeWaw(cut)) {
        add(prefixed(who, stem) + "ون", Slot.PRESENT, who);
        both(prefixed(who, stem) + "وا", who);
        bound(prefixed(who, stem) + "و", Slot.SUBJUNCTIVE, who);
      }
    }
    add(prefixed("2fs", VerbStems.join(cut, "ين")), Slot.PRESENT, "2fs");
    both(prefixed("2fs", VerbStems.join(cut, "ي")), "2fs");
    String light = VerbStems.lightRest(rest, verb);
    for (String who : new String[] {"3fp", "2fp"}) {
      add(prefixed(who, VerbStems.join(light, "ن")), Slot.PRESENT, who);
      both(prefixed(who, VerbStems.join(light, "ن")), who);
    }
  }

  /** Subjunctive and jussive are spelt alike. */
  private void both(String spelling, String who) {
    add(spelling, Slot.SUBJUNCTIVE, who);
    add(spelling, Slot.JUSSIVE, who);
  }

  private static String prefixed(String who, String rest) {
    String prefix =
        switch (who) {
          case "1s" -> "أ";
          case "1p" -> "ن";
          case "3ms", "3md", "3mp", "3fp" -> "ي";
          default -> "ت";
        };
    return prefix.equals("أ") && rest.startsWith("أ") ? "آ" + rest.substring(1) : prefix + rest;
  }

  private void imperative() {
    String lead = VerbStems.imperativeLead(verb);
    String rest = VerbStems.imperativeRest(verb);
    boolean weak = "ويى".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    String cut = weak ? rest.substring(0, rest.length() - 1) : rest;
    add(lead + VerbStems.cutShort(rest, verb).getFirst(), Slot.IMPERATIVE, "2ms");
    add(lead + VerbStems.join(cut, "ي"), Slot.IMPERATIVE, "2fs");
    VerbStems.beforeWaw(cut).forEach(s -> add(lead + s + "وا", Slot.IMPERATIVE, "2mp"));
    if (VerbStems.middleHamza(verb)) {
      String fallen = rest.charAt(0) + rest.substring(2);
      add(fallen, Slot.IMPERATIVE, "2ms");
      add(fallen + "وا", Slot.IMPERATIVE, "2mp");
    }
  }

  private void add(String spelling, Slot slot, String who) {
    forms.add(new ParadigmForm(spelling, Cell.verb(slot, voice, who)));
  }

  private void bound(String spelling, Slot slot, String who) {
    forms.add(new ParadigmForm(spelling, Cell.verb(slot, voice, who).bound()));
  }
}
