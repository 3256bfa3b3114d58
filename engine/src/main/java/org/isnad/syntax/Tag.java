package org.isnad.syntax;

/** What part a token plays in its sentence, as coarse as finding phrases needs. */
public enum Tag {
  MARK,
  NUMBER,
  FOREIGN,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  DEMONSTRATIVE,
  PRONOUN,
  NEGATION,
  PARTICLE,
  QUANTIFIER,
  VERB,
  NOUN;

  /** The tag a {@code words} block's {@code pos} stands for; nouns of all sorts are NOUN. */
  public static Tag of(String pos) {
    return switch (pos) {
      case "prep", "partitive", "on-behalf" -> PREPOSITION;
      case "conj" -> CONJUNCTION;
      case "sub" -> SUBORDINATOR;
      case "rel" -> RELATIVE;
      case "dem" -> DEMONSTRATIVE;
      case "pron" -> PRONOUN;
      case "neg" -> NEGATION;
      case "part" -> PARTICLE;
      case "quant" -> QUANTIFIER;
      case "verb" -> VERB;
      default -> NOUN;
    };
  }

  /**
   * True for a {@code pos} that says of words listed elsewhere how they are cut or read, and does
   * not make them nouns.
   */
  static boolean restates(String pos) {
    return pos.equals("whole") || pos.equals("whoever");
  }

  /** True where a clause may begin with a verb next. */
  boolean opensVerb() {
    return switch (this) {
      case SUBORDINATOR, RELATIVE, NEGATION, PARTICLE, MARK, CONJUNCTION -> true;
      case NUMBER, FOREIGN, PREPOSITION, DEMONSTRATIVE, PRONOUN, QUANTIFIER, VERB, NOUN -> false;
    };
  }
}
