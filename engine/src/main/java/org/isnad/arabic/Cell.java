package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a paradigm: what a form says of tense, voice, person, gender, number, case and state.
 * {@link #code} writes it as {@code spec/paradigms} does, {@link #features} in the terms of
 * Universal Dependencies.
 *
 * @param person 1 to 3, 0 for what has none
 * @param gender null where the form serves both
 * @param number null where the letters do not tell
 * @param ending case and state, as far as the letters show them
 */
public record Cell(
    Slot slot,
    Voice voice,
    int person,
    @Nullable Gender gender,
    @Nullable Count number,
    Ending ending) {

  /** The part of the paradigm. */
  public enum Slot {
    PAST,
    PRESENT,
    SUBJUNCTIVE,
    JUSSIVE,
    IMPERATIVE,
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE,
    MASDAR,
    NOUN,
    ADJECTIVE,
    ELATIVE
  }

  /** Who acts and who is acted upon. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    /** Nouns and adjectives. */
    NONE
  }

  /** Grammatical gender. */
  public enum Gender {
    M,
    F
  }

  /** Grammatical number. */
  public enum Count {
    S,
    D,
    P
  }

  /** Case and state, where letters show them. */
  public enum Ending {
    PLAIN(""),
    NOMINATIVE("nom"),
    /** Genitive and accusative, which duals and sound plurals write alike. */
    OBLIQUE("gen"),
    /** The indefinite accusative's alef. */
    ACCUSATIVE("accusative"),
    CONSTRUCT("construct"),
    CONSTRUCT_ACCUSATIVE("construct.acc"),
    CONSTRUCT_NOMINATIVE("construct.nom"),
    CONSTRUCT_OBLIQUE("construct.gen"),
    DEFINITE("definite"),
    /** As it is spelt before a pronoun. */
    BOUND("bound");

    private final String code;

    Ending(String code) {
      this.code = code;
    }
  }

  static Cell verb(Slot slot, Voice voice, String who) {
    Gender gender = who.contains("m") ? Gender.M : who.contains("f") ? Gender.F : null;
    Count number = Count.valueOf(who.substring(who.length() - 1).toUpperCase(Locale.ROOT));
    return new Cell(slot, voice, who.charAt(0) - '0', gender, number, Ending.PLAIN);
  }

  static Cell noun(Slot slot, @Nullable Gender gender, @Nullable Count number, Ending ending) {
    return new Cell(slot, Voice.NONE, 0, gender, number, ending);
  }

  Cell bound() {
    return new Cell(slot, voice, person, gender, number, Ending.BOUND);
  }

  /** True for the forms of a verb that have a person. */
  public boolean finite() {
    return slot.compareTo(Slot.IMPERATIVE) <= 0;
  }

  /** As {@code spec/paradigms} writes it: {@code passive.past.3fs}, {@code dual.construct.nom}. */
  public String code() {
    List<String> parts = new ArrayList<>();
    if (finite()) {
      if (voice == Voice.PASSIVE) {
        parts.add("passive");
      }
      parts.add(slot.name().toLowerCase(Locale.ROOT));
      parts.add(person + lower(gender) + lower(number));
    } else {
      switch (slot) {
        case NOUN, MASDAR -> {
          if (number == Count.D || number == Count.P) {
            parts.add(number == Count.D ? "dual" : "plural");
          }
        }
        case ADJECTIVE -> {
          parts.add(lower(gender));
          parts.add(lower(number));
        }
        default -> {
          parts.add(slot.name().toLowerCase(Locale.ROOT).replace('_', '-'));
          parts.add(slot == Slot.ELATIVE ? lower(gender) : "");
        }
      }
    }
    parts.add(ending.code);
    parts.removeIf(String::isEmpty);
    return String.join(".", parts);
  }

  private static String lower(@Nullable Enum<?> value) {
    return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@code Aspect=Perf|Gender=Fem|Number=Sing|Person=3|Voice=Act}, sorted; empty if none is known.
   */
  public String features() {
    List<String> features = new ArrayList<>();
    switch (slot) {
      case PAST -> features.add("Aspect=Perf");
      case PRESENT, SUBJUNCTIVE, JUSSIVE -> features.add("Aspect=Imp");
      default -> {}
    }
    switch (ending) {
      case NOMINATIVE, CONSTRUCT_NOMINATIVE -> features.add("Case=Nom");
      case OBLIQUE, CONSTRUCT_OBLIQUE -> features.add("Case=Acc,Gen");
      case ACCUSATIVE, CONSTRUCT_ACCUSATIVE -> features.add("Case=Acc");
      case PLAIN, CONSTRUCT, DEFINITE, BOUND -> {}
    }
    if (gender != null) {
      features.add(gender == Gender.M ? "Gender=Masc" : "Gender=Fem");
    }
    switch (slot) {
      case PRESENT -> features.add("Mood=Ind");
      case SUBJUNCTIVE -> features.add("Mood=Sub");
      case JUSSIVE -> features.add("Mood=Jus");
      case IMPERATIVE -> features.add("Mood=Imp");
      default -> {}
    }
    if (number != null) {
      features.add(
          switch (number) {
            case S -> "Number=Sing";
            case D -> "Number=Dual";
            case P -> "Number=Plur";
          });
    }
    if (person > 0) {
      features.add("Person=" + person);
    }
    switch (slot) {
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> features.add("VerbForm=Part");
      case MASDAR -> features.add("VerbForm=Vnoun");
      default -> {}
    }
    if (voice != Voice.NONE) {
      features.add(voice == Voice.ACTIVE ? "Voice=Act" : "Voice=Pass");
    }
    return String.join("|", features);
  }
}
