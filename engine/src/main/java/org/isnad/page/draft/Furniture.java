package org.isnad.page.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of pages that are no part of an article, as {@code furniture.txt} lists them.
 * Immutable.
 */
public final class Furniture {
  /** What a line is. */
  public enum Use {
    /** Nothing known: it may be news. */
    TEXT,
    /** Furniture. */
    DROP,
    /** Furniture that announces a link: the short line after it is furniture too. */
    DROP_NEXT,
    /** Furniture that stands above a list of links, within a body or below it. */
    LIST,
    /** Furniture after which no article goes on. */
    STOP
  }

  private enum Key {
    LINE,
    START,
    LABEL,
    SHORT,
    HAS,
    NEXT,
    LIST,
    STOP,
    SIGNED,
    BYLINE
  }

  private static final int SHORT_WORDS = 6;
  private static final String MARKS = ":/|-–";
  private static final int TEASER = 180;
  private static final int LOOKED_AT = 600;
  private static final Furniture LISTED = load("/org/isnad/page/furniture.txt");

  private final Map<Key, Set<String>> patterns = new EnumMap<>(Key.class);

  private Furniture(List<String> lines) {
    for (Key key : Key.values()) {
      String name = key.name().toLowerCase(java.util.Locale.ROOT) + " ";
      patterns.put(
          key,
          lines.stream()
              .filter(line -> line.startsWith(name))
              .map(line -> Folded.words(line.substring(name.length())))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** The furniture that ships with the engine. */
  public static Furniture listed() {
    return LISTED;
  }

  /** What a line is, by its words alone. */
  public Use use(String line) {
    String start = line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line;
    String words = Folded.words(start);
    String label = Folded.label(start);
    if (of(Key.STOP).contains(label)) {
      return Use.STOP;
    }
    if (of(Key.LIST).contains(label)) {
      return Use.LIST;
    }
    if (line.length() <= TEASER && begins(words, Key.NEXT)) {
      return of(Key.NEXT).contains(label) ? Use.DROP_NEXT : Use.DROP;
    }
    return isFurniture(line, words, label) ? Use.DROP : Use.TEXT;
  }

  private boolean isFurniture(String line, String words, String label) {
    return label.isEmpty()
        || line.startsWith("©")
        || of(Key.LINE).contains(label)
        || (line.length() <= TEASER && (begins(words, Key.START) || isLabelled(line)))
        || (Prose.words(line) <= SHORT_WORDS && holds(words, Key.SHORT))
        || holds(words, Key.HAS);
  }

  private boolean isLabelled(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon < 40
        && of(Key.LABEL).contains(Folded.words(line.substring(0, colon)));
  }

  /** The name in a line that says who wrote the article, if that is all the line says. */
  public Optional<String> author(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String word = Folded.words(line.substring(0, end));
    String rest = line.substring(end).strip();
    boolean marked = !rest.isEmpty() && MARKS.indexOf(rest.charAt(0)) >= 0;
    String name = marked ? rest.substring(1).strip() : rest;
    int words = Prose.words(name);
    boolean signed = of(Key.SIGNED).contains(word) || (marked && of(Key.BYLINE).contains(word));
    return signed && words > 0 && words <= SHORT_WORDS && !Prose.endsSentence(line)
        ? Optional.of(name)
        : Optional.empty();
  }

  private Set<String> of(Key key) {
    return patterns.getOrDefault(key, Set.of());
  }

  private boolean begins(String words, Key key) {
    for (int end = words.indexOf(' '); end > 0; end = words.indexOf(' ', end + 1)) {
      if (of(key).contains(words.substring(0, end))) {
        return true;
      }
    }
    return of(key).contains(words);
  }

  private boolean holds(String words, Key key) {
    String padded = " " + words + " ";
    return of(key).stream().anyMatch(pattern -> padded.contains(" " + pattern + " "));
  }

  private static Furniture load(String resource) {
    return new Furniture(lines(resource));
  }

  /** The lines of a resource of the engine, comments and blank ones left out. */
  public static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Furniture.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not in the engine's jar: " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip().replaceAll("\\s+", " "));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
