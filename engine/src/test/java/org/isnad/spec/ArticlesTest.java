package org.isnad.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.claim.ArticleSpec;
import org.isnad.claim.ClaimLines;
import org.isnad.claim.ClaimReader;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Part;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The articles of {@code spec/articles}: every claim they list comes out as listed, and no other.
 */
class ArticlesTest {
  private static final KnownGaps GAPS = KnownGaps.of("articles");

  @TestFactory
  Stream<DynamicTest> articles() throws IOException, LexiconException {
    ClaimReader reader = new ClaimReader(Lexicon.load(KnownGaps.home().resolve("lexicon")));
    List<String> failing = new ArrayList<>();
    List<String> all = new ArrayList<>();
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(KnownGaps.home().resolve("spec/articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".spec")).sorted().toList()) {
        ArticleSpec spec = ArticleSpec.parse(file.getFileName().toString(), Files.readString(file));
        tests.add(DynamicTest.dynamicTest(spec.name(), () -> check(reader, spec, failing, all)));
      }
    }
    tests.add(DynamicTest.dynamicTest("known gaps", () -> GAPS.check(failing, all)));
    return tests.stream();
  }

  private static void check(
      ClaimReader reader, ArticleSpec spec, List<String> failing, List<String> all) {
    List<List<String>> got = new ArrayList<>();
    for (Claim claim : reader.read(spec.article()).claims()) {
      got.add(lines(claim));
    }
    List<String> fresh = new ArrayList<>();
    for (ArticleSpec.Expected expected : spec.claims()) {
      String id = spec.name() + " " + expected.id();
      all.add(id);
      if (!got.remove(folded(expected.lines()))) {
        failing.add(id);
        fresh.add(id + " " + expected.lines());
      }
    }
    for (List<String> extra : got) {
      String id = spec.name() + " unexpected " + extra.getFirst();
      all.add(id);
      failing.add(id);
      fresh.add(id + " " + extra);
    }
    fresh.removeIf(f -> failing.stream().anyMatch(id -> f.startsWith(id) && GAPS.lists(id)));
    assertThat(fresh).isEmpty();
  }

  private static List<String> lines(Claim claim) {
    List<String> lines = new ArrayList<>(ClaimLines.of(claim));
    lines.set(0, "claim " + claim.type());
    if (claim.span().part() == Part.TITLE) {
      lines.add("part title");
    }
    return folded(lines);
  }

  private static List<String> folded(List<String> lines) {
    return lines.stream().map(Folding::fold).sorted().toList();
  }
}
