package org.isnad.arabic;

import java.util.List;

/**
 * What a generated form says of itself. One spelling may fill several cells of its paradigm; the
 * likeliest in news comes first, and {@code kind} and {@code plural} are its.
 *
 * @param plural for nouns: a plural or dual; for verbs: a plural or dual subject
 * @param cells empty for a form written out in the lexicon
 */
public record Inflection(Kind kind, boolean plural, List<Cell> cells) {
  public Inflection {
    cells = List.copyOf(cells);
  }

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

  /** Of cells that are spelt alike, the likeliest first. */
  static Inflection of(List<Cell> cells) {
    Cell first = cells.getFirst();
    boolean plural = first.number() == Cell.Count.P || first.number() == Cell.Count.D;
    return new Inflection(kind(first), plural, cells);
  }

  private static Kind kind(Cell cell) {
    boolean passive = cell.voice() == Cell.Voice.PASSIVE;
    return switch (cell.slot()) {
      case PAST -> passive ? Kind.PASSIVE_PAST : Kind.PAST;
      case PRESENT, SUBJUNCTIVE -> passive ? Kind.PASSIVE_PRESENT : Kind.PRESENT;
      case JUSSIVE, IMPERATIVE -> Kind.JUSSIVE;
      case MASDAR -> Kind.MASDAR;
      case NOUN, ADJECTIVE, ELATIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          cell.slot() == Cell.Slot.NOUN && cell.number() == Cell.Count.D ? Kind.DUAL : Kind.NOUN;
    };
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
