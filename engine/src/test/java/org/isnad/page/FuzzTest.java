package org.isnad.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.codebook.Article;
import org.isnad.codebook.Block;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Any bytes in, no exception out, in time that grows with their length. */
class FuzzTest {
  private static final int RUNS = 1_500;
  private static final List<String> TAGS =
      List.of(
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<table><tr><td>",
          "</table>",
          "<a href=x>",
          "</a>",
          "<b>",
          "</i>",
          "<!--",
          "<script>",
          "<article>",
          "</article>",
          "<h1>",
          "<ul><li>",
          "<form><input>",
          "<br>",
          "<svg>",
          "<template>",
          "<select>",
          "</body>",
          "<blockquote>");
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Random random = new Random(20251218);

  @Test
  void randomBytes() {
    for (int i = 0; i < RUNS; i++) {
      byte[] bytes = new byte[random.nextInt(3_000)];
      random.nextBytes(bytes);
      read(bytes);
    }
  }

  @Test
  void mutatedPages() {
    List<byte[]> pages = pages();
    for (int i = 0; i < RUNS; i++) {
      byte[] page = pages.get(random.nextInt(pages.size())).clone();
      for (int hits = random.nextInt(40); hits > 0; hits--) {
        mutate(page);
      }
      read(random.nextBoolean() ? page : Arrays.copyOf(page, random.nextInt(page.length + 1)));
    }
  }

  /** Tags put in at random: jsoup itself throws on some of these. */
  @Test
  void tagsOutOfPlace() {
    List<byte[]> pages = pages();
    for (int i = 0; i < RUNS; i++) {
      String page = new String(pages.get(random.nextInt(pages.size())), ISO_8859_1);
      StringBuilder spoilt = new StringBuilder(page);
      for (int hits = random.nextInt(60); hits > 0; hits--) {
        String tag = TAGS.get(random.nextInt(TAGS.size()));
        spoilt.insert(random.nextInt(spoilt.length() + 1), tag.repeat(1 + random.nextInt(4)));
      }
      read(spoilt.toString().getBytes(ISO_8859_1));
    }
  }

  private void mutate(byte[] page) {
    int at = random.nextInt(page.length);
    int length = Math.min(random.nextInt(60), page.length - at);
    switch (random.nextInt(3)) {
      case 0 -> page[at] = (byte) random.nextInt(256);
      case 1 -> System.arraycopy(page, random.nextInt(page.length - length + 1), page, at, length);
      default -> Arrays.fill(page, at, at + length, (byte) "<>\"'/ {}".charAt(random.nextInt(8)));
    }
  }

  @Test
  void damagedGzip() {
    for (byte[] page : pages()) {
      byte[] packed = DocumentsTest.gzip(new String(page, UTF_8));
      for (int i = 0; i < 20; i++) {
        byte[] damaged = Arrays.copyOf(packed, random.nextInt(packed.length) + 1);
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        read(damaged);
      }
    }
  }

  @Test
  void deepAndEndless() {
    String word = "\u0643\u0644\u0645\u0629 ";
    for (String page :
        List.of(
            "<div>".repeat(100_000) + word.repeat(50),
            "<html><p>" + "<b><a href=x>".repeat(20_000) + word.repeat(50),
            "<html><table>".repeat(5_000) + word.repeat(50),
            "<html>" + ("<p class='share-bar'>" + word.repeat(9) + ".</p>").repeat(20_000),
            "<html><p>" + (word.repeat(9) + "<br>").repeat(20_000),
            "<html><p>" + word + "<br/>x".repeat(100_000),
            "<html><title>" + " - |".repeat(100_000) + "</title>",
            "<html><body class='" + "aB-".repeat(100_000) + "'><p>" + word.repeat(90),
            "<html><script type='application/ld+json'>" + "[".repeat(100_000) + "</script>",
            "<html><script type='application/ld+json'>" + "{\"a\":".repeat(100_000) + "</script>",
            "{\"text\":" + "[".repeat(200_000),
            "[".repeat(200_000),
            (word.repeat(20) + "\n\n").repeat(20_000),
            (word + "\n").repeat(100_000),
            word.repeat(500_000),
            "\u064b".repeat(500_000),
            "(".repeat(500_000))) {
      Assertions.assertTimeout(LONG, () -> read(page.getBytes(UTF_8)), page.substring(0, 20));
    }
  }

  @Test
  void halvesOfPairs() {
    StringBuilder halves = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      halves.append((char) (0xd7f0 + random.nextInt(0x830)));
    }
    byte[] wide = halves.toString().getBytes(java.nio.charset.StandardCharsets.UTF_16);
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    for (int i = 0; i < halves.length(); i++) {
      char c = halves.charAt(i);
      raw.writeBytes(new byte[] {(byte) (c & 0xff), (byte) (c >> 8)});
    }
    byte[] marked = raw.toByteArray();
    marked[0] = (byte) 0xff;
    marked[1] = (byte) 0xfe;
    read(wide);
    read(marked);
    read(("<html><p>&#55296;&#xDFFF;&#x110000;&#99999999999; " + "x ".repeat(90)).getBytes(UTF_8));
  }

  private static void read(byte[] bytes) {
    for (PageResult result : new PageReader().read("fuzz", bytes)) {
      switch (result) {
        case PageResult.Found found -> assertSound(found.article());
        case PageResult.NoArticle none -> assertThat(none.why()).isNotBlank().doesNotContain("\n");
        case PageResult.Broken broken ->
            assertThat(broken.why() + broken.fix()).isNotBlank().doesNotContain("\n");
      }
    }
  }

  private static void assertSound(Article article) {
    int last = 0;
    for (Block block : article.blocks()) {
      assertThat(block.start()).isGreaterThanOrEqualTo(last);
      last = block.end();
    }
    String text = article.title() + article.text();
    assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
  }

  private static List<byte[]> pages() {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../spec/pages")).sorted()) {
      for (Path file : files.toList()) {
        pages.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pages.add(
        "{\"text\":\"a\",\"published\":\"2025-12-18\"}\n{\"text\":\"\\ud800\"}".getBytes(UTF_8));
    return pages;
  }
}
