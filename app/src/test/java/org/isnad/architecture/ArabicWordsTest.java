package org.isnad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Arabic words are data: they live in lexicon/, spec/ and message files, and in no program text.
 *
 * <p>Letters may be named where letters are the matter: in package arabic, and one by one by their
 * numbers in package page, which must tell the bytes of Arabic from others.
 */
final class ArabicWordsTest {
  private static final Path ARABIC = Path.of("org", "isnad", "arabic");
  private static final Path PAGE = Path.of("org", "isnad", "page");

  private static final String LETTER = "[\\p{IsArabic}&&\\p{L}]";
  // The same letters as Java may write them, in the blocks where news has them
  private static final String NUMBER =
      "\\\\u+(?i:06(?:[23][0-9a-f]|4[1-9a]|6[ef]|[7-9a-c][0-9a-f]|d[0-35])|07[57]|fb[5-9a-f]|fe[7-9a-e])";
  private static final Pattern ANY = Pattern.compile(LETTER + "|" + NUMBER);
  private static final Pattern WORD =
      Pattern.compile(LETTER + "|(?:" + NUMBER + "[0-9a-fA-F]{0,2}){2}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../engine/src/main/java",
        "../bench/src/main/java",
        "../learn/src/main/java",
        "src/main/java",
        "src/main/jte"
      })
  void none_in_program_text(String folder) throws IOException {
    Path sources = Path.of(folder);
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = sources.relativize(file);
        if (!name.startsWith(ARABIC)) {
          found.addAll(lines(file, name.startsWith(PAGE) ? WORD : ANY));
        }
      }
    }
    assertThat(found).as("Arabic in program text: put the words in lexicon/").isEmpty();
  }

  @Test
  void letters_are_told_from_marks() {
    assertThat(ANY.asPredicate())
        .accepts("قصف", "c == 'ا'", "c == '\\u0627'", "\"\\uFE8D\"")
        .rejects("\"\\ufeff\"", "\"\\u061f\\u06d4\"", "a comma ، and « »", "isnād");
    assertThat(WORD.asPredicate())
        .accepts("قصف", "\"\\u0642\\u0635\\u0641\"")
        .rejects("c == '\\u0627'", "(c >= '\\u0620' && c <= '\\u06ff')");
  }

  private static List<String> lines(Path file, Pattern wrong) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (wrong.matcher(lines.get(i)).find()) {
        found.add(file.normalize() + ":" + (i + 1) + ": " + lines.get(i).strip());
      }
    }
    return found;
  }
}
