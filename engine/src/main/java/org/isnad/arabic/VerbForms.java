package org.isnad.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Cell.Count;
import org.isnad.arabic.Cell.Slot;
import org.isnad.arabic.Cell.Voice;

/**
 * The folded forms of a verb that are looked for in text: of its paradigm those that news uses and
 * that are not far oftener another word.
 *
 * <p>Left out: imperatives and participles (which are nouns and adjectives of their own), the
 * second person's feminine, the feminine plural of short stems, the first person of the shortest
 * presents (its letters are those of the causative's past), the passive past of a root that ends in
 * a vowel where it is spelt as the noun of action.
 */
public final class VerbForms {
  private static final int SHORT = 3;

  private VerbForms() {}

  /**
   * Folded forms and what they are.
   *
   * @param past as spelt in the lexicon, hamza kept
   * @param present with its prefix, as spelt in the lexicon
   * @param passive the two forms are passive: no rule makes them
   */
  public static Map<String, Inflection> of(String past, String present, boolean passive) {
    Verb verb = Verb.of(past, present);
    List<ParadigmForm> forms =
        passive ? VerbParadigm.finite(verb, Voice.PASSIVE) : VerbParadigm.of(verb);
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    for (ParadigmForm form : forms) {
      if (form.cell().finite() && used(verb, form)) {
        cells
            .computeIfAbsent(Folding.fold(form.spelling()), f -> new ArrayList<>())
            .add(form.cell());
      }
    }
    Map<String, Inflection> inflections = new LinkedHashMap<>();
    cells.forEach((form, all) -> inflections.put(form, Inflection.of(likeliestFirst(all))));
    return inflections;
  }

  private static List<Cell> likeliestFirst(List<Cell> cells) {
    List<Cell> sorted = new ArrayList<>(cells);
    sorted.sort(
        Comparator.<Cell>comparingInt(c -> c.person() == 3 ? 0 : c.person() == 1 ? 1 : 2)
            .thenComparing(Cell::voice)
            .thenComparing(Cell::slot));
    Set<Cell> seen = new HashSet<>();
    sorted.removeIf(c -> !seen.add(c));
    return sorted;
  }

  private static boolean used(Verb verb, ParadigmForm form) {
    Cell cell = form.cell();
    boolean feminine = cell.gender() == Cell.Gender.F;
    if (cell.slot() == Slot.IMPERATIVE || cell.person() == 2 && feminine) {
      return false;
    }
    if (cell.person() == 2 && (cell.slot() != Slot.PAST || cell.number() != Count.S)) {
      return form.spelling().length() > SHORT + 2;
    }
    if (cell.person() == 3 && cell.number() == Count.P && feminine) {
      return cell.slot() != Slot.PAST || form.spelling().length() > SHORT + 2;
    }
    if (cell.person() == 1 && cell.number() == Count.S && cell.slot() != Slot.PAST) {
      String rest = verb.rest();
      boolean weak = "ويى".indexOf(rest.charAt(rest.length() - 1)) >= 0;
      return weak || verb.hollow() || rest.length() > SHORT;
    }
    return !asMasdar(verb, cell) && !asConjoined(verb, cell);
  }

  /** Spelt as a noun or preposition with "and" before it, which is far oftener meant. */
  private static boolean asConjoined(Verb verb, Cell cell) {
    return verb.form() == 3
        && verb.past().startsWith("و")
        && cell.slot() == Slot.PAST
        && cell.voice() == Voice.PASSIVE;
  }

  /** Spelt as the noun of action is: to be built and building, in a root that ends in ya. */
  private static boolean asMasdar(Verb verb, Cell cell) {
    return verb.form() == 1
        && verb.root() == Verb.Root.DEFECTIVE
        && cell.slot() == Slot.PAST
        && cell.voice() == Voice.PASSIVE
        && cell.number() == Count.S
        && cell.person() == 3
        && cell.gender() == Cell.Gender.M;
  }
}
