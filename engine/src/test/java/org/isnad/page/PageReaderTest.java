package org.isnad.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.isnad.codebook.Article;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final Path PAGE = Path.of("../spec/pages/wire.txt");

  private static PageResult read(byte[] bytes) {
    List<PageResult> results = new PageReader().read("p", bytes);
    assertThat(results).hasSize(1);
    return results.getFirst();
  }

  private static PageResult.Broken broken(String why, String fix) {
    return new PageResult.Broken("p", why, fix);
  }

  private static final String GIVE = "give a page of HTML, a text, or documents as .jsonl";

  @Test
  void emptyAndBlankFilesAreBroken() {
    assertThat(read(new byte[0])).isEqualTo(broken("the file is empty", GIVE));
    assertThat(read(" \n\t".getBytes(UTF_8)))
        .isEqualTo(broken("the file holds nothing but white space", GIVE));
    assertThat(read(DocumentsTest.gzip(""))).isEqualTo(broken("the file is empty", GIVE));
  }

  @Test
  void filesThatAreNoTextAreNamed() {
    assertThat(read("%PDF-1.7 …".getBytes(UTF_8))).isEqualTo(broken("a PDF file, not text", GIVE));
    assertThat(read("PK\u0003\u0004xx".getBytes(ISO_8859_1)))
        .isEqualTo(broken("a ZIP file (or a Word document), not text", GIVE));
    byte[] zeros = new byte[500];
    assertThat(read(zeros)).isEqualTo(broken("binary data, not text", GIVE));
    byte[] mixed = "news news news".repeat(9).getBytes(UTF_8);
    Arrays.fill(mixed, 40, 60, (byte) 0);
    assertThat(read(mixed)).isEqualTo(broken("binary data, not text", GIVE));
  }

  @Test
  void aPageOfMoreThan32MegabytesIsNotRead() throws IOException {
    byte[] text = Files.readAllBytes(PAGE);
    byte[] large = Arrays.copyOf(text, PageReader.LARGEST_PAGE + 1);
    Arrays.fill(large, text.length, large.length, (byte) ' ');
    assertThat(read(large))
        .isEqualTo(
            broken(
                "larger than 32 MB, too large for a page",
                "give the page alone, or documents as .jsonl"));
    assertThat(read(Arrays.copyOf(large, PageReader.LARGEST_PAGE)))
        .isInstanceOf(PageResult.Found.class);
  }

  @Test
  void aPageMayBePacked() throws IOException {
    assertThat(read(DocumentsTest.gzip(Files.readString(PAGE))))
        .isEqualTo(read(Files.readAllBytes(PAGE)));
  }

  @Test
  void theHeaderNamesTheCharset() throws IOException {
    byte[] bytes = Files.readString(PAGE).getBytes(Charset.forName("ISO-8859-6"));
    List<PageResult> results =
        new PageReader().read(new Origin("p", "text/plain; charset=iso-8859-6", null), bytes);
    assertThat(results.getFirst()).isEqualTo(read(Files.readAllBytes(PAGE)));
  }

  @Test
  void theSamePageIsTheSameArticleInAnyCharset() throws IOException {
    String text = Files.readString(PAGE);
    PageResult expected = read(text.getBytes(UTF_8));
    for (String charset :
        new String[] {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256", "ISO-8859-6"}) {
      assertThat(read(text.getBytes(Charset.forName(charset)))).as(charset).isEqualTo(expected);
    }
    assertThat(read(("\ufeff" + text).getBytes(UTF_8))).isEqualTo(expected);
  }

  @Test
  void aPageOfUtf8CutWithinALetterIsStillUtf8() throws IOException {
    byte[] bytes = Files.readAllBytes(PAGE);
    int end = bytes.length;
    while ((bytes[end - 1] & 0x40) != 0 || bytes[end - 1] > 0) {
      end--;
    }
    Article cut = ((PageResult.Found) read(Arrays.copyOf(bytes, end - 1))).article();
    Article whole = ((PageResult.Found) read(bytes)).article();
    assertThat(cut.title()).isEqualTo(whole.title());
    assertThat(whole.text()).startsWith(cut.text().substring(0, cut.text().length() - 1));
  }

  @Test
  void linesOfWindowsMakeTheSameArticle() throws IOException {
    String text = Files.readString(PAGE);
    assertThat(read(text.replace("\n", "\r\n").getBytes(UTF_8)))
        .isEqualTo(read(text.getBytes(UTF_8)));
  }

  @Test
  void aStreamThatFailsIsTheCallersAffair() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("cable");
          }
        };
    assertThatThrownBy(() -> new PageReader().read("p", failing, result -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("cable");
  }

  @Test
  void aStreamGivesWhatItsBytesGive() throws IOException {
    byte[] bytes = Files.readAllBytes(PAGE);
    new PageReader()
        .read(
            "p",
            new ByteArrayInputStream(bytes),
            result -> assertThat(result).isEqualTo(read(bytes)));
  }
}
