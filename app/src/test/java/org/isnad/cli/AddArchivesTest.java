package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.archive.Archives;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad add} of archives. */
class AddArchivesTest {
  private static final String URL = "https://news.example/";

  @TempDir Path folder;

  @Test
  void killedAtAnyMomentTheNextRunEndsWithTheSameLedger() throws Exception {
    Archives.Warc warc = new Archives.Warc(true);
    for (int i = 0; i < 500; i++) {
      warc.page(URL + i, page(i));
    }
    Path file = Files.write(folder.resolve("crawl.warc.gz"), warc.bytes());
    Path killed = folder.resolve("killed.db");
    int kills = 0;
    for (int size : new int[] {1, 200}) {
      kills += killAt(size, killed, file) ? 1 : 0;
    }
    assertThat(kills).as("runs that were really cut short").isPositive();
    Ran rest = add(killed, file);
    assertThat(rest.exit()).isZero();
    assertThat(rest.err()).contains("crawl.warc.gz: going on behind ");
    Path undisturbed = folder.resolve("undisturbed.db");
    add(undisturbed, file);
    for (String table : new String[] {"article", "claim", "address", "mark", "band", "bookmark"}) {
      assertThat(dump(killed, table)).as(table).isEqualTo(dump(undisturbed, table));
    }
  }

  private static boolean killAt(int size, Path ledger, Path file) throws Exception {
    Process child =
        Child.isnad("add", "--threads", "1", "--ledger", ledger.toString(), file.toString());
    while (child.isAlive() && size(ledger) < size) {
      Thread.sleep(5);
    }
    child.destroyForcibly();
    child.waitFor();
    return size(ledger) < 500;
  }

  @Test
  void whatWasReadToItsEndIsNotReadAgainUnlessAskedFor() throws Exception {
    Path ledger = folder.resolve("ledger.db");
    byte[] first = new Archives.Warc(true).page(URL + 1, page(1)).bytes();
    Path file = Files.write(folder.resolve("a.warc.gz"), first);
    assertThat(add(ledger, file).err()).contains("1 read, 1 added");
    Path moved = Files.move(file, folder.resolve("b"));
    Ran again = add(ledger, moved);
    assertThat(again.err())
        .contains("b: read to its end before, 1 pages; --anew reads it again", "0 read, 0 added");
    assertThat(again.exit()).isZero();
    assertThat(add(ledger, moved, "--anew").err()).contains("1 read, 0 added, 1 already in");

    byte[] more = new Archives.Warc(true).page(URL + 2, page(2)).bytes();
    Files.write(moved, more, java.nio.file.StandardOpenOption.APPEND);
    assertThat(add(ledger, moved).err()).contains("b: going on behind 1 pages", "1 read, 1 added");
    byte[] other = Files.readAllBytes(moved);
    other[other.length - 5]++;
    Files.write(moved, other);
    assertThat(add(ledger, moved).err()).contains("2 read, 0 added, 2 already in");
  }

  @Test
  void faultsOfAnArchiveAreNotForgottenByTheNextRun() throws Exception {
    byte[] bytes = new Archives.Warc(true).page(URL + 1, page(1)).page(URL + 2, page(2)).bytes();
    Path file = Files.write(folder.resolve("a.warc.gz"), Arrays.copyOf(bytes, bytes.length - 50));
    Path ledger = folder.resolve("ledger.db");
    Ran first = add(ledger, file);
    assertThat(first.exit()).isEqualTo(2);
    assertThat(first.err()).contains("the archive is cut off here", "1 read, 1 added");
    Ran second = add(ledger, file);
    assertThat(second.exit()).isEqualTo(2);
    assertThat(second.err()).contains("1 faults were told of it then");
  }

  @Test
  void theAddressIsTheRecordsAndAChangedPageANewVersion() throws Exception {
    Archives.Warc warc = new Archives.Warc(true);
    warc.page(URL + "1?utm_source=rss", page(1)).page("http://m.news.example/1/", page(2));
    Path file = Files.write(folder.resolve("a.warc.gz"), warc.bytes());
    Path db = folder.resolve("ledger.db");
    assertThat(add(db, file).err()).contains("2 read, 2 added");
    try (Ledger ledger = Ledger.open(db)) {
      assertThat(ledger.entry(1).orElseThrow().article().url()).isEqualTo(URL + "1?utm_source=rss");
      assertThat(ledger.versions(1)).hasSize(2);
      assertThat(ledger.versions(2).getFirst().fetched()).isEqualTo(Archives.FETCHED);
    }
  }

