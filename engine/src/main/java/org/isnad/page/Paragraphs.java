package org.isnad.page;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text: its lines, those joined that were only broken to fit a width. */
final class Paragraphs {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 120;
  private static final int FEWEST = 3;

  private Paragraphs() {}

  /** The paragraphs, an empty one where blank lines were. */
  static List<String> of(String text) {
    List<List<String>> groups = groups(text);
    List<String> paragraphs = new ArrayList<>();
    boolean wrapped = isWrapped(groups);
    for (List<String> group : groups) {
      if (wrapped) {
        paragraphs.add(String.join(" ", group));
      } else {
        paragraphs.addAll(group);
      }
      paragraphs.add("");
    }
    return paragraphs;
  }

  /** Lines between blank lines. */
  private static List<List<String>> groups(String text) {
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      if (!line.isBlank()) {
        group.add(line);
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  /**
   * Lines that others follow in their group are all about as wide as each other, and enough of
   * them.
   */
  private static boolean isWrapped(List<List<String>> groups) {
    int followed = 0;
    int fitting = 0;
    for (List<String> group : groups) {
      for (String line : group.subList(0, group.size() - 1)) {
        followed++;
        fitting += line.length() >= NARROWEST && line.length() <= WIDEST ? 1 : 0;
      }
    }
    return groups.size() > 1 && followed >= FEWEST && fitting == followed;
  }
}
