package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing places: what comes out, and what a stop, a bad row or another process does to it. */
class PlacesTest {
  private static final int ROWS = 150_000;
  private static final int FEW = 5_000;

  @TempDir static Path made;
  @TempDir Path folder;

  @BeforeAll
  static void make() throws IOException {
    MadeDump.make(made, ROWS);
    MadeDump.make(made.resolve("few"), FEW);
  }

  @Test
  void killedAtAnyMomentTheNextRunGoesOnAndTheBytesAreTheSame() throws Exception {
    Path undisturbed = folder.resolve("undisturbed");
    imported(undisturbed, made);
    Path killed = folder.resolve("killed");
    int kills = 0;
    for (int i = 0; i < 3; i++) {
      kills += killedOnceItKept(killed) ? 1 : 0;
      assertThat(killed.resolve("made.tsv")).as("half-made").doesNotExist();
    }
    assertThat(kills).as("runs that were really cut short").isPositive();
    assertThat(Ran.isnad("places", "list", "--places", killed.toString()).out())
        .contains("made: stopped before its end");
    Ran rest = imported(killed, made);
    assertThat(rest.err()).contains("made: goes on behind");
    assertThat(killed.resolve("made.tsv")).hasSameBinaryContentAs(undisturbed.resolve("made.tsv"));
    try (Stream<Path> left = Files.list(killed)) {
      assertThat(left).hasSize(1);
    }
    Ran again = importing(killed, made);
    assertThat(again.err()).contains("made.tsv: was made of these files: nothing to do");
    assertThat(again.exit()).isZero();
  }

  /** Kills a run once it has kept some of its work anew. */
  private static boolean killedOnceItKept(Path places) throws Exception {
    Path state = places.resolve(".made.work").resolve("state");
    String before = Files.exists(state) ? Files.readString(state) : "";
    Process child =
        Child.isnad(
            "places",
            "import",
            "--places",
            places.toString(),
            made.resolve("made.txt").toString(),
            made.resolve("madeNames.txt").toString());
    while (child.isAlive() && (!Files.exists(state) || Files.readString(state).equals(before))) {
      Thread.sleep(5);
    }
    boolean running = child.isAlive();
    child.destroyForcibly();
    child.waitFor();
    return running;
  }

