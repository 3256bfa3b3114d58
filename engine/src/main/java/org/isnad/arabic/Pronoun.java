package org.isnad.arabic;

/** Whom a pronoun bound to a word's end stands for. */
public enum Pronoun {
  HE,
  SHE,
  THEY,
  /** A speaker, a hearer, two of them, or none. */
  OTHER;

  /** Of a folded enclitic; empty for none. */
  public static Pronoun of(String enclitic) {
    return switch (enclitic) {
      case "ه" -> HE;
      case "ها" -> SHE;
      case "هم" -> THEY;
      default -> OTHER;
    };
  }
}
