package org.isnad.cli.mentions;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The English names that one body goes by, as the lexicon has them: its other names and initials,
 * the state for its government, the office for its holder.
 */
public final class EnglishNames {
  private static final Pattern CAPITAL = Pattern.compile("\\b[A-Z]");
  private final Lexicon lexicon;
  private final Map<String, Set<String>> also = new HashMap<>();

  public EnglishNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon
        .blocks("actor")
        .forEach(
            b -> also.computeIfAbsent(b.id(), i -> new LinkedHashSet<>()).addAll(b.all("also")));
  }

  /** All names of the body of an id, that one first. */
  Set<String> of(@Nullable String id, String name) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    if (id != null) {
      Stream.of("country", "actor")
          .flatMap(k -> lexicon.block(k, id).stream())
          .forEach(b -> add(b, names));
    }
    names.add(initials(name));
    return names;
  }

  private void add(Block block, Set<String> names) {
    names.addAll(also.getOrDefault(block.id(), Set.of()));
    if (block.kind().equals("country")) {
      lexicon.body(block.id(), "government").flatMap(b -> b.first("name")).ifPresent(names::add);
    } else if (block.first("kind").orElse("").equals("government")) {
      state(block, names);
    }
    lexicon.holders(block.id()).forEach(h -> h.first("name").ifPresent(names::add));
    block
        .first("part-of")
        .filter(o -> "office".equals(block.value("kind")))
        .flatMap(o -> lexicon.block("actor", o))
        .flatMap(o -> o.first("name"))
        .ifPresent(names::add);
  }

  /** A government, by whatever words, acts for its state; a court or a bank of it does not. */
  private void state(Block block, Set<String> names) {
    String country = block.first("country").orElse("");
    boolean whole =
        Stream.of("government", "authorities", "presidency", "side")
            .flatMap(b -> lexicon.body(country, b).stream())
            .anyMatch(b -> b.id().equals(block.id()));
    if (whole) {
      lexicon.block("country", country).flatMap(c -> c.first("name")).ifPresent(names::add);
    }
  }

  private static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    Matcher capital = CAPITAL.matcher(name);
    while (capital.find()) {
      letters.append(capital.group());
    }
    return letters.length() < 3 ? name : letters.toString();
  }
}
