package org.isnad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Figure;
import org.isnad.codebook.Party;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;
import org.isnad.codebook.Time;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the lines that an example lists: key, value, one Arabic run at the end. Two claims are
 * the same for an example when their lines are.
 */
public final class ClaimLines {
  private ClaimLines() {}

  /**
   * {@code claim TYPE trigger}, then the fields that are not empty and not the usual ones, in a
   * fixed order.
   */
  public static List<String> of(Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.add("claim " + claim.type() + " " + claim.trigger());
    if (claim.means() != null) {
      lines.add("means " + lower(claim.means()));
    }
    parties(lines, "agent", claim.agents());
    parties(lines, "target", claim.targets());
    if (claim.place() != null) {
      lines.add("place " + claim.place().text());
    }
    if (claim.time() != null) {
      lines.add("time " + time(claim.time()));
    }
    claim.figures().forEach(f -> lines.add("figure " + lower(f.role()) + " " + number(f)));
    parties(lines, "source", claim.sources());
    if (claim.status() != Status.ASSERTED) {
      lines.add("status " + lower(claim.status()));
    }
    if (claim.scope() != Scope.INCIDENT) {
      lines.add("scope " + lower(claim.scope()));
    }
    return lines;
  }

  private static void parties(List<String> lines, String key, List<Party> parties) {
    parties.forEach(p -> lines.add(key + " " + p.text()));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@code 2025-12-17}, {@code 2025-06-18 2025-12-18}, {@code 2025-12-18 -} where open, or {@code ?
   * words}.
   */
  static String time(Time time) {
    LocalDate from = time.from();
    LocalDate to = time.to();
    if (from == null && to == null) {
      return "? " + time.text();
    }
    return from != null && from.equals(to) ? from.toString() : day(from) + " " + day(to);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }

  /** {@code 14}, {@code ~80}, {@code 15+}, {@code -10}, {@code 10-15}. */
  static String number(Figure figure) {
    Long min = figure.min();
    Long max = figure.max();
    String about = figure.approx() ? "~" : "";
    if (min == null) {
      return about + "-" + max;
    }
    return about + min + (max == null ? "+" : max.equals(min) ? "" : "-" + max);
  }
}
