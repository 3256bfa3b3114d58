package org.isnad.page.draft;

import java.util.ArrayList;
import java.util.List;

/** What was chosen while a page was read, from where, and what remains doubtful. */
public final class Findings {
  private static final int LONGEST = 160;

  /**
   * One choice.
   *
   * @param what a field's name, {@code body}, or {@code dropped}
   * @param value what was chosen or dropped, cut to a line
   * @param why where it stood, or the rule
   */
  public record How(String what, String value, String why) {}

  private final List<How> how = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();
  private double confidence = 1;

  /** Notes a choice. */
  public void chose(String what, Object value, String why) {
    String text = value.toString();
    how.add(new How(what, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text, why));
  }

  /**
   * Notes what is not sure.
   *
   * @param trust what remains of the confidence, from 0 to 1
   */
  public void doubt(String doubt, double trust) {
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
      confidence *= trust;
    }
  }

  /** From 0 to 1: 1 where nothing is doubtful. */
  public double confidence() {
    return confidence;
  }

  public List<How> how() {
    return List.copyOf(how);
  }

  public List<String> doubts() {
    return List.copyOf(doubts);
  }
}
