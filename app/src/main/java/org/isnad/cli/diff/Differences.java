package org.isnad.cli.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.isnad.codebook.Claim;

/**
 * Finds which claim of one reading is which of the other: the nearest likeness first, so that a
 * claim whose type or trigger changed is not told as one lost and one gained.
 */
public final class Differences {
  private static final List<BiPredicate<Claim, Claim>> LIKENESSES =
      List.of(
          (a, b) -> a.span().equals(b.span()) && Difference.between(a, b).fields().isEmpty(),
          (a, b) -> a.span().equals(b.span()) && a.type() == b.type(),
          (a, b) -> a.span().equals(b.span()),
          (a, b) -> a.span().overlaps(b.span()) && a.type() == b.type());

  private final List<Claim> before;
  private final List<Claim> after;
  private final List<Difference> found = new ArrayList<>();

  private Differences(List<Claim> before, List<Claim> after) {
    this.before = new ArrayList<>(before);
    this.after = new ArrayList<>(after);
  }

  /** What differs between two readings of one article, in the order of the text. */
  public static List<Difference> between(List<Claim> before, List<Claim> after) {
    Differences all = new Differences(before, after);
    LIKENESSES.forEach(all::pair);
    all.before.forEach(claim -> all.found.add(Difference.lost(claim)));
    all.after.forEach(claim -> all.found.add(Difference.gained(claim)));
    all.found.sort(Comparator.comparing(difference -> difference.claim().span()));
    return all.found;
  }

  private void pair(BiPredicate<Claim, Claim> alike) {
    for (Claim old : List.copyOf(before)) {
      for (Claim fresh : after) {
        if (alike.test(old, fresh)) {
          take(old, fresh);
          break;
        }
      }
    }
  }

  // By identity: equal claims of one reading are two
  private void take(Claim old, Claim fresh) {
    before.remove(index(before, old));
    after.remove(index(after, fresh));
    Difference difference = Difference.between(old, fresh);
    if (!difference.fields().isEmpty()) {
      found.add(difference);
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private static int index(List<Claim> claims, Claim claim) {
    int i = 0;
    while (claims.get(i) != claim) {
      i++;
    }
    return i;
  }
}
