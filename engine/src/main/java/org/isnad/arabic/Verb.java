package org.isnad.arabic;

/**
 * A verb as the lexicon writes it, past and present of "he", and what its letters say of its form
 * and root.
 *
 * <p>A shadda is written where it is part of the stem. Where it is left out, a doubled last letter
 * is told from the number of letters; form II then looks like form I, and so does a doubled form X
 * like a sound form VIII.
 *
 * @param past letters without marks, hamza kept
 * @param present the same, its prefix included
 * @param form I to X as 1 to 10; 11 for four letters in the root
 * @param doubled the last two letters of the root are one, and written once
 */
public record Verb(String past, String present, int form, Root root, boolean doubled) {
  private static final char SHADDA = '\u0651';

  /** Classes of roots by what happens to their letters; the first that fits. */
  public enum Root {
    DOUBLED,
    DEFECTIVE,
    HOLLOW,
    ASSIMILATED,
    HAMZATED,
    SOUND
  }

  /**
   * Reads a verb.
   *
   * @param past at least two letters
   * @param present at least three
   */
  public static Verb of(String past, String present) {
    String p = Folding.unmarked(past);
    String r = Folding.unmarked(present);
    boolean marked = past.indexOf(SHADDA) >= 0;
    boolean doubled =
        past.charAt(past.length() - 1) == SHADDA || !marked && looksDoubled(p, r.substring(1));
    boolean geminate = past.indexOf(SHADDA) > 0 && past.charAt(past.length() - 1) != SHADDA;
    int form = form(p, r.substring(1), doubled, geminate);
    return new Verb(p, r, form, root(p, r, doubled), doubled);
  }

  private static boolean looksDoubled(String p, String rest) {
    if (p.length() == 2) {
      return true;
    }
    if (p.length() == 3) {
      return p.charAt(0) == 'أ' && rest.equals(p.substring(1)) && !weakEnd(p);
    }
    // forms VII, VIII and IX have five letters, and four where the last two are one
    return p.length() == 4
        && p.charAt(0) == 'ا'
        && "تدط".indexOf(p.charAt(1)) < 0
        && !weakEnd(p)
        && p.charAt(2) != 'ا';
  }

  private static boolean weakEnd(String p) {
    return "اىي".indexOf(p.charAt(p.length() - 1)) >= 0;
  }

  private static int form(String p, String rest, boolean doubled, boolean geminate) {
    int letters = p.length() + (doubled ? 1 : 0);
    char first = p.charAt(0);
    if (first == 'ا' && letters >= 4) {
      return derived(p, letters);
    }
    if (first == 'ت' && letters >= 4 && rest.startsWith("ت")) {
      return p.charAt(2) == 'ا' ? 6 : letters >= 5 ? 11 : 5;
    }
    if ((first == 'أ' || first == 'آ') && !rest.startsWith("أ") && !rest.startsWith("ؤ")) {
      return 4;
    }
    if (first == 'آ') {
      return rest.startsWith("ؤا") ? 3 : 4;
    }
    if (letters == 4 && p.charAt(1) == 'ا') {
      return 3;
    }
    return letters == 3 ? geminate || rest.startsWith("ؤ") ? 2 : 1 : 11;
  }

  private static int derived(String p, int letters) {
    if (p.startsWith("است") && letters == 6) {
      return 10;
    }
    boolean seventh = p.charAt(1) == 'ن' && p.charAt(2) != 'ت';
    boolean eighth = "تدط".indexOf(p.charAt(2)) >= 0 || "تدط".indexOf(p.charAt(1)) >= 0;
    return letters > 5
        ? 11
        : seventh ? 7 : eighth || p.charAt(1) == 'ز' || p.charAt(1) == 'ئ' ? 8 : 9;
  }

  private static Root root(String p, String r, boolean doubled) {
    int n = p.length();
    if (doubled) {
      return Root.DOUBLED;
    }
    if (weakEnd(p)) {
      return Root.DEFECTIVE;
    }
    if (n >= 3 && p.charAt(n - 2) == 'ا' || passiveHollow(p, r)) {
      return Root.HOLLOW;
    }
    if (n == 3 && p.charAt(0) == 'و') {
      return Root.ASSIMILATED;
    }
    return p.chars().anyMatch(c -> "أإآؤئء".indexOf(c) >= 0) && !(n > 3 && hamzaOnlyFirst(p))
        ? Root.HAMZATED
        : Root.SOUND;
  }

  /** The prefix of form IV is a hamza that is no letter of the root. */
  private static boolean hamzaOnlyFirst(String p) {
    return p.charAt(0) == 'أ' && p.substring(1).chars().noneMatch(c -> "أإآؤئء".indexOf(c) >= 0);
  }

  /** A passive of its own in the lexicon: the vowel is ya in the past and alef in the present. */
  private static boolean passiveHollow(String p, String r) {
    return p.length() >= 3 && p.charAt(p.length() - 2) == 'ي' && r.charAt(r.length() - 2) == 'ا';
  }

  /** The present without its prefix. */
  String rest() {
    return present.substring(1);
  }

  boolean hollow() {
    return root == Root.HOLLOW;
  }
}