  @Test
  void packedFilesGiveTheSame() throws Exception {
    Path few = made.resolve("few");
    Path packed = Files.createDirectory(folder.resolve("packed"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(packed.resolve("made.zip")))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("no table\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("made.txt"));
      zip.write(Files.readAllBytes(few.resolve("made.txt")));
    }
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(packed.resolve("names.gz")))) {
      gzip.write(Files.readAllBytes(few.resolve("madeNames.txt")));
    }
    Path places = folder.resolve("places");
    Ran ran =
        Ran.isnad(
            "places",
            "import",
            "--places",
            places.toString(),
            packed.resolve("names.gz").toString(),
            packed.resolve("made.zip").toString());
    assertThat(ran.exit()).as(ran.err()).isZero();
    imported(folder.resolve("plain"), few);
    assertThat(rows(places.resolve("made.tsv")))
        .isEqualTo(rows(folder.resolve("plain").resolve("made.tsv")));
  }

  @Test
  void namesPreferredComeFirstAndGovernoratesAreNamed() throws Exception {
    Path dump = folder.resolve("SY.txt");
    Files.writeString(
        dump,
        row("1", "Halab", "", "A", "ADM1", "0")
            + row("2", "Tādif", "Tadef,تادف,تادیف", "P", "PPL", "12000")
            + row("3", "Kafr Ḩamrah", "", "P", "PPL", "0")
            + row("4", "Old Town", "القديمة", "P", "PPLH", "0")
            + row("5", "Aleppo", "حلب", "P", "PPLA", "1500000"));
    Path names = folder.resolve("names.txt");
    Files.writeString(
        names,
        """
        11	1	ar	محافظة حلب	1
        12	2	ar	تادفة
        13	2	ar	تاذف	1
        14	2	fa	تادف
        15	5	ar	الشهباء			1
        """);
    Ran ran =
        Ran.isnad(
            "places", "import", "--places", folder.toString(), dump.toString(), names.toString());
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(rows(folder.resolve("SY.tsv")))
        .containsExactly(
            "5\tPPLA\tSY\tHalab\tAleppo\tحلب|الشهباء\t35.5\t36.5\t1500000",
            "1\tADM1\tSY\tHalab\tHalab\tمحافظة حلب\t35.5\t36.5\t0",
            "2\tPPL\tSY\tHalab\tTādif\tتاذف|تادفة\t35.5\t36.5\t12000",
            "3\tPPL\tSY\tHalab\tKafr Ḩamrah\t~كفر حمرة\t35.5\t36.5\t0");
  }

  @Test
  void whatIsImportedIsReadWithListedAndRemoved() throws Exception {
    Path dump = folder.resolve("SY.txt");
    Files.writeString(dump, row("2", "Tādif Far", "تادف البعيدة", "P", "PPL", "0"));
    String places = folder.resolve("places").toString();
    assertThat(Ran.isnad("places", "import", "--places", places, dump.toString()).exit()).isZero();
    String sentence = "قتل ثلاثة مدنيين في قصف على تادف البعيدة أمس";
    assertThat(Ran.installed("explain", "--places", places, sentence).out())
        .contains("places/SY.tsv:");
    assertThat(Ran.installed("explain", "--places", "none", sentence).out())
        .doesNotContain("places/SY.tsv:");
    assertThat(Ran.isnad("places", "list", "--places", places).out())
        .contains("SY: 1 places, 1 names, 0 generated", "from SY.txt");
    assertThat(Ran.isnad("places", "remove", "--places", places, "SY").exit()).isZero();
    Ran none = Ran.isnad("places", "list", "--places", places);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("no places imported");
  }

  @Test
  void badRowsAreNamedUpToANumberAndCounted() throws Exception {
    Path dump = folder.resolve("XX.txt");
    StringBuilder rows = new StringBuilder(row("1", "One", "واحدة", "P", "PPL", "0").repeat(60));
    rows.append("2\tTwo\n".repeat(50));
    rows.append(row("3", "Three", "ثلاث", "P", "PPL", "many"));
    Files.writeString(dump, rows);
    Ran ran = Ran.isnad("places", "import", "--places", folder.toString(), dump.toString());
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("XX.txt:61: 2 columns where a dump has 19: skipped")
        .contains("31 more rows skipped, 51 in all")
        .hasLineCount(22);
    assertThat(rows(folder.resolve("XX.tsv"))).hasSize(1);
  }

  @Test
  void aSecondProcessIsToldThatOneIsImporting() throws Exception {
    Path work = Files.createDirectories(folder.resolve(".made.work"));
    try (FileChannel lock =
        FileChannel.open(
            work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      Ran ran = importing(folder, made.resolve("few"));
      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.err())
          .isEqualTo(
              "isnad: made: another process is importing it: wait for it to end, or choose another"
                  + " --name\n");
    }
  }

  private static Ran imported(Path places, Path from) {
    Ran ran = importing(places, from);
    assertThat(places.resolve("made.tsv")).as(ran.err()).exists();
    return ran;
  }

  private static Ran importing(Path places, Path from) {
    return Ran.isnad(
        "places",
        "import",
        "--places",
        places.toString(),
        from.resolve("made.txt").toString(),
        from.resolve("madeNames.txt").toString());
  }

  private static List<String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static String row(
      String id, String name, String others, String kind, String code, String people) {
    return String.join(
            "\t",
            id,
            name,
            name,
            others,
            "35.5",
            "36.5",
            kind,
            code,
            "SY",
            "",
            "09",
            "",
            "",
            "",
            people,
            "",
            "",
            "",
            "2025-12-18")
        + "\n";
  }
}
