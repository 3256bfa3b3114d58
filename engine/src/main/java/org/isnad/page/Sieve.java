package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.page.draft.Furniture;
import org.isnad.page.draft.Prose;

/**
 * Keeps the lines of a text that may be news.
 *
 * @param lines what is left, no empty line among it
 * @param dropped the lines that fell through
 */
record Sieve(List<String> lines, List<String> dropped) {
  private static final int LONGEST_BOX = 5;

  /** True if a line fell through: the text is a page copied, not an article alone. */
  boolean foundFurniture() {
    return !dropped.isEmpty();
  }

  /** Sifts paragraphs; an empty one is a gap. */
  static Sieve of(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    List<String> fallen = new ArrayList<>();
    boolean running = false;
    Skip skip = Skip.NOTHING;
    for (int i = 0; i < paragraphs.size(); i++) {
      String line = paragraphs.get(i);
      Furniture.Use use = line.isEmpty() ? Furniture.Use.TEXT : Furniture.listed().use(line);
      if (running && ends(use, paragraphs, i)) {
        paragraphs.stream().skip(i).filter(rest -> !rest.isEmpty()).forEach(fallen::add);
        return new Sieve(kept, fallen);
      }
      boolean dropped = use != Furniture.Use.TEXT || skip.takes(line);
      skip = skip.after(use, line);
      if (dropped && !line.isEmpty()) {
        fallen.add(line);
      } else if (!line.isEmpty()) {
        running |= Prose.isRunning(line);
        kept.add(line);
      }
    }
    return new Sieve(kept, fallen);
  }

  /** True at a form for comments, and at a list of links after which no sentence comes soon. */
  private static boolean ends(Furniture.Use use, List<String> paragraphs, int i) {
    return switch (use) {
      case STOP -> true;
      case LIST -> !isFollowed(paragraphs, i);
      case TEXT, DROP, DROP_NEXT -> false;
    };
  }

  private static boolean isFollowed(List<String> paragraphs, int i) {
    return paragraphs.stream()
        .skip(i + 1L)
        .filter(line -> !line.isEmpty())
        .limit(LONGEST_BOX)
        .anyMatch(line -> Prose.isRunning(line) && Prose.endsSentence(line));
  }

  /**
   * What to skip: the short lines after a line that announces links, up to the next gap or other
   * furniture.
   */
  private enum Skip {
    NOTHING,
    ANNOUNCED,
    BOX;

    boolean takes(String line) {
      return this != NOTHING && !line.isEmpty() && !isText(line);
    }

    private static boolean isText(String line) {
      return Prose.isRunning(line) && Prose.endsSentence(line);
    }

    Skip after(Furniture.Use use, String line) {
      return switch (use) {
        case DROP_NEXT, LIST, STOP -> ANNOUNCED;
        case DROP -> this == BOX ? NOTHING : this;
        case TEXT ->
            line.isEmpty() ? (this == BOX ? NOTHING : this) : isText(line) ? NOTHING : box();
      };
    }

    private Skip box() {
      return this == NOTHING ? NOTHING : BOX;
    }
  }
}
