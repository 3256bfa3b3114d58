package org.isnad.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.Examples;
import org.isnad.lexicon.Block;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of every lexicon block runs through the whole engine; a trigger block without one
 * fails.
 */
class LexiconExamplesTest {
  private static final Lexicon LEXICON = lexicon();
  private static final KnownGaps GAPS = KnownGaps.of("lexicon");

  private static Lexicon lexicon() {
    try {
      return Lexicon.load(Path.of(System.getProperty("isnad.home", ".."), "lexicon"));
    } catch (LexiconException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static String id(Block block, Block.Example example) {
    return block.file()
        + " "
        + block.id()
        + (example.yes() ? " yes " : " no ")
        + example.sentence();
  }

  @TestFactory
  Stream<DynamicTest> examplesOfEachFile() {
    Examples examples = new Examples(LEXICON);
    List<String> failing = new ArrayList<>();
    List<String> all = new ArrayList<>();
    Stream<DynamicTest> blocks =
        LEXICON.blocks().stream()
            .flatMap(b -> b.examples().stream().map(e -> test(examples, b, e, failing, all)));
    DynamicTest list = DynamicTest.dynamicTest("known gaps", () -> GAPS.check(failing, all));
    return Stream.concat(blocks, Stream.of(list));
  }

  /** What goes wrong is gathered; the last test holds it against the list of known gaps. */
  private static DynamicTest test(
      Examples examples,
      Block block,
      Block.Example example,
      List<String> failing,
      List<String> all) {
    return DynamicTest.dynamicTest(
        block.where(example.line()) + " " + block.id(),
        () -> {
          String id = id(block, example);
          all.add(id);
          examples
              .fault(block, example)
              .ifPresent(fault -> {
                failing.add(id);
                if (!GAPS.lists(id)) {
                  assertThat(String.join("\n", fault.got()))
                      .as(example.sentence())
                      .isEqualTo(String.join("\n", fault.expected()));
                }
              });
        });
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
