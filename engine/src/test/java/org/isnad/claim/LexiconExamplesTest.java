package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every lexicon block runs through the whole engine; a trigger block without one fails. */
class LexiconExamplesTest {
  private static final Lexicon LEXICON = lexicon();

  private static Lexicon lexicon() {
    try {
      return Lexicon.load(Path.of(System.getProperty("isnad.home", ".."), "lexicon"));
    } catch (LexiconException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    Examples examples = new Examples(LEXICON);
    return LEXICON.blocks().stream()
        .flatMap(block -> block.examples().stream().map(example -> test(examples, block, example)));
  }

  private static DynamicTest test(Examples examples, Block block, Block.Example example) {
    String name = block.where(example.line()) + " " + block.id();
    return DynamicTest.dynamicTest(
        name,
        () ->
            examples
                .fault(block, example)
                .ifPresent(
                    f -> assertThat(String.join("\n", f.got())).as(example.sentence()).isEqualTo(String.join("\n", f.expected()))));
  }

  @Test
  void everyTriggerBlockHasAnExample() {
    List<String> bare =
        LEXICON
            .blocks("trigger")
            .filter(b -> b.examples().stream().noneMatch(Block.Example::yes))
            .map(b -> b.where(b.line()) + " " + b.id())
            .toList();
    assertThat(bare).isEmpty();
  }
}
