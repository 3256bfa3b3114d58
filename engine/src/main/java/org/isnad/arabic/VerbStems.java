package org.isnad.arabic;

import java.util.List;

/** The stems that endings are joined to, and what becomes of letters at the seam. */
final class VerbStems {
  private VerbStems() {}

  /** A past before an ending that begins with a consonant. */
  static String light(String past, Verb verb) {
    int n = past.length();
    char last = past.charAt(n - 1);
    if (verb.doubled()) {
      return past + last;
    }
    if (verb.hollow()) {
      return without(past, verb);
    }
    if (last == 'ا' || last == 'ى') {
      return past.substring(0, n - 1) + (last == 'ا' && n == 3 ? 'و' : 'ي');
    }
    return past;
  }

  /** A present, its prefix taken off, before the feminine plural's ending. */
  static String lightRest(String rest, Verb verb) {
    char last = rest.charAt(rest.length() - 1);
    if (verb.doubled()) {
      return rest + last;
    }
    if (verb.hollow()) {
      return without(rest, verb);
    }
    return last == 'ى' ? rest.substring(0, rest.length() - 1) + "ي" : rest;
  }

  /** A present, its prefix taken off, cut short as after a negation. */
  static List<String> cutShort(String rest, Verb verb) {
    char last = rest.charAt(rest.length() - 1);
    if (verb.doubled()) {
      return List.of(rest, rest + last);
    }
    if (verb.hollow()) {
      return List.of(without(rest, verb));
    }
    return List.of("ويى".indexOf(last) >= 0 ? rest.substring(0, rest.length() - 1) : rest);
  }

  /** A hollow stem without its vowel; a hamza behind it changes its seat. */
  private static String without(String stem, Verb verb) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    String start = stem.substring(0, n - 2);
    if (last != 'ء') {
      return start + last;
    }
    char vowel =
        verb.form() == 1 ? verb.rest().charAt(verb.rest().length() - 2) : stem.charAt(n - 2);
    boolean past = stem.equals(verb.past()) && verb.form() == 1;
    return start + (vowel == 'و' ? 'ؤ' : vowel == 'ي' || past ? 'ئ' : 'أ');
  }

  /** Joins an ending: equal consonants become one, a hamza at the seam its usual spelling. */
  static String join(String stem, String ending) {
    char last = stem.charAt(stem.length() - 1);
    char first = ending.charAt(0);
    String cut = stem.substring(0, stem.length() - 1);
    if (last == first && (first == 'ت' || first == 'ن')) {
      return stem + ending.substring(1);
    }
    if (first == 'ا' && last == 'أ') {
      return cut + "آ" + ending.substring(1);
    }
    if (last == 'ء' && (first == 'ي' || cut.endsWith("ي"))) {
      return cut + "ئ" + ending;
    }
    return last == 'أ' && first == 'ي' ? cut + "ئ" + ending : stem + ending;
  }

  /** A stem before the feminine's ending: a hamza behind ya takes its seat. */
  static String beforeTa(String stem) {
    return stem.endsWith("يء") ? stem.substring(0, stem.length() - 1) + "ئ" : stem;
  }

  /** Spellings of a stem before waw: its last hamza stands alone, on waw or on ya. */
  static List<String> beforeWaw(String stem) {
    String cut = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'أ' -> List.of(stem, cut + "ؤ");
      case 'ئ' -> stem.length() == 2 ? List.of(stem, cut + "ؤ") : List.of(stem);
      case 'ء' -> cut.endsWith("ي") ? List.of(cut + "ئ") : List.of(stem, cut + "ؤ");
      default -> List.of(stem);
    };
  }

  static String passivePast(Verb verb) {
    StringBuilder past = new StringBuilder(verb.past());
    int n = past.length();
    boolean sixth = verb.form() == 6;
    if (verb.hollow()) {
      past.setCharAt(n - 2, 'ي');
      return past.toString();
    }
    if (past.charAt(n - 1) == 'ا' || past.charAt(n - 1) == 'ى') {
      past.setCharAt(n - 1, 'ي');
    } else if (past.charAt(n - 1) == 'أ') {
      past.setCharAt(n - 1, 'ئ');
    }
    for (int i = 1; i < n - 1; i++) {
      char c = past.charAt(i);
      if (c == 'ا' && (verb.form() == 3 || sixth)) {
        past.setCharAt(i, 'و');
      } else if (c == 'أ' && verb.form() == 10) {
        past.setCharAt(i, 'ؤ');
      } else if (c == 'أ' && verb.form() == 1 || c == 'ء') {
        past.setCharAt(i, 'ئ');
      }
    }
    if (verb.form() == 4 && past.charAt(1) == 'ي') {
      past.setCharAt(1, 'و');
    }
    return past.charAt(0) == 'آ' ? "أو" + past.substring(1) : past.toString();
  }

  static String passiveRest(Verb verb) {
    String rest = verb.rest();
    int n = rest.length();
    char last = rest.charAt(n - 1);
    if (verb.hollow()) {
      return rest.substring(0, n - 2) + "ا" + last;
    }
    String whole = verb.form() == 1 && last == 'ئ' ? rest.substring(0, n - 1) + "أ" : rest;
    if ("ويى".indexOf(last) >= 0) {
      whole = rest.substring(0, n - 1) + "ى";
    } else if (last == 'ئ') {
      whole = rest.substring(0, n - 1) + "أ";
    }
    boolean fallen = verb.form() == 1 && verb.past().charAt(0) == 'و' && n == 2 && !verb.doubled();
    if (fallen) {
      return "و" + whole;
    }
    return verb.form() == 1 && whole.startsWith("أ") ? "ؤ" + whole.substring(1) : whole;
  }

  /** What stands before an imperative's stem so that it begins with no bare consonant. */
  static String imperativeLead(Verb verb) {
    boolean bare =
        verb.form() == 1
            && !verb.hollow()
            && !verb.doubled()
            && verb.rest().length() > 2
            && !verb.rest().startsWith("أ");
    boolean four = verb.form() == 11 && verb.past().startsWith("ا");
    return verb.form() == 4
        ? verb.rest().startsWith("ؤ") ? "آ" : "أ"
        : verb.form() >= 7 && verb.form() <= 10 || four || bare ? "ا" : "";
  }

  /** A present's stem as the imperative has it: a hamza that begins it falls. */
  static String imperativeRest(Verb verb) {
    String rest = verb.rest();
    boolean falls =
        verb.form() == 1 && rest.startsWith("أ") || verb.form() == 4 && rest.startsWith("ؤ");
    if (falls) {
      return rest.substring(1);
    }
    return rest;
  }

  /** A verb whose middle hamza may fall in the imperative, and its one vowelled letter with it. */
  static boolean middleHamza(Verb verb) {
    String rest = verb.rest();
    return verb.form() == 1 && rest.length() == 3 && rest.charAt(1) == 'أ';
  }
}
