package org.isnad.mention.number;

/**
 * Adds up the parts of a number, left to right, as Arabic says them: hundreds, units and tens
 * joined by the conjunction, each group before its size word.
 */
final class NumeralSum {
  private static final int THOUSAND = 1000;
  private static final int HUNDRED = 100;
  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private double total;
  private double group;
  private double scale = Double.MAX_VALUE;
  private double fraction;
  private boolean begun;
  private boolean closed;
  private boolean compound;
  private boolean digits;
  private boolean sized;
  private boolean twice;

  /** Takes the next part; false if the number ended before it. */
  boolean take(Numerals.Part part, boolean and) {
    if (closed) {
      return repeated(part, and);
    }
    boolean taken =
        switch (part.kind()) {
          case MULTIPLIER -> multiplier(part.value(), and);
          case PLURAL -> begun && multiplier(part.value(), and);
          case FRACTION -> fraction(part.value(), and);
          case PARTS -> parts(part.value(), and);
          case DIGITS -> digits(part.value(), and);
          case WORD, COMPOUND -> word(part, and);
        };
    begun |= taken;
    return taken;
  }

  /** True if what was taken is a number by itself. */
  boolean whole() {
    return begun && !compound && fraction == 0;
  }

  /** True if it ends in a word for a size. */
  boolean size() {
    return sized;
  }

  double value() {
    return total + group;
  }

  /** A million and a half of a million: the size word again. */
  private boolean repeated(Numerals.Part part, boolean and) {
    boolean again = !and && part.value() == scale && multiplies(part) && !twice;
    twice |= again;
    return again;
  }

  private static boolean multiplies(Numerals.Part part) {
    return part.kind() == Numerals.Part.Kind.MULTIPLIER || part.kind() == Numerals.Part.Kind.PLURAL;
  }

  private boolean multiplier(double size, boolean and) {
    boolean fits = size < scale;
    if (fraction > 0) {
      total += fraction * size;
      fraction = 0;
      closed = true;
      twice = true;
    } else if (!begun || and && group == 0 && fits) {
      total += size;
    } else if (!and && group > 0 && fits) {
      total += group * size;
      group = 0;
    } else {
      return false;
    }
    scale = size;
    sized = true;
    compound = false;
    digits = false;
    return true;
  }

  /** Half a million; a million and a half, with or without the size word again. */
  private boolean fraction(double part, boolean and) {
    if (!begun) {
      fraction = part;
      return true;
    }
    if (and && group == 0 && total > 0) {
      total += part * scale;
      closed = true;
      return true;
    }
    return false;
  }

  /** Three quarters, before a size word. */
  private boolean parts(double part, boolean and) {
    boolean fits = begun && !and && total == 0 && group > 0 && fraction == 0;
    if (fits) {
      fraction = group * part;
      group = 0;
    }
    return fits;
  }

  /** Two thousand and more of its size: a word of its own. */
  private boolean pair(double value, boolean and) {
    double size = THOUSAND;
    while (value / size >= THOUSAND) {
      size *= THOUSAND;
    }
    if (begun && !(and && group == 0 && total > 0 && size < scale)) {
      return false;
    }
    total += value;
    scale = size;
    sized = true;
    digits = false;
    return true;
  }

  private boolean digits(double value, boolean and) {
    boolean behind = and && fraction == 0 && value < scale && !digits;
    boolean size = group == 0 && total > 0;
    boolean hundreds = group >= HUNDRED && group % HUNDRED == 0 && value < HUNDRED;
    if (begun && !(behind && (size || hundreds))) {
      return false;
    }
    group += value;
    digits = true;
    sized = false;
    return true;
  }

  private boolean word(Numerals.Part part, boolean and) {
    double value = part.value();
    if (value >= THOUSAND) {
      return pair(value, and);
    }
    if (!begun) {
      compound = part.kind() == Numerals.Part.Kind.COMPOUND;
      group = value;
      return true;
    }
    if (fraction > 0 || digits || !and && !fused(value) || and && !adds(value)) {
      return false;
    }
    group = !and && value == HUNDRED ? group * HUNDRED : group + value;
    compound = false;
    sized = false;
    return true;
  }

  /** Three to nine before a hundred, a unit before ten. */
  private boolean fused(double value) {
    double unit = group % HUNDRED;
    boolean hundreds = value == HUNDRED && group > 2 && group < TEN;
    return hundreds || value == TEN && unit >= 1 && unit < TEN;
  }

  private boolean adds(double value) {
    double rest = group % HUNDRED;
    boolean room = value < scale && total > 0 || group >= HUNDRED;
    if (value >= HUNDRED) {
      return group == 0 && total > 0 && value < scale;
    }
    if (value >= TWENTY) {
      return rest >= 1 && rest < TEN || rest == 0 && room;
    }
    return rest == 0 && room;
  }
}
