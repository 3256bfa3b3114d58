package org.isnad.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcsTest {
  private static final String URL = "https://news.example/";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesComeWithAddressAndDayAndTheRestIsCounted(boolean gzip) throws IOException {
    Archives.Warc warc = new Archives.Warc(gzip);
    warc.request(URL + 1).page(URL + 1, Archives.html("one"));
    warc.answer(URL + 2, 404, "text/html", Archives.html("gone"));
    warc.answer(URL + 3, 200, "image/png", new byte[] {1, 2});
    warc.answer(URL + 5, 200, "text/html", new byte[0]);
    warc.answer(URL + 4, 200, "text/plain", "four".getBytes(UTF_8));
    for (Heard heard : new Heard[] {file(warc.bytes()), stream(warc.bytes())}) {
      assertThat(heard.texts()).containsExactly("one", "four");
      assertThat(heard.pages).extracting(Leaf::url).containsExactly(URL + 1, URL + 4);
      assertThat(heard.pages).extracting(Leaf::fetched).containsOnly(Archives.FETCHED);
      assertThat(heard.pages.getFirst().contentType()).isEqualTo("text/html;charset=utf-8");
      assertThat(heard.faults).isEmpty();
      assertThat(heard.notes)
          .singleElement()
          .asString()
          .endsWith(
              ": 7 records, 2 pages; passed over: 1 with another status than 200, 1 of another"
                  + " type, 1 empty, 2 that are no answers");
    }
  }

  @Test
  void bodiesAreUnpackedAndUnchunkedAlsoWhereTheHeadIsOutOfDate() throws IOException {
    byte[] page = Archives.html("text");
    byte[] packed = Archives.gzip(page);
    Archives.Warc warc = new Archives.Warc(true);
    warc.wire(URL + 1, wire("Content-Encoding: gzip", packed));
    warc.wire(URL + 2, wire("Content-Encoding: gzip", page));
    warc.wire(URL + 3, wire("Transfer-Encoding: chunked", chunked(page)));
    warc.wire(URL + 4, wire("Transfer-Encoding: chunked", page));
    warc.wire(
        URL + 5, wire("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", chunked(packed)));
    warc.wire(URL + 6, wire("Content-Length: 3", page));
    warc.wire(URL + 7, wire("Content-Encoding: br", page));
    warc.wire(URL + 8, wire("Content-Encoding: rot13", page));
    Heard heard = file(warc.bytes());
    assertThat(heard.texts()).hasSize(7).containsOnly("text");
    assertThat(heard.faults)
        .singleElement()
        .asString()
        .contains(" " + URL + "8: the answer in it can't be read: its body is packed as rot13");
  }

  @Test
  void whatIsTooLargeIsNamedIfItIsAPageAndNotUnpackedToItsEnd() throws IOException {
    byte[] large = new byte[Walk.LARGEST + 10];
    Archives.Warc warc = new Archives.Warc(true);
    warc.answer(URL + 1, 200, "video/mp4", large).answer(URL + 2, 200, "text/html", large);
    warc.answer(URL + 3, 200, "video/mp4", new byte[300 << 20]).page(URL + 4, Archives.html("4"));
    Heard heard = file(warc.bytes());
    assertThat(heard.texts()).containsExactly("4");
    assertThat(heard.faults)
        .singleElement()
        .asString()
        .endsWith(URL + "2: larger than 32 MB, too large for a page: leave it aside");
  }

  @Test
  void aTruncatedRecordIsNamedAndItsPageRead() throws IOException {
    Archives.Warc warc = new Archives.Warc(true);
    warc.wire(URL + 1, wire("X: y", Archives.html("half")), "WARC-Truncated", "length");
    Heard heard = file(warc.bytes());
    assertThat(heard.texts()).containsExactly("half");
    assertThat(heard.notes.getFirst()).contains(" " + URL + "1: a truncated record");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void behindABrokenRecordTheNextOneIsRead(boolean gzip) throws IOException {
    Archives.Warc warc = new Archives.Warc(gzip);
    warc.page(URL + 1, Archives.html("one"));
    int start = warc.size();
    warc.page(URL + 2, Archives.html(Archives.noise(3000)));
    int end = warc.size();
    warc.page(URL + 3, Archives.html("three")).page(URL + 4, Archives.html("four"));
    byte[] bytes = warc.bytes();
    Arrays.fill(bytes, start, start + 40, (byte) 'x');
    Heard heard = file(bytes);
    assertThat(heard.texts()).containsExactly("one", "three", "four");
    assertThat(heard.faults).singleElement().asString().contains("@" + start + ": ");
    assertThat(heard.places).contains(new Place(1, end));

    Heard cut = file(Arrays.copyOf(warc.bytes(), end - 1000));
    assertThat(cut.texts()).containsExactly("one");
    assertThat(cut.faults)
        .singleElement()
        .asString()
        .contains("@" + start + ": the archive is cut off here");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void goingOnReadsNothingOfWhatLiesBefore(boolean gzip) throws IOException {
    Archives.Warc warc = new Archives.Warc(gzip);
    for (int i = 1; i <= 5; i++) {
      warc.page(URL + i, Archives.html("page " + i));
    }
    byte[] bytes = warc.bytes();
    Heard whole = file(bytes);
    Place third =
        whole.places.stream().filter(place -> place.leaves() == 3).findFirst().orElseThrow();
    Arrays.fill(bytes, 50, (int) third.offset(), (byte) 'x');
    Heard rest = new Heard();
    new ArchiveReader(rest).read(Files.write(folder.resolve("x"), bytes), third);
    assertThat(rest.texts()).containsExactly("page 4", "page 5");
    assertThat(rest.places.getLast()).isEqualTo(new Place(5, bytes.length));
    assertThat(rest.faults).isEmpty();
  }

  @Test
  void anArchivePackedAsAWholeIsReadAndGoesOnByCounting() throws IOException {
    Archives.Warc warc = new Archives.Warc(false);
    for (int i = 1; i <= 5; i++) {
      warc.page(URL + i, Archives.html("page " + i + Archives.noise(9000 + i)));
    }
    byte[] packed = Archives.gzip(warc.bytes());
    Heard whole = file(packed);
    assertThat(whole.pages).hasSize(5);
    for (Place place : whole.places) {
      Heard rest = new Heard();
      new ArchiveReader(rest).read(Files.write(folder.resolve("x"), packed), place);
      assertThat(rest.pages).hasSize(5 - (int) place.leaves());
    }
  }

  private static byte[] wire(String header, byte[] body) {
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n\r\n").getBytes(UTF_8);
    byte[] block = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, block, head.length, body.length);
    return block;
  }

  private static byte[] chunked(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int from = 0; from < body.length; from += 7) {
      int length = Math.min(7, body.length - from);
      out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(UTF_8));
      out.write(body, from, length);
      out.writeBytes("\r\n".getBytes(UTF_8));
    }
    out.writeBytes("0\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  private Heard file(byte[] bytes) throws IOException {
    Heard heard = new Heard();
    new ArchiveReader(heard).read(Files.write(folder.resolve("a.bin"), bytes), Place.START);
    return heard;
  }

  private static Heard stream(byte[] bytes) throws IOException {
    Heard heard = new Heard();
    new ArchiveReader(heard).read("in", new ByteArrayInputStream(bytes));
    return heard;
  }
}
