package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.isnad.codebook.Article;
import org.isnad.codebook.Claim;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddTest {
  private static final int DOCUMENTS = 1_200;

  @TempDir Path folder;

  @Test
  void whatIsInIsSkippedAndCounted() throws Exception {
    Path documents = Documents.file(folder, 30, 20);
    String ledger = folder.resolve("ledger.db").toString();
    assertThat(Ran.isnad("add", "--ledger", ledger, documents.toString()).err())
        .contains("30 read, 30 added, 0 already in");
    Ran again = Ran.isnad("add", "--ledger", ledger, documents.toString());
    assertThat(again.err()).contains("30 read, 0 added, 30 already in");
    assertThat(again.exit()).isZero();
    assertThat(again.out()).isEmpty();
  }

  @Test
  void killedAtAnyMomentNothingIsHalfWrittenAndTheNextRunGoesOn() throws Exception {
    Path documents = Documents.file(folder, DOCUMENTS, 120);
    Path killed = folder.resolve("killed.db");
    int kills = 0;
    for (int size : new int[] {1, 400}) {
      kills += killAt(size, killed, documents) ? 1 : 0;
      assertThat(query(killed, "PRAGMA integrity_check")).isEqualTo("ok");
      assertThat(query(killed, "SELECT sum(claims) FROM article"))
          .isEqualTo(query(killed, "SELECT count(*) FROM claim"));
    }
    assertThat(kills).as("runs that were really cut short").isPositive();

    Ran rest = Ran.isnad("add", "--ledger", killed.toString(), documents.toString());
    assertThat(rest.exit()).isZero();
    assertThat(rest.err()).doesNotContain(" 0 already in");
    Path undisturbed = folder.resolve("undisturbed.db");
    Ran.isnad("add", "--ledger", undisturbed.toString(), documents.toString());
    assertThat(content(killed)).hasSize(DOCUMENTS).isEqualTo(content(undisturbed));
  }

  /** Kills a run once the ledger has that many entries; true if it was not done by then. */
  private static boolean killAt(int size, Path ledger, Path documents) throws Exception {
    Process child =
        Child.isnad("add", "--threads", "1", "--ledger", ledger.toString(), documents.toString());
    while (child.isAlive() && size(ledger) < size) {
      Thread.sleep(5);
    }
    child.destroyForcibly();
    child.waitFor();
    return size(ledger) < DOCUMENTS;
  }

  @Test
  void aDiskThatFillsUpIsToldAndTheNextRunGoesOn() throws Exception {
    Path documents = Documents.file(folder, 500, 60);
    String ledger = folder.resolve("ledger.db").toString();
    System.setProperty("isnad.ledger.max-pages", "160");
    try {
      Ran full = Ran.isnad("add", "--ledger", ledger, documents.toString());
      assertThat(full.exit()).isEqualTo(2);
      assertThat(full.err()).contains("the disk is full: make room").hasLineCount(1);
    } finally {
      System.clearProperty("isnad.ledger.max-pages");
    }
    int before = size(Path.of(ledger));
    assertThat(before).isBetween(1, 499);
    Ran rest = Ran.isnad("add", "--ledger", ledger, documents.toString());
    assertThat(rest.err()).contains("500 read, " + (500 - before) + " added, " + before);
  }

  @Test
  void aSecondProcessIsToldThatOneIsWriting() throws Exception {
    Path ledger = folder.resolve("ledger.db");
    Process child = Child.isnad("add", "--ledger", ledger.toString(), "-");
    try (OutputStream feed = child.getOutputStream()) {
      for (int number = 0; size(ledger) == 0; number++) {
        feed.write(Documents.line(number, 20).getBytes(StandardCharsets.UTF_8));
        feed.flush();
        Thread.sleep(100);
      }
      Path documents = Documents.file(folder, 1, 10);
      Ran second = Ran.isnad("add", "--ledger", ledger.toString(), documents.toString());
      assertThat(second.exit()).isEqualTo(2);
      assertThat(second.err())
          .isEqualTo(
              "isnad: "
                  + ledger
                  + ": another process is writing to this ledger: wait for it to end, or choose"
                  + " another file with --ledger\n");
    } finally {
      child.destroyForcibly();
    }
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

  private record Content(Article article, List<Claim> claims) {}

  private static List<Content> content(Path file) {
    List<Content> all = new ArrayList<>();
    try (Ledger ledger = Ledger.open(file)) {
      for (int seq = 1; seq <= ledger.size(); seq++) {
        Entry entry = ledger.entry(seq).orElseThrow();
        all.add(new Content(entry.article(), entry.claims()));
      }
    }
    return all;
  }

  private static String query(Path file, String sql) throws Exception {
    if (!Files.exists(file)) {
      return "no file";
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      String answer = statement.executeQuery(sql).getString(1);
      return answer == null ? "0" : answer;
    }
  }
}
