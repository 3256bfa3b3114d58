package org.isnad.arabic;

/**
 * What a generated form says of itself.
 *
 * @param plural for nouns: a plural; for verbs: a plural or dual subject
 */
public record Inflection(Kind kind, boolean plural) {
  /** The part a form plays. */
  public enum Kind {
    PAST,
    PRESENT,
    PASSIVE_PAST,
    PASSIVE_PRESENT,
    /** A present cut short, as after a negation; elsewhere the same letters are another word. */
    JUSSIVE,
    NOUN,
    DUAL,
    MASDAR,
    /** A form written out in the lexicon: nothing is known of it. */
    LITERAL
  }

  /** True for a verb form of either voice. */
  public boolean verb() {
    return switch (kind) {
      case PAST, PRESENT, PASSIVE_PAST, PASSIVE_PRESENT, JUSSIVE -> true;
      case NOUN, DUAL, MASDAR, LITERAL -> false;
    };
  }

  /** True for a verb form that can only be passive. */
  public boolean passive() {
    return kind == Kind.PASSIVE_PAST || kind == Kind.PASSIVE_PRESENT;
  }

  /** True for a past form. */
  public boolean past() {
    return kind == Kind.PAST || kind == Kind.PASSIVE_PAST;
  }

  /** True for a present form. */
  public boolean present() {
    return kind == Kind.PRESENT || kind == Kind.PASSIVE_PRESENT || kind == Kind.JUSSIVE;
  }
}
