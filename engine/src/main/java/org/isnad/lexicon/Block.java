package org.isnad.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One block of a lexicon file.
 *
 * @param kind its first word: {@code trigger}, {@code actor} …
 * @param id unique within its kind
 * @param file path below the lexicon folder, with {@code /}; one that starts with it is a file of
 *     imported places, which lies elsewhere
 * @param line of its first line, from 1
 * @param fields in the order of the file, examples left out
 */
public record Block(
    String kind, String id, String file, int line, List<Field> fields, List<Example> examples) {
  public Block {
    fields = new Fields(fields);
    examples = List.copyOf(examples);
  }

  /** One line of a block: a key and its value. */
  public record Field(String key, String value, int line) {}

  /**
   * A sentence that must, or must not, be read as the block says.
   *
   * @param yes whether it must
   * @param expected the indented lines under it
   */
  public record Example(boolean yes, String sentence, int line, List<Field> expected) {
    public Example {
      expected = List.copyOf(expected);
    }
  }

  /** True for the same kind and id, which name one block. */
  boolean same(Block other) {
    return kind.equals(other.kind) && id.equals(other.id);
  }

  /** True if it is of that kind. */
  public boolean is(String ofKind) {
    return kind.equals(ofKind);
  }

  /** The first value of a key. */
  public Optional<String> first(String key) {
    return Optional.ofNullable(value(key));
  }

  /** The first value of a key, or null. */
  public @Nullable String value(String key) {
    return ((Fields) fields).first(key);
  }

  /**
   * The first value of a key as the constant that it names in lower case.
   *
   * @throws IllegalArgumentException if it names none
   */
  public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    return first(key).map(v -> Enum.valueOf(type, v.toUpperCase(Locale.ROOT)));
  }

  /** All values of a key, in order. */
  public List<String> all(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).map(Field::value).toList();
  }

  /** The file's name without folders and ending: for a trigger, its type in lower case. */
  public String stem() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** {@code lexicon/FILE:LINE} or {@code places/FILE:LINE}, as explanations print it. */
  public String where(int atLine) {
    return (file.startsWith("/") ? file.substring(1) : "lexicon/" + file) + ":" + atLine;
  }
}