  @Test
  void listsAndFoldersOfArchivesAreRead() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("1.html", page(1));
    entries.put("2.html", page(2));
    Path deep = Files.createDirectories(folder.resolve("in/deep"));
    Files.write(deep.resolve("a.zip"), Archives.zip(entries));
    Files.write(folder.resolve("in/b.tar.gz"), Archives.gzip(Archives.tar(Map.of("3", page(3)))));
    Files.write(folder.resolve("in/saved page"), page(4));
    Files.write(folder.resolve("in/logo.png"), new byte[] {1, 2, 3});
    Path list = folder.resolve("list");
    Files.writeString(list, "# what to read\n\n" + folder.resolve("in") + "\nnowhere.html\n");
    Ran ran = Ran.isnad("add", "--ledger", folder.resolve("l.db").toString(), "@" + list);
    assertThat(ran.err())
        .contains("nowhere.html: no such file or folder", "4 read, 4 added, 0 already in");
    assertThat(ran.exit()).isEqualTo(2);
    Ran none = Ran.isnad("read", "@" + folder.resolve("gone"));
    assertThat(none.err()).contains("gone: no such file or folder: check the name");
  }

  @Test
  void packedPagesAreReadLikePages() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.write(in.resolve("1.html.gz"), Archives.gzip(page(1)));
    Files.write(in.resolve("2.html.gz"), Archives.gzip(Archives.gzip(page(2))));
    byte[] packed = Archives.gzip(page(3));
    Files.write(in.resolve("3.html.gz"), Arrays.copyOf(packed, packed.length / 2));
    Ran ran = Ran.isnad("add", "--ledger", folder.resolve("l.db").toString(), in.toString());
    assertThat(ran.err()).contains("3.html.gz: cut off: fetch or pack it again", "2 read, 2 added");
    assertThat(ran.exit()).isEqualTo(2);
  }

  @Test
  void anArchiveMayComeFromStandardInput() throws Exception {
    byte[] warc = new Archives.Warc(true).page(URL + 1, page(1)).bytes();
    String ledger = folder.resolve("ledger.db").toString();
    assertThat(Ran.isnad(warc, "add", "--ledger", ledger, "-").err()).contains("1 read, 1 added");
  }

  @Test
  void pagesOfArchivesArePrintedToo() throws Exception {
    byte[] warc = new Archives.Warc(true).page(URL + 1, page(1)).bytes();
    Path file = Files.write(folder.resolve("a.zip"), Archives.zip(Map.of("a.warc.gz", warc)));
    Ran ran = Ran.isnad("pages", file.toString());
    assertThat(ran.out())
        .hasLineCount(1)
        .contains("a.zip!/a.warc.gz@", " " + URL + "1\"", "\"url\":\"" + URL + "1\"");
    Path documents = Documents.file(folder, 1, 20);
    Path packed = folder.resolve("d.zip");
    Files.write(packed, Archives.zip(Map.of("d.jsonl", Files.readAllBytes(documents))));
    assertThat(Ran.isnad("pages", packed.toString()).err())
        .contains("d.zip!/d.jsonl: documents and no pages: read them with isnad read");
  }

  private static Ran add(Path ledger, Path file, String... more) {
    String[] fixed = {"add", "--ledger", ledger.toString(), file.toString()};
    String[] all = Arrays.copyOf(fixed, fixed.length + more.length);
    System.arraycopy(more, 0, all, fixed.length, more.length);
    return Ran.isnad(all);
  }

  private static byte[] page(int number) {
    String text = Documents.line(number, 60).replaceAll(".*\"text\":\"([^\"]*)\".*\\s*", "$1");
    return ("<!doctype html><html><head><title>"
            + number
            + "</title></head><body><article><h1>"
            + text.substring(0, 40)
            + "</h1><p>"
            + text
            + "</p></article></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static int size(Path file) {
    if (!Files.exists(file)) {
      return 0;
    }
    try (Ledger ledger = Ledger.open(file)) {
      return ledger.size();
    } catch (LedgerException beingMade) {
      return 0;
    }
  }

  /** A table but for when its rows were added. */
  private static String dump(Path file, String table) throws SQLException, IOException {
    StringBuilder all = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
      while (row.next()) {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          byte[] value = row.getBytes(i);
          boolean left = row.getMetaData().getColumnName(i).equals("added") || value == null;
          all.append(left ? "-" : HexFormat.of().formatHex(value)).append(' ');
        }
        all.append('\n');
      }
    }
    return all.toString();
  }
}
