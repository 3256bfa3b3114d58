package org.isnad.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Links between documents lead to a file that is there, and to a heading that is in it. */
final class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+?) *$");

  @Test
  void documents_are_found() {
    assertThat(Repository.documents())
        .contains("README.md", "ARCHITECTURE.md", "docs/manual.md", "docs/codebook.md");
  }

  @TestFactory
  Stream<DynamicTest> links_lead_somewhere() {
    return Repository.documents().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> check(file)));
  }

  private static void check(String file) {
    List<String> dead =
        LINK.matcher(Repository.text(file))
            .results()
            .map(link -> link.group(1))
            .filter(target -> !target.matches("[a-z]+:.*"))
            .filter(target -> !leads(file, target))
            .toList();
    assertThat(dead).as("links in %s that lead nowhere", file).isEmpty();
  }

  private static boolean leads(String file, String target) {
    String[] parts = target.split("#", 2);
    Path beside = Path.of("/" + file).resolveSibling(parts[0]).normalize();
    String inRoot = parts[0].isEmpty() ? file : beside.toString().substring(1);
    if (!Files.exists(Repository.ROOT.resolve(inRoot))) {
      return false;
    }
    return parts.length == 1 || anchors(Repository.text(inRoot)).contains(parts[1]);
  }

  /** The anchors that code hosts make of headings: lower case, no marks, hyphens for spaces. */
  private static List<String> anchors(String text) {
    return HEADING
        .matcher(text)
        .results()
        .map((MatchResult heading) -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
