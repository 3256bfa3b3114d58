package org.isnad.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {
  private static final String DOCUMENT = "{\"text\":\"x\"}\n";

  @TempDir Path folder;

  @Test
  void archivesAreToldByTheirBytesFromFilesAndStreams() throws IOException {
    Map<String, byte[]> pages = pages();
    for (byte[] archive :
        new byte[][] {
          Archives.zip(pages),
          Archives.tar(pages),
          Archives.gzip(Archives.tar(pages)),
          Archives.gzip(Archives.zip(pages))
        }) {
      for (Heard heard : new Heard[] {file("pages.bin", archive), stream(archive)}) {
        assertThat(heard.texts()).containsExactly("one", "two", "three");
        assertThat(heard.where().get(1)).endsWith("!/sub/صفحة.html");
        assertThat(heard.documents).hasSize(1).first().asString().endsWith("=" + DOCUMENT);
        assertThat(heard.faults).isEmpty();
        assertThat(heard.places.getLast().leaves()).isEqualTo(4);
      }
    }
  }

  @Test
  void aPageAloneMayBePackedAndAPathLeadsNowhere() throws IOException {
    assertThat(stream(Archives.html("alone")).texts()).containsExactly("alone");
    assertThat(stream(Archives.gzip(Archives.html("packed"))).texts()).containsExactly("packed");
    Heard climbing = stream(Archives.tar(Map.of("../../etc/page.html", Archives.html("up"))));
    assertThat(climbing.where()).containsExactly("in!/../../etc/page.html");
    assertThat(folder.resolve("../../etc/page.html")).doesNotExist();
  }

  @Test
  void archivesInArchivesAreReadToACertainDepth() throws IOException {
    byte[] warc = new Archives.Warc(true).page("http://a.example/1", Archives.html("w")).bytes();
    byte[] zip = Archives.zip(Map.of("a.warc.gz", warc));
    Heard heard = stream(Archives.tar(Map.of("b.zip", zip)));
    assertThat(heard.texts()).containsExactly("w");
    assertThat(heard.pages.getFirst().url()).isEqualTo("http://a.example/1");

    byte[] nested = Archives.html("deep");
    for (int i = 0; i < 6; i++) {
      nested = Archives.gzip(nested);
    }
    assertThat(stream(nested).faults)
        .containsExactly("in: packed in more than 4 archives: unpack it and give the pages");
  }

  @Test
  void whatUnpacksOutOfAllProportionIsStopped() throws IOException {
    byte[] bomb = Archives.gzip(new byte[200 << 20]);
    byte[] documents = Archives.gzip(bomb);
    assertThat(stream(documents).pages).allMatch(page -> page.bytes().length <= Walk.LARGEST + 1);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.html", Archives.html("before"));
    entries.put("bomb.jsonl.gz", bomb);
    entries.put("z.html", Archives.html("behind"));
    for (Heard heard :
        new Heard[] {file("bomb.zip", Archives.zip(entries)), stream(Archives.tar(entries))}) {
      assertThat(heard.texts()).containsExactly("before", "behind");
      assertThat(heard.faults)
          .singleElement()
          .asString()
          .contains("!/bomb.jsonl.gz: unpacks to more than 250 times its size: unpack it");
    }
  }

  @Test
  void ofABrokenArchiveWhatIsWholeIsRead() throws IOException {
    byte[] zip = Archives.zip(pages());
    byte[] tar = Archives.tar(pages());
    Heard cutZip = file("cut.zip", Arrays.copyOf(zip, zip.length / 2));
    assertThat(cutZip.texts()).startsWith("one");
    assertThat(cutZip.faults).hasSize(1);
    Heard cutTar = stream(Arrays.copyOf(tar, 1700));
    assertThat(cutTar.faults).hasSize(1).first().asString().contains("cut off");
    Heard cutGzip = stream(Arrays.copyOf(Archives.gzip(tar), 100));
    assertThat(cutGzip.faults).hasSize(1).first().asString().contains("cut off");
  }

  @Test
  void picturesScriptsAndOfficeDocumentsAreNotPages() throws IOException {
    Map<String, byte[]> site = new LinkedHashMap<>();
    site.put("style.css", "p { }".getBytes(UTF_8));
    site.put("logo", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    site.put("page", Archives.html("no name"));
    site.put("__MACOSX/page.html", Archives.html("mac"));
    site.put("pages/pages.jsonl", "{\"format\":\"json-pages-1.0\"}".getBytes(UTF_8));
    site.put(".hidden.html", Archives.html("hidden"));
    assertThat(stream(Archives.zip(site)).texts()).containsExactly("no name");
    Heard office = stream(Archives.zip(Map.of("[Content_Types].xml", "<x/>".getBytes(UTF_8))));
    assertThat(office.faults)
        .containsExactly(
            "in: a document or program packed as ZIP, not pages: save it as HTML or text");
  }

  @Test
  void goingOnFromAPlaceGivesTheRestAndNoMore() throws IOException {
    byte[] archive = Archives.tar(pages());
    Path file = Files.write(folder.resolve("pages.tar"), archive);
    Heard whole = new Heard();
    new ArchiveReader(whole).read(file, Place.START);
    for (Place place : whole.places) {
      Heard rest = new Heard();
      new ArchiveReader(rest).read(file, place);
      assertThat(rest.pages.size() + rest.documents.size()).isEqualTo(4 - (int) place.leaves());
      assertThat(rest.places.getLast()).isEqualTo(whole.places.getLast());
    }
  }

  @Test
  void anyBytesAreReadWithoutAnException() throws IOException {
    Random random = new Random(6);
    byte[] warc = new Archives.Warc(true).page("http://a.example/", Archives.html("x")).bytes();
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(warc)).readAllBytes();
    byte[][] seeds = {Archives.zip(pages()), Archives.tar(pages()), warc, plain};
    for (int i = 0; i < 400; i++) {
      byte[] bytes = seeds[i % seeds.length].clone();
      for (int change = random.nextInt(12); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      byte[] cut =
          random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
      assertThat(stream(cut).pages.size() + file("any", cut).pages.size()).isBetween(0, 20);
    }
  }

  private static Map<String, byte[]> pages() {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    pages.put("a.html", Archives.html("one"));
    pages.put("sub/صفحة.html", Archives.html("two"));
    pages.put("list.jsonl", DOCUMENT.getBytes(UTF_8));
    pages.put("sub/b.txt", "three".getBytes(UTF_8));
    return pages;
  }

  private Heard file(String name, byte[] bytes) throws IOException {
    Heard heard = new Heard();
    new ArchiveReader(heard).read(Files.write(folder.resolve(name), bytes), Place.START);
    return heard;
  }

  private static Heard stream(byte[] bytes) throws IOException {
    Heard heard = new Heard();
    InputStream in = new ByteArrayInputStream(bytes);
    new ArchiveReader(heard).read("in", in);
    return heard;
  }
}
