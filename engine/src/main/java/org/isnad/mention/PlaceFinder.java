package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Syntax;

/**
 * Finds the places of a sentence: by name, by words that point back to one, and by words for a kind
 * of place whose name no gazetteer has. What it finds it tells the article's memory.
 */
public final class PlaceFinder {
  private final Syntax syntax;
  private final Memory memory;
  private final PlaceNames names;
  private final PlaceReferences references;
  private final UnnamedPlaces unnamed;

  public PlaceFinder(Syntax syntax, Memory memory) {
    this.syntax = syntax;
    this.memory = memory;
    this.names = new PlaceNames(syntax, memory);
    this.references = new PlaceReferences(syntax, memory, names);
    this.unnamed = new UnnamedPlaces(syntax, memory, names);
  }

  /** The places of a sentence where an act may be, left to right, none overlapping another. */
  public List<PlaceMention> find() {
    return find(false);
  }

  /** The same, with those that are only a word for a kind: "to a base", "from some villages". */
  List<PlaceMention> all() {
    return find(true);
  }

  private List<PlaceMention> find(boolean vague) {
    List<PlaceMention> found = new ArrayList<>();
    int i = 0;
    while (i < syntax.size()) {
      Optional<PlaceMention> place = at(i, found, vague);
      place.ifPresent(found::add);
      place.ifPresent(p -> memory.place(p, syntax));
      i = place.map(PlaceMention::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<PlaceMention> at(int i, List<PlaceMention> before, boolean vague) {
    int floor = before.isEmpty() ? 0 : before.getLast().to();
    return names.at(i, before).or(() -> references.at(i, floor)).or(() -> unnamed.at(i, vague));
  }
}
