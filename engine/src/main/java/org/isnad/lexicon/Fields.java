package org.isnad.lexicon;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.isnad.lexicon.Block.Field;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a block, never changed. Many times for every word of every article a block is asked
 * for the first value of a key, and some have hundreds of lines.
 */
final class Fields extends AbstractList<Field> implements RandomAccess {
  /** Looking through fewer lines is faster, and most blocks are places with a few. */
  private static final int FEW = 8;

  private final List<Field> lines;
  private final @Nullable Map<String, String> first;

  Fields(List<Field> lines) {
    this.lines = List.copyOf(lines);
    this.first = lines.size() > FEW ? new HashMap<>() : null;
    if (first != null) {
      lines.forEach(line -> first.putIfAbsent(line.key(), line.value()));
    }
  }

  /** The first value of a key, or null. */
  @Nullable String first(String key) {
    if (first != null) {
      return first.get(key);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).key().equals(key)) {
        return lines.get(i).value();
      }
    }
    return null;
  }

  @Override
  public Field get(int index) {
    return lines.get(index);
  }

  @Override
  public int size() {
    return lines.size();
  }
}
