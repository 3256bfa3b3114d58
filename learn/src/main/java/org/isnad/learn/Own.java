package org.isnad.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.claim.ArticleSpec;
import org.isnad.claim.ArticleSpec.Expected;
import org.isnad.claim.Examples;
import org.isnad.codebook.Article;
import org.isnad.codebook.Part;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;

/**
 * The repository's own examples: the articles of {@code spec/articles}, and the {@code yes} and
 * {@code no} of lexicon blocks.
 */
final class Own {
  private static final Pattern NUMBER = Pattern.compile("~?(?<least>\\d+)?(?:\\+|-(?<most>\\d+))?");
  static final String SET = "own";

  /** The kinds of block whose {@code yes} lists every claim of its sentence. */
  private static final Set<String> LISTING =
      Set.of("trigger", "means", "speech", "cue", "scope", "not-claim");

  private static final String TRIGGER = "trigger";
  private static final String DAYS = "\\d{4}-\\d\\d-\\d\\d|[?-]";

  private Own() {}

  /** Those of the files below {@code spec/articles}. */
  static List<HandRead> articles(Path folder) throws IOException {
    List<HandRead> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".spec")).sorted().toList()) {
        ArticleSpec spec = ArticleSpec.parse(file.getFileName().toString(), Files.readString(file));
        all.add(new HandRead(SET, spec.article(), claims(spec.article(), spec.claims()), null));
      }
    }
    return all;
  }

  /** Those of the lexicon's blocks. */
  static List<HandRead> examples(Lexicon lexicon) {
    List<HandRead> all = new ArrayList<>();
    for (Block block : lexicon.blocks()) {
      boolean acts = block.kind().equals(TRIGGER);
      for (Block.Example example : block.examples()) {
        if (example.yes() ? LISTING.contains(block.kind()) : acts) {
          all.add(read(block, example));
        }
      }
    }
    return all;
  }

  /** Of a {@code no}, only what it says of acts of the block's type is known. */
  private static HandRead read(Block block, Block.Example example) {
    String name = block.where(example.line());
    Article article = Article.ofText(name, "", example.sentence(), Examples.PUBLISHED);
    String type = block.stem().toUpperCase(Locale.ROOT);
    return example.yes()
        ? new HandRead(SET, article, claims(article, listed(block, example, type)), null)
        : new HandRead(SET, article, List.of(), type);
  }

  private static List<Expected> listed(Block block, Block.Example example, String type) {
    List<Expected> listed = new ArrayList<>();
    List<Block.Field> lines = example.expected();
    boolean begun = !lines.isEmpty() && lines.getFirst().key().equals("claim");
    if (block.kind().equals(TRIGGER) && !begun) {
      listed.add(new Expected(type, new ArrayList<>()));
    }
    for (Block.Field line : lines) {
      if (line.key().equals("claim")) {
        listed.add(new Expected(line.value().replaceAll("\\s+", " "), new ArrayList<>()));
      } else if (!listed.isEmpty()) {
        listed.getLast().fields().add(line.key() + " " + line.value());
      }
    }
    return listed;
  }

  /** Finds each claim's trigger behind the one before it; one without words is at the start. */
  static List<HandRead.Claim> claims(Article article, List<Expected> listed) {
    List<HandRead.Claim> claims = new ArrayList<>();
    Map<Part, Integer> next = new EnumMap<>(Part.class);
    for (Expected expected : listed) {
      Part part = expected.fields().contains("part title") ? Part.TITLE : Part.TEXT;
      int from = next.getOrDefault(part, 0);
      int at = -1;
      for (int i = 0; i < expected.nth() && !expected.words().isEmpty(); i++) {
        at = article.part(part).indexOf(expected.words(), from);
        from = at < 0 ? from : at + 1;
      }
      next.put(part, from);
      claims.add(claim(expected, part, at));
    }
    return claims;
  }

  private static HandRead.Claim claim(Expected expected, Part part, int at) {
    return new HandRead.Claim(
        expected.type(),
        part,
        Math.max(at, 0),
        at < 0 ? 1 : at + expected.words().length(),
        values(expected, "agent"),
        values(expected, "target"),
        values(expected, "place"),
        values(expected, "time").stream().map(Own::words).toList(),
        values(expected, "source"),
        values(expected, "figure").stream().map(Own::figure).toList(),
        values(expected, "status").stream().findFirst().orElse("asserted"),
        values(expected, "scope").stream().findFirst().orElse("incident"));
  }

  private static List<String> values(Expected expected, String key) {
    return expected.fields().stream()
        .filter(f -> f.startsWith(key + " "))
        .map(f -> f.substring(key.length()).strip())
        .toList();
  }

  /** {@code killed ~20+} and the like, as {@link org.isnad.claim.ClaimLines} writes them. */
  private static HandRead.Figure figure(String line) {
    String[] words = line.split("\\s+");
    Matcher number = NUMBER.matcher(words[1]);
    if (!number.matches()) {
      throw new IllegalArgumentException("no number in the figure " + line);
    }
    String least = number.group("least");
    String most = number.group("most");
    boolean open = words[1].endsWith("+");
    String last = most == null ? open ? null : least : most;
    return new HandRead.Figure(words[0], least + " " + last);
  }

  /** The words behind the days of a time. */
  private static String words(String time) {
    List<String> words = Stream.of(time.split("\\s+")).filter(word -> !word.matches(DAYS)).toList();
    return words.isEmpty() ? Answers.UNQUOTED : String.join(" ", words);
  }
}
