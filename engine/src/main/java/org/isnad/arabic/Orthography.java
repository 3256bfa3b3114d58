package org.isnad.arabic;

/** What a word's spelling says that its folded letters do not. */
public final class Orthography {
  private static final int MUCH = 15;
  private static final int LESS = 9;
  private static final int LITTLE = 3;

  private Orthography() {}

  /**
   * How much the spelling of a word speaks against a reading, in {@link CliticPrice}'s measure: ta
   * marbuta ends a word, and a ha in its place is oftener a pronoun; a hamza that is written where
   * the lexicon has none, and ya with dots where it has none, are seldom slips.
   *
   * @param written the word as it stands
   * @param form the reading's word as the lexicon writes it
   * @param verb the reading is a verb, whose last ha is no ta marbuta
   */
  public static int against(String written, Split split, String form, boolean verb) {
    String text = Folding.unmarked(written);
    String lemma = Folding.unmarked(form);
    if (text.endsWith("ة")) {
      return split.enclitic().equals("ه") ? CliticPrice.NEVER : 0;
    }
    boolean itself = Folding.fold(lemma).equals(split.stem());
    int from = split.proclitics().length();
    int against = itself && extraHamza(text, from, lemma) ? MUCH : 0;
    boolean dots = itself && split.enclitic().isEmpty() && text.endsWith("ي");
    against += dots && lemma.endsWith("ى") ? LESS : 0;
    against += verb ? 0 : head(text, from, lemma);
    boolean ha = !verb && split.enclitic().isEmpty() && text.endsWith("ه");
    return against + (ha && split.stem().endsWith("ه") && !lemma.endsWith("ه") ? LESS + 2 : 0);
  }

  /** True for a word that ends in ta marbuta as it is spelt. */
  public static boolean taMarbuta(String written) {
    char last = written.charAt(written.length() - 1);
    return last == 'ة' || Folding.isMark(last) && Folding.unmarked(written).endsWith("ة");
  }

  private static boolean extraHamza(String text, int from, String form) {
    for (int i = 0; i < form.length() && from + i < text.length(); i++) {
      char said = text.charAt(from + i);
      if (said != form.charAt(i) && onAlef(said) && from + i > 0) {
        return true;
      }
    }
    return false;
  }

  /** A hamza over the first alef where the lexicon has it under, or the other way round. */
  private static int head(String text, int from, String form) {
    char said = text.charAt(Math.min(from, text.length() - 1));
    char known = form.charAt(0);
    boolean hamzas = "أإ".indexOf(said) >= 0 && "أإ".indexOf(known) >= 0;
    return hamzas && said != known ? LITTLE : 0;
  }

  /**
   * True where a word's hamzas differ from a form's of as many letters: news is careless with them
   * at a word's head, and nowhere else.
   *
   * @param from where the form begins in the word
   */
  public static boolean hamzasDiffer(String text, int from, String form) {
    for (int i = 0; i < form.length(); i++) {
      char said = text.charAt(from + i);
      char known = form.charAt(i);
      boolean lost = i > 0 && onAlef(known) && said == 'ا';
      boolean extra = from + i > 0 && onAlef(said) && known != said && !onAlef(known);
      if (lost || extra) {
        return true;
      }
    }
    return false;
  }

  private static boolean onAlef(char letter) {
    return letter == 'أ' || letter == 'إ' || letter == 'آ';
  }
}
