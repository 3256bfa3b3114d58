package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.isnad.cli.input.Console;
import org.isnad.codebook.Claim;
import org.isnad.codebook.Doubt;
import org.isnad.codebook.Reading;
import org.isnad.ledger.ClaimParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadTest {
  private static final int FUZZ_RUNS = 300;

  @TempDir Path folder;

  @Test
  void manyThreadsWriteWhatOneWrites() throws IOException {
    Path documents = Documents.file(folder, 500, 40);
    String one = Ran.isnad("read", "--threads", "1", documents.toString()).out();
    assertThat(one.lines()).hasSize(500);
    assertThat(Ran.isnad("read", "--threads", "7", documents.toString()).out()).isEqualTo(one);
  }

  @Test
  void foldersAreReadSortedAndGzipIsUnpacked() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.writeString(folder.resolve("b/deep/2.jsonl"), Documents.line(2, 9));
    Files.writeString(folder.resolve("a.jsonl"), Documents.line(1, 9));
    Files.writeString(folder.resolve("notes.md"), "no input");
    Files.writeString(folder.resolve(".hidden.jsonl"), "no input");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("c.jsonl.gz")))) {
      out.write(Documents.line(3, 9).getBytes(StandardCharsets.UTF_8));
    }
    Ran ran = Ran.isnad("read", folder.toString());
    assertThat(ran.out().lines().map(ReadTest::id)).containsExactly("d1", "d2", "d3");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void jsonIsOneArrayAlsoOfNothing() {
    byte[] two = (Documents.line(1, 9) + Documents.line(2, 9)).getBytes(StandardCharsets.UTF_8);
    JsonNode array =
        JsonMapper.shared().readTree(Ran.isnad(two, "read", "--format=json", "-").out());
    assertThat(array.size()).isEqualTo(2);
    Ran none = Ran.isnad("read", "--format", "json", folder.resolve("nope").toString());
    assertThat(JsonMapper.shared().readTree(none.out()).isArray()).isTrue();
  }

  @Test
  void sureLeavesOutTheClaimsThatADoubtTouchesAndNoOthers() {
    Function<String, List<Reading>> read =
        options ->
            Ran.installed(("read " + options + " ../examples/demo").split(" "))
                .out()
                .lines()
                .map(ClaimParser::reading)
                .toList();
    List<Reading> all = read.apply("--format jsonl");
    List<Reading> sure = read.apply("--format jsonl --sure");
    int left = 0;
    for (int i = 0; i < all.size(); i++) {
      List<Doubt> doubts = all.get(i).doubts();
      List<Claim> untouched =
          all.get(i).claims().stream()
              .filter(c ->
                  doubts.stream()
                      .noneMatch(d -> c.evidence().stream().anyMatch(d.span()::overlaps)))
              .toList();
      assertThat(sure.get(i).claims()).isEqualTo(untouched);
      assertThat(sure.get(i).doubts()).isEqualTo(doubts);
      left += all.get(i).claims().size() - untouched.size();
    }
    assertThat(left).isPositive();
  }

  @Test
  void codesStandInEveryFormatWhenAskedForAndOnlyThen() {
    String demo = "../examples/demo";
    String lines = Ran.installed("read", "--codes", "--format", "jsonl", demo).out();
    lines
        .lines()
        .map(JsonMapper.shared()::readTree)
        .forEach(document ->
            document
                .get("claims")
                .forEach(claim -> {
                  JsonNode codes = claim.get("codes");
                  assertThat(codes.get("plover").propertyNames()).contains("event", "mode", "note");
                  assertThat(codes.get("cameo").propertyNames()).contains("root", "base", "note");
                  assertThat(codes.get("acled").propertyNames())
                      .contains("event", "sub-event", "note");
                }));
    assertThat(lines).contains("\"plover\":{\"event\":\"ASSAULT\",\"mode\":");
    assertThat(Ran.installed("read", "--codes", "--format", "json", demo).out())
        .contains("\"acled\":{\"event\":");
    assertThat(Ran.installed("read", "--codes", "--format", "table", "--lang", "en", demo).out())
        .contains("PLOVER  ", "CAMEO  ", "ACLED  ");
    assertThat(Ran.installed("read", "--format", "jsonl", demo).out()).doesNotContain("codes");
  }

  @Test
  void anyBytesAreReadWithoutAnException() {
    Random random = new Random(20251218);
    for (int run = 0; run < FUZZ_RUNS; run++) {
      byte[] bytes = anything(random);
      Ran ran = Ran.isnad(bytes, "read", "--format", run % 2 == 0 ? "jsonl" : "table", "-");
      assertThat(ran.exit()).isIn(0, 2);
      assertThat(ran.err()).doesNotContain("Exception", "Error", "bug", "error of its own");
    }
  }

  /** Noise; a document cut, with noise in it, in any charset; or gzip of that, cut. */
  private static byte[] anything(Random random) {
    byte[] bytes = new byte[random.nextInt(2_000)];
    random.nextBytes(bytes);
    if (random.nextBoolean()) {
      String start = random.nextBoolean() ? "<html><body><p>" : "";
      Charset charset =
          random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1256");
      byte[] document = (start + Documents.line(random.nextInt(), 60)).getBytes(charset);
      for (int i = random.nextInt(20); i > 0 && bytes.length > 0; i--) {
        document[random.nextInt(document.length)] = bytes[random.nextInt(bytes.length)];
      }
      bytes = document;
    }
    return random.nextInt(4) == 0 ? cutGzip(bytes, random) : bytes;
  }

  private static byte[] cutGzip(byte[] bytes, Random random) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return java.util.Arrays.copyOf(packed.toByteArray(), random.nextInt(packed.size()) + 1);
  }

  @Test
  void aReaderThatHasGoneEndsTheRunWithoutAWord() throws IOException {
    Path documents = Documents.file(folder, 50, 10);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(console(new Refusing("Broken pipe"), err), "read", documents.toString());
    assertThat(exit).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void outputThatCannotBeWrittenIsTold() throws IOException {
    Path documents = Documents.file(folder, 50, 10);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full = new Refusing("No space left on device");
    assertThat(Main.run(console(full, err), "read", documents.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("isnad: standard output can't be written: No space left on device\n");
  }

  @Test
  void namesWithEscapeCodesDoNotReachTheTerminal() {
    Ran ran = Ran.isnad("read", "no\u001b[31m\nsuch");
    assertThat(ran.err())
        .isEqualTo("isnad: no [31m such: no such file or folder: check the name\n");
  }

  private static Console console(OutputStream out, OutputStream err) {
    System.setProperty("isnad.home", Ran.SMALL_HOME.toString());
    return new Console(
        InputStream.nullInputStream(), out, err, new Console.Terminal(false, false, 80));
  }

  private static String id(String line) {
    return JsonMapper.shared().readTree(line).get("id").stringValue();
  }

  /** A stream into which nothing can be written. */
  private static final class Refusing extends OutputStream {
    private final String why;

    Refusing(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }
}
