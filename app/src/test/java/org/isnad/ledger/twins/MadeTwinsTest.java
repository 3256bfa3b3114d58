package org.isnad.ledger.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.page.PageReader;
import org.isnad.page.PageResult;
import org.junit.jupiter.api.Test;

/**
 * Reports changed as outlets change them are found, others are not. With {@code
 * -Disnad.twins=FILE.jsonl.gz} the same is done with articles of one's own, and printed.
 */
class MadeTwinsTest {
  private static final double LEAST = 0.6;

  @Test
  void changedReportsAreFoundAndOthersAreNot() throws IOException {
    List<String> texts = examples();
    assertThat(texts).hasSizeGreaterThan(8);
    for (MadeTwins made : MadeTwins.values()) {
      Found found = found(texts, made);
      assertThat(found.wrong).as("%s: told the same, and are not", made).isZero();
      if (made != MadeTwins.REWRITTEN) {
        assertThat(found.share()).as(made.toString()).isGreaterThanOrEqualTo(0.8);
      }
    }
  }

  @Test
  void aMarkIsTheSameOnEveryMachine() {
    Mark mark = Mark.of(Wording.of("قصفَ الجيشُ أمس، موقعا في ريف إدلب"));
    Mark plain = Mark.of(Wording.of("قصف الجيش امس موقعا في ريف ادلب."));
    assertThat(mark.bytes()).isEqualTo(plain.bytes()).hasSize(384);
    assertThat(mark.bands()).isEqualTo(plain.bands()).hasSize(42);
    assertThat(mark.words()).isEqualTo(5);
    assertThat(Arrays.hashCode(mark.bands())).isEqualTo(MARK_OF_OLD);
    assertThat(Mark.of(Wording.of("كلمتان فقط")).bands()).isEmpty();
  }

  private static final int MARK_OF_OLD = 1_137_323_533;

  @Test
  void articlesOfOnesOwn() throws IOException {
    String file = System.getProperty("isnad.twins", "");
    if (file.isEmpty()) {
      return;
    }
    List<String> texts = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(file)))) {
      new PageReader()
          .read(
              file.replace(".gz", ""),
              in,
              result -> {
                if (result instanceof PageResult.Found found) {
                  texts.add(found.article().text());
                }
              });
    }
    for (MadeTwins made : MadeTwins.values()) {
      Found found = found(texts, made);
      System.out.printf(
          Locale.ROOT,
          "%-20s %5d made, found %.3f, of the exactly compared %.3f; others brought together %d%n",
          made,
          found.made,
          found.share(),
          found.told == 0 ? 0 : (double) found.foundTold / found.told,
          found.wrong);
    }
  }

  private static final class Found {
    private int made;
    private int found;
    private int told;
    private int foundTold;
    private int wrong;

    private double share() {
      return made == 0 ? 0 : (double) found / made;
    }
  }

  private static Found found(List<String> texts, MadeTwins made) {
    List<Wording> wordings = texts.stream().map(Wording::of).toList();
    Map<Long, List<Integer>> bands = new LinkedHashMap<>();
    for (int i = 0; i < wordings.size(); i++) {
      for (long band : Mark.of(wordings.get(i)).bands()) {
        bands.computeIfAbsent(band, b -> new ArrayList<>()).add(i);
      }
    }
    Found count = new Found();
    int step = Math.max(1, texts.size() / 1_000);
    for (int i = 0; i < texts.size(); i += step) {
      String changed = made.of(texts.get(i), i);
      if (!changed.isEmpty()) {
        count(count, i, Wording.of(changed), wordings, bands);
      }
    }
    return count;
  }

  private static void count(
      Found count,
      int own,
      Wording changed,
      List<Wording> wordings,
      Map<Long, List<Integer>> bands) {
    Set<Integer> near =
        Arrays.stream(Mark.of(changed).bands())
            .boxed()
            .flatMap(band -> bands.getOrDefault(band, List.of()).stream())
            .collect(Collectors.toSet());
    boolean same = changed.tellsTheSame(wordings.get(own), LEAST);
    count.made++;
    count.told += same ? 1 : 0;
    count.foundTold += same && near.contains(own) ? 1 : 0;
    count.found += same && near.contains(own) ? 1 : 0;
    // A text that is a twin of the original is no wrong one
    count.wrong +=
        (int)
            near.stream()
                .filter(other -> other != own && changed.tellsTheSame(wordings.get(other), LEAST))
                .filter(other -> !wordings.get(own).tellsTheSame(wordings.get(other), LEAST))
                .count();
  }

  private static List<String> examples() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "demo"))) {
      for (Path file : files.sorted().toList()) {
        for (PageResult result : new PageReader().read(file.toString(), Files.readAllBytes(file))) {
          if (result instanceof PageResult.Found found) {
            texts.add(found.article().text());
          }
        }
      }
    }
    return texts;
  }
}
