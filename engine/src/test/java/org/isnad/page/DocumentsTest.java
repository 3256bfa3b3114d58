package org.isnad.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.isnad.codebook.Article;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final String WHOLE =
      "{\"id\":7,\"title\":\"t\",\"text\":\"one\\ntwo\",\"published\":\"2025-12-18\","
          + "\"outlet\":\"o\",\"url\":\"u\",\"section\":\"s\"}";

  private static List<PageResult> read(String lines) {
    return new PageReader().read("d.jsonl", lines.getBytes(UTF_8));
  }

  private static Article found(PageResult result) {
    return ((PageResult.Found) result).article();
  }

  private static String broken(PageResult result) {
    PageResult.Broken broken = (PageResult.Broken) result;
    return broken.where() + ": " + broken.why() + ": " + broken.fix();
  }

  @Test
  void aDocumentKeepsItsTextAsItStands() {
    Article article = found(read(WHOLE).getFirst());
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.title()).isEqualTo("t");
    assertThat(article.text()).isEqualTo("one\ntwo");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 12, 18));
    assertThat(article.outlet()).isEqualTo("o");
    assertThat(article.url()).isEqualTo("u");
    assertThat(article.section()).isEqualTo("s");
    assertThat(article.blocks()).hasSize(2);
    assertThat(found(read("{\"text\":\" a  b \"}").getFirst()).text()).isEqualTo(" a  b ");
  }

  @Test
  void aBrokenLineIsToldAndTheRestIsRead() {
    List<PageResult> results =
        read(WHOLE + "\n\n{\"text\":\"cut\n" + WHOLE + "\r\n[1]\n" + WHOLE + "{}");
    assertThat(results).hasSize(5);
    assertThat(broken(results.get(1)))
        .startsWith("d.jsonl:3: not JSON at column ")
        .endsWith(": put one whole object on each line")
        .doesNotContain("\n");
    assertThat(found(results.get(2)).id()).isEqualTo("7");
    assertThat(broken(results.get(3)))
        .startsWith("d.jsonl:5: JSON spread over lines or in an array");
    assertThat(broken(results.get(4))).startsWith("d.jsonl:6: not JSON");
  }

  @Test
  void missingTextAndDaysThatAreNoneAreBroken() {
    assertThat(broken(read("{\"id\":\"x\",\"title\":\"t\"}").getFirst()))
        .isEqualTo("d.jsonl:1: no \"text\": give the document its text");
    assertThat(broken(read("{\"text\":\"a\",\"published\":\"2025-02-30\"}").getFirst()))
        .isEqualTo("d.jsonl:1: \"published\" is no date: 2025-02-30: write it as 2025-12-18");
    assertThat(broken(read("{\"text\":\"a\",\"published\":\"yesterday\"}").getFirst()))
        .contains("yesterday");
    assertThat(broken(read("{\"text\":3}").getFirst())).contains("\"text\" is not a string");
    assertThat(broken(read("{\"text\":\" \"}").getFirst())).contains("blank");
  }

  @Test
  void aDayMayBeAbsentOrHaveATime() {
    assertThat(found(read("{\"text\":\"a\"}").getFirst()).published()).isNull();
    assertThat(found(read("{\"text\":\"a\",\"published\":null}").getFirst()).published()).isNull();
    assertThat(found(read("{\"text\":\"a\",\"published\":\"\"}").getFirst()).published()).isNull();
    assertThat(
            found(read("{\"text\":\"a\",\"published\":\"2025-12-18T23:59:00-05:00\"}").getFirst())
                .published())
        .isEqualTo(LocalDate.of(2025, 12, 18));
  }

  @Test
  void aDocumentWithoutAnIdIsNamedByItsContent() {
    String first = found(read("{\"text\":\"a\"}").getFirst()).id();
    assertThat(first).matches("[0-9a-f]{16}");
    assertThat(found(read("\n{\"text\":\"a\", \"outlet\":\"o\"}").getFirst()).id())
        .isEqualTo(first);
    assertThat(found(read("{\"text\":\"b\"}").getFirst()).id()).isNotEqualTo(first);
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedInPlace() {
    assertThat(found(read("{\"text\":\"a\\ud800b\\ud83d\\ude00\"}").getFirst()).text())
        .isEqualTo("a\ufffdb\ud83d\ude00");
  }

  @Test
  void linesThatAreNotUtf8AreBroken() {
    byte[] bytes =
        "{\"text\":\"\u00e9\"}\n{\"text\":\"b\"}"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    List<PageResult> results = new PageReader().read("d.jsonl", bytes);
    assertThat(broken(results.get(0)))
        .isEqualTo("d.jsonl:1: not valid UTF-8: save the file as UTF-8");
    assertThat(found(results.get(1)).text()).isEqualTo("b");
  }

  @Test
  void anArrayOrAnObjectOverManyLinesIsOneFault() {
    assertThat(read("[\n{\"text\":\"a\"},\n{\"text\":\"b\"}]")).hasSize(1);
    assertThat(broken(read("{\n\"text\":\n\"a\"\n}").getFirst()))
        .startsWith("d.jsonl:1: JSON spread over lines or in an array");
  }

  @Test
  void theBytesSayWhatAFileIsNotItsName() {
    List<PageResult> results = new PageReader().read("notes", ("\ufeff" + WHOLE).getBytes(UTF_8));
    assertThat(found(results.getFirst()).id()).isEqualTo("7");
    assertThat(found(new PageReader().read("a.html", gzip(WHOLE)).getFirst()).id()).isEqualTo("7");
  }

  @Test
  void ofAGzipCutOffTheWholeLinesAreRead() {
    String many = (WHOLE + "\n").repeat(5_000);
    byte[] packed = gzip(many + Long.toHexString(Double.doubleToLongBits(Math.E)).repeat(10));
    List<PageResult> results =
        new PageReader().read("d.jsonl.gz", java.util.Arrays.copyOf(packed, packed.length - 30));
    assertThat(results).hasSizeGreaterThan(1);
    assertThat(found(results.getFirst()).id()).isEqualTo("7");
    assertThat(broken(results.getLast()))
        .isEqualTo("d.jsonl.gz: the gzip data is damaged or cut off: fetch or pack the file again");
  }

  @Test
  void documentsOfAnySizeStream() throws IOException {
    byte[] part = (WHOLE.replace("one", "1".repeat(5_000)) + "\n").repeat(200).getBytes(UTF_8);
    List<InputStream> parts = new ArrayList<>();
    for (int i = 0; i < 40; i++) { // 41 MB
      parts.add(new ByteArrayInputStream(part));
    }
    int[] found = new int[1];
    new PageReader()
        .read(
            "big.jsonl",
            new SequenceInputStream(Collections.enumeration(parts)),
            result -> found[0] += result instanceof PageResult.Found ? 1 : 0);
    assertThat((long) part.length * parts.size()).isGreaterThan(PageReader.LARGEST_PAGE);
    assertThat(found[0]).isEqualTo(200 * parts.size());
  }

  @Test
  void aLineOfAPipeIsReadBeforeTheNextOneComes() throws Exception {
    PipedOutputStream feed = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(feed);
    BlockingQueue<PageResult> results = new LinkedBlockingQueue<>();
    Thread reader =
        Thread.ofVirtual()
            .start(() -> {
              try {
                new PageReader().read("-", in, results::add);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    for (int line = 0; line < 3; line++) {
      feed.write((WHOLE + "\n").getBytes(UTF_8));
      feed.flush();
      assertThat(results.poll(20, TimeUnit.SECONDS)).isInstanceOf(PageResult.Found.class);
    }
    feed.close();
    reader.join();
    assertThat(results).isEmpty();
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
