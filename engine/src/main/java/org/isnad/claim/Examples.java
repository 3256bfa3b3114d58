package org.isnad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Sentences;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.MentionExamples;
import org.isnad.mention.time.TimeFinder;
import org.isnad.syntax.Words;

/**
 * Runs the {@code yes} and {@code no} examples of lexicon blocks through the whole engine.
 *
 * <p>Every example is a one-sentence article published on {@link #PUBLISHED}. A {@code yes} of an
 * actor or a place must find the block's thing by the words listed; a {@code yes} of any other
 * block lists every claim that comes out. A {@code no} must not use the block.
 */
public final class Examples {
  /** The codebook's day, a Thursday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 18);

  private final Lexicon lexicon;
  private final ClaimReader reader;
  private final MentionExamples mentions;

  /**
   * An example that did not come out as its block says.
   *
   * @param expected the lines it lists
   * @param got the lines that came out
   */
  public record Fault(Block block, Block.Example example, List<String> expected, List<String> got) {
    /** {@code lexicon/FILE:LINE}. */
    public String where() {
      return block.where(example.line());
    }
  }

  public Examples(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.reader = new ClaimReader(lexicon);
    this.mentions = new MentionExamples(lexicon);
  }

  /** What is wrong with one example, if anything is. */
  public Optional<Fault> fault(Block block, Block.Example example) {
    if (MentionExamples.reads(block.kind())) {
      return mentions
          .fault(block, example, words(example), PUBLISHED)
          .map(why -> new Fault(block, example, expected(block, example), List.of(why)));
    }
    List<String> expected = expected(block, example);
    List<String> got = got(block, example);
    boolean right = example.yes() ? folded(expected).equals(folded(got)) : got.isEmpty();
    return right ? Optional.empty() : Optional.of(new Fault(block, example, expected, got));
  }

  /** The lines an example should list, as the engine reads it now: for rewriting it. */
  public List<String> got(Block block, Block.Example example) {
    Article article = Article.ofText("example", "", example.sentence(), PUBLISHED);
    return switch (block.kind()) {
      case "actor", "country", "region", "site", "placeword" -> named(block, example, article);
      case "numeral", "ordinal", "quantifier", "unit", "counted", "time" ->
          mentions.lines(words(example), TimeFinder.anchor(List.of(words(example)), PUBLISHED));
      default -> claims(block, example, article);
    };
  }

  private Words words(Block.Example example) {
    Article article = Article.ofText("example", "", example.sentence(), PUBLISHED);
    return Words.of(Sentences.of(article).getFirst(), article.text(), lexicon);
  }

  private List<String> claims(Block block, Block.Example example, Article article) {
    List<String> lines = new ArrayList<>();
    for (Claim claim : reader.read(article).claims()) {
      boolean ofBlock =
          claim.why().stream().anyMatch(r -> !r.where().isEmpty() && inside(block, r.where()));
      if (example.yes() || ofBlock) {
        lines.addAll(ClaimLines.of(claim));
      }
    }
    return lines;
  }

  private static boolean inside(Block block, String where) {
    int colon = where.lastIndexOf(':');
    int line = Integer.parseInt(where.substring(colon + 1));
    int last = block.fields().isEmpty() ? block.line() : block.fields().getLast().line();
    return where.substring(0, colon).equals("lexicon/" + block.file())
        && block.line() <= line
        && line <= last;
  }

  private List<String> named(Block block, Block.Example example, Article article) {
    List<String> lines = new ArrayList<>();
    Sentences.of(article)
        .forEach(s -> {
          Words words = Words.of(s, article.part(s.part()), lexicon);
          for (int i = 0; i < words.size(); i++) {
            words
                .first(i, m -> m.entry().block().equals(block))
                .ifPresent(m -> lines.add(block.kind() + " " + m.entry().form()));
          }
        });
    boolean found =
        lines.stream().map(Examples::fold).toList().containsAll(folded(expected(block, example)));
    return example.yes() && found ? expected(block, example) : lines;
  }

  private static List<String> expected(Block block, Block.Example example) {
    List<String> lines = new ArrayList<>();
    if (!example.expected().isEmpty()
        && block.kind().equals("trigger")
        && !example.expected().getFirst().key().equals("claim")) {
      lines.add("claim " + block.stem().toUpperCase(Locale.ROOT));
    } else if (example.yes() && example.expected().isEmpty() && block.kind().equals("trigger")) {
      lines.add("claim " + block.stem().toUpperCase(Locale.ROOT));
    }
    for (Block.Field field : example.expected()) {
      lines.add(field.key() + " " + field.value().replaceAll("\\s+", " "));
    }
    return lines;
  }

  /**
   * Lines as they are compared: spelling folded, and a claim's trigger word left out where the
   * example may leave it out.
   */
  private static List<String> folded(List<String> lines) {
    return lines.stream().map(Examples::fold).sorted().toList();
  }

  private static String fold(String line) {
    String[] words = line.split(" ");
    return line.startsWith("claim ") ? words[0] + " " + words[1] : Folding.fold(line);
  }
}
